package org.zhinan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out what is said of a handle or a number in lifted text: 四个8 is 8888. */
final class Spoken {

  private static final Pattern REPEATED =
      Pattern.compile("([2-8二两三四五六七八])[个個连]([0-9a-z零〇一二三四五六七八九])(?![0-9个月年天期家人笔名位十百千万万元])");

  /** Words between the parts of a handle. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<=[a-z0-9〇零一二三四五六七八九])\\s?(?:后面|后边|再|然后)?[接跟加][着上]?\\s?(?=[0-9〇零一二三四五六七八九])");

  /** A character that is said to be what it is: (数字八), 字母l. */
  private static final Pattern NAMED =
      Pattern.compile("\\(?(?:数字|字母)的?([0-9a-z〇零一二三四五六七八九])\\)?(?![0-9a-z])");

  private static final String JOINTS = "接跟加";

  private Spoken() {}

  /** Writes a character out as often as the text says. */
  static String repeated(String lifted) {
    if (lifted.indexOf('个') < 0 && lifted.indexOf('個') < 0 && lifted.indexOf('连') < 0) {
      return lifted;
    }
    Matcher repeated = REPEATED.matcher(lifted);
    return repeated.replaceAll(
        m -> Disguise.digits(m.group(2)).repeat(Integer.parseInt(Disguise.digits(m.group(1)))));
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
    boolean mayBeJoined = JOINTS.chars().anyMatch(c -> repeated.indexOf(c) >= 0);
    return mayBeJoined ? JOINED.matcher(repeated).replaceAll("") : repeated;
  }
}
