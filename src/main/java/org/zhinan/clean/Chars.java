package org.zhinan.clean;

import java.util.function.IntPredicate;

/** The characters of which handles and numbers are made, in lifted text. */
final class Chars {

  static final char FIRST_HAN = 0x4E00;
  static final char LAST_HAN = 0x9FA5;

  private Chars() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSmall(int c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isOfHandle(int c) {
    return isSmall(c) || isDigit(c);
  }

  /** Tells whether a character is one of the Chinese ones that nearly all text is written in. */
  static boolean isPlainHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }

  static int count(String text, IntPredicate which) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += which.test(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /**
   * Tells whether a text has a row of characters of handles, dashes among them, that has a small
   * letter, at least as many digits, and at least the length.
   */
  static boolean hasRow(String text, int length, int digits) {
    int row = 0;
    int found = 0;
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOfHandle(c) || c == '_' || c == '-') {
        row++;
        found += isDigit(c) ? 1 : 0;
        small |= isSmall(c);
        if (row >= length && found >= digits && small) {
          return true;
        }
      } else if (row > 0) {
        row = 0;
        found = 0;
        small = false;
      }
    }
    return false;
  }

  /** Returns how many characters of a text are of handles. */
  static int countOfHandle(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isOfHandle(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Returns how many characters of a text are digits. */
  static int countDigits(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
