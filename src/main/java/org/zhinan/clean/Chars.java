package org.zhinan.clean;

import java.util.function.IntPredicate;

/** The characters of which handles and numbers are made, in lifted text. */
final class Chars {

  private Chars() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isOfHandle(int c) {
    return (c >= 'a' && c <= 'z') || isDigit(c);
  }

  static int count(String text, IntPredicate which) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += which.test(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
