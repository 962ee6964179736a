package org.zhinan.page;

/** Makes the text of a page fit for blocks: one line, visible characters, single spaces. */
final class PlainText {

  /** From here on, characters are shown from right to left, whatever they are. */
  static final char TURN = '\u202E';

  /** Ends what {@link #TURN} began. */
  static final char TURN_BACK = '\u202C';

  private PlainText() {}

  /**
   * Returns the text without control, format, private-use and unassigned characters and without
   * those that are drawn as nothing, in the order in which they are shown, with each run of white
   * space as one space, or as nothing where it only breaks a line between two Chinese characters or
   * punctuation marks; without white space at its ends.
   */
  static String of(CharSequence source) {
    String raw = source.toString();
    StringBuilder out = new StringBuilder(raw.length());
    boolean space = false;
    boolean lineBreak = false;
    int turnedFrom = -1;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
        lineBreak |= c == '\n' || c == '\r';
      } else if (isVisible(c)) {
        if (space && !out.isEmpty() && !(lineBreak && isChinese(c) && isChinese(last(out)))) {
          out.append(' ');
        }
        out.appendCodePoint(c);
        space = false;
        lineBreak = false;
      } else if (c == TURN && turnedFrom < 0) {
        turnedFrom = out.length();
      } else if (c == TURN_BACK && turnedFrom >= 0) {
        turn(out, turnedFrom);
        turnedFrom = -1;
      }
    }
    if (turnedFrom >= 0) {
      turn(out, turnedFrom);
    }
    return out.toString();
  }

  /** Puts what was shown from right to left into reading order, behind the space before it. */
  private static void turn(StringBuilder text, int from) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    String turned = new StringBuilder(text.substring(start)).reverse().toString();
    text.replace(start, text.length(), turned);
  }

  /** Tells white space of every kind, the ideographic and the no-break space included. */
  static boolean isSpace(int c) {
    return !isPlain(c) && (c == ' ' || c == '\n' || c == '\t' || isAnySpace(c));
  }

  private static boolean isAnySpace(int c) {
    return c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isVisible(int c) {
    return isPlain(c) || isOfVisibleType(c);
  }

  /** Tells the characters that most text is written in, quicker than their category does. */
  private static boolean isPlain(int c) {
    return (c >= 0x4E00 && c <= 0x9FA5)
        || (c > ' ' && c <= '~')
        || (c >= '！' && c <= '～')
        || (c >= '、' && c <= '】');
  }

  private static boolean isOfVisibleType(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> !isBlank(c);
    };
  }

  /** Tells the fillers, selectors and marks of other categories that no reader sees. */
  private static boolean isBlank(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) // variation selectors
        || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x034F // combining grapheme joiner
        || c == 0x115F // Hangul and Khmer fillers
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x2800 // a Braille pattern without dots
        || c == 0xFFFC; // object replacement
  }

  private static boolean isChinese(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3001 && c <= 0x301F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || "“”‘’…—".indexOf(c) >= 0;
  }

  private static int last(StringBuilder s) {
    return s.codePointBefore(s.length());
  }
}
