package org.zhinan.clean;

import java.util.regex.Pattern;
import org.zhinan.page.Place;

/** The shapes of elements, by which the likes of one are found. */
final class Shapes {

  private static final Pattern NUMBERS = Pattern.compile("[\\d_-]+");

  private Shapes() {}

  /**
   * Returns an element's tag and names, less the numbers that tell its likes apart; empty if it has
   * no names.
   */
  static String of(Place place) {
    if (place.names().isEmpty()) {
      return "";
    }
    String names = NUMBERS.matcher(place.names()).replaceAll(" ").strip();
    return names.isEmpty() ? "" : place.tag() + "." + names;
  }
}
