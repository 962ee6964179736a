package org.zhinan.page;

/** Makes the text of a page fit for blocks: one line, visible characters, single spaces. */
final class PlainText {

  private PlainText() {}

  /**
   * Returns the text without control, format and unassigned characters, with each run of white
   * space as one space, or as nothing where it only breaks a line between two Chinese characters;
   * without white space at its ends.
   */
  static String of(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean space = false;
    boolean lineBreak = false;
    for (int i = 0; i < raw.length(); ) {
      int c = Character.codePointAt(raw, i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
        lineBreak |= c == '\n' || c == '\r';
      } else if (isVisible(c)) {
        if (space && !out.isEmpty() && !(lineBreak && isHan(c) && isHan(last(out)))) {
          out.append(' ');
        }
        out.appendCodePoint(c);
        space = false;
        lineBreak = false;
      }
    }
    return out.toString();
  }

  /** Tells white space of every kind, the ideographic and the no-break space included. */
  static boolean isSpace(int c) {
    return c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> c != 0xFFFC;
    };
  }

  private static boolean isHan(int c) {
    return Character.isIdeographic(c);
  }

  private static int last(StringBuilder s) {
    return s.codePointBefore(s.length());
  }
}
