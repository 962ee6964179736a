package org.zhinan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out what is said of a handle or a number in lifted text: 四个8 is 8888. */
final class Spoken {

  private static final Pattern REPEATED =
      Pattern.compile("([2-8二两三四五六七八])[个個连]([0-9a-z零〇一二三四五六七八九])(?![0-9个月年天期家人笔名位十百千万万元])");

  private static final String HAN_DIGITS = "〇零一二三四五六七八九";
  private static final String TIMES = "2345678二两三四五六七八";

  /** Words between the parts of a handle. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<=[a-z0-9〇零一二三四五六七八九])\\s?(?:后面|后边|再|然后)?[接跟加][着上]?\\s?(?=[0-9〇零一二三四五六七八九])");

  /** A character that is said to be what it is: (数字八), 字母l. */
  private static final Pattern NAMED =
      Pattern.compile("\\(?(?:数字|字母)的?([0-9a-z〇零一二三四五六七八九])\\)?(?![0-9a-z])");

  /** A word for joining, what may end it, a space and the digit. */
  private static final int LONGEST_JOINT = 4;

  private Spoken() {}

  /** Writes a character out as often as the text says. */
  static String repeated(String lifted) {
    if (!mayRepeat(lifted)) {
      return lifted;
    }
    Matcher repeated = REPEATED.matcher(lifted);
    return repeated.replaceAll(
        m -> Disguise.digits(m.group(2)).repeat(Integer.parseInt(Disguise.digits(m.group(1)))));
  }

  /** Tells whether a number stands before a word for times, and what may be repeated behind it. */
  static boolean mayRepeat(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '个' || c == '個' || c == '连')
          && TIMES.indexOf(text.charAt(i - 1)) >= 0
          && isOfHandle(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfHandle(char c) {
    return Chars.isOfHandle(c) || HAN_DIGITS.indexOf(c) >= 0;
  }

  private static String named(String lifted) {
    return lifted.contains("数字") || lifted.contains("字母")
        ? NAMED.matcher(lifted).replaceAll(m -> Disguise.digits(m.group(1)))
        : lifted;
  }

  /**
   * Writes out repeated and named characters, and joins a handle whose parts are told one by one.
   */
  static String written(String lifted) {
    String repeated = named(repeated(lifted));
    return mayBeJoined(repeated) ? JOINED.matcher(repeated).replaceAll("") : repeated;
  }

  /** Tells whether a digit stands behind a word for joining. */
  private static boolean mayBeJoined(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '接' || c == '跟' || c == '加') {
        int end = Math.min(text.length(), i + LONGEST_JOINT);
        for (int next = i + 1; next < end; next++) {
          if (Chars.isDigit(text.charAt(next)) || HAN_DIGITS.indexOf(text.charAt(next)) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
