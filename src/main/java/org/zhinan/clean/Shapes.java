package org.zhinan.clean;

import org.zhinan.page.Place;

/** The shapes of elements, by which the likes of one are found. */
final class Shapes {

  private Shapes() {}

  /**
   * Returns an element's tag and names, less the numbers that tell its likes apart; empty if it has
   * no names.
   */
  static String of(Place place) {
    if (place.names().isEmpty()) {
      return "";
    }
    String names = withoutNumbers(place.names()).strip();
    return names.isEmpty() ? "" : place.tag() + "." + names;
  }

  /** Writes a space for each row of digits and dashes. */
  private static String withoutNumbers(String names) {
    StringBuilder out = new StringBuilder(names.length());
    boolean number = false;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean more = Chars.isDigit(c) || c == '_' || c == '-';
      if (!more) {
        out.append(c);
      } else if (!number) {
        out.append(' ');
      }
      number = more;
    }
    return out.toString();
  }
}
