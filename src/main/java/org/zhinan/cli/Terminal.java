package org.zhinan.cli;

/**
 * Makes text from a page safe to print: it cannot move the cursor or turn the reading direction.
 */
final class Terminal {

  private Terminal() {}

  /** Tells whether standard output is a terminal, as far as the launcher saw. */
  static boolean showsOut() {
    return Boolean.getBoolean("zhinan.out.terminal");
  }

  /** Tells whether standard error is a terminal, as far as the launcher saw. */
  static boolean showsErr() {
    return Boolean.getBoolean("zhinan.err.terminal");
  }

  /**
   * Returns the text so that it can neither move the cursor nor turn the reading direction: with
   * each control and format character as a space, line feeds included.
   */
  static String plain(String text) {
    return plainLines(text).replace('\n', ' ');
  }

  /** Returns the text as {@link #plain} does, but with its line feeds. */
  static String plainLines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> c != '\n' && isUnsafe(c) ? ' ' : c).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Tells control and format characters, separators of lines, and halves of characters. */
  static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
