package org.zhinan.page;

/**
 * Makes text safe to print. Control characters move the cursor of a terminal, format characters
 * turn the reading direction or are not seen at all.
 */
public final class Printable {

  private Printable() {}

  /** Tells all but control and format characters, separators of lines, and halves of characters. */
  public static boolean is(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  /** Tells whether all characters of a text are printable; true for empty text. */
  public static boolean is(String text) {
    return text.codePoints().allMatch(Printable::is);
  }

  /** Returns the text with each character that is not printable as a space, line feeds included. */
  public static String line(String text) {
    return lines(text).replace('\n', ' ');
  }

  /** Returns the text as {@link #line} does, but with its line feeds. */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> c == '\n' || is(c) ? c : ' ').forEach(out::appendCodePoint);
    return out.toString();
  }
}
