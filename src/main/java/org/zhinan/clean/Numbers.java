package org.zhinan.clean;

import java.util.regex.Pattern;

/** Finds private mobile numbers, as they are written and as they are spoken. */
final class Numbers {

  private static final int MOBILE_DIGITS = 11;

  /** Digits of a number of which a group may be told as "four eights". */
  private static final int SPOKEN_DIGITS = 8;

  private static final String APART = "[-. ()_·•~*+#\\p{So}]{0,3}";
  private static final String TOLD_APART = "[-. ()_·•~*+,、\\p{So}]{0,3}";
  private static final String GROUPS =
      "1[3-9][0-9]" + APART + "[0-9]{4}" + APART + "[0-9]{4}(?![0-9])";
  private static final String MARK = "[^0-9a-z\\p{IsHan}]{1,3}";

  /** What numbers are that only look like those of telephones. */
  private static final String NO_TELEPHONE =
      "(?<!(?:编号|单号|订单|工单|流水号?|受理号|回执号?|合同号|案号|证号)[^0-9,。]{0,3})";

  /** Words that part the groups of a number that is read out. */
  private static final String WORDS =
      "[^0-9a-z\\p{IsHan}]{0,3}(?:(?:减|杠|横|点|空格?|中间|接着|然后|再|后面|后|最后|末尾|末|尾号?|[四4]位数?|数|接|跟|是|为)"
          + "[^0-9a-z\\p{IsHan}]{0,2}){1,4}";

  private static final String FOUR = "[0-9](?: ?[0-9]){3}";

  /**
   * A mobile number in one piece or in its three groups; in any groups behind a word for telephone,
   * or behind what is to be done with them; with a mark behind each digit; with its country before
   * it; with words between its groups.
   */
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?=[18连拼合电手号联致拨热tcp同0])(?:(?<![0-9])(?<![0-9]{2}-)(?<!0\\.)"
              + NO_TELEPHONE
              + GROUPS
              + "(?!\\s?元(?!旦))"
              + "|(?:电话|手机|号码|联系|致电|拨打|热线|tel|call|phone|同号)[^0-9。]{0,6}1"
              + TOLD_APART
              + "[3-9](?:"
              + TOLD_APART
              + "[0-9]){9}(?![0-9])"
              + "|(?<![0-9])1"
              + MARK
              + "[3-9](?:"
              + MARK
              + "[0-9]){9}(?![0-9])"
              + "|(?<![0-9])(?:00)?86"
              + APART
              + GROUPS
              + "|[连拼合]起来[^0-9。]{0,12}1(?:[^0-9a-z\\p{IsHan}]{0,3}[0-9]){10,12}(?![0-9])"
              + "|(?<![0-9])1 ?[3-9] ?[0-9]"
              + WORDS
              + FOUR
              + WORDS
              + FOUR
              + "(?![0-9]))");

  /** The same from its end to its beginning, by what is said of it. */
  private static final Pattern BACKWARDS =
      Pattern.compile(
          "(?<![0-9])(?:[0-9]"
              + APART
              + "){9}[3-9]"
              + APART
              + "1(?![0-9])[^0-9]{0,4}[倒反][着过]"
              + "|[倒反][着过][^0-9]{0,8}(?:[0-9]"
              + APART
              + "){9}[3-9]"
              + APART
              + "1(?![0-9])");

  /** Digits of a number in which letters stand for the others. */
  private static final int FEWEST_FIGURES = 6;

  /** A number of a telephone in which letters may stand for digits. */
  private static final Pattern FIGURES =
      Pattern.compile("(?<![a-z0-9])[0-9oil](?:[-. ()_·•~*+]{0,2}[0-9oil]){9,15}(?![a-z0-9])");

  /** The path of an address may hold eleven digits; what it asks for may be a number to call. */
  private static final Pattern PATH = Pattern.compile("https?://(?!wa\\.me)[a-z0-9/._~%:-]{1,500}");

  private Numbers() {}

  /** Tells whether a lifted text, with its digits in Chinese as digits, holds a mobile number. */
  static boolean isPushed(String lifted) {
    int like = Chars.count(lifted, Numbers::isDigitLike);
    if (like < SPOKEN_DIGITS) {
      return false;
    }
    String text = Spoken.repeated(lifted);
    if (like > Chars.count(lifted, Chars::isDigit)) {
      text = withoutLetters(text);
    }
    if (Chars.count(text, Chars::isDigit) < MOBILE_DIGITS) {
      return false;
    }
    if (text.contains("http")) {
      text = PATH.matcher(text).replaceAll("");
    }
    return MOBILE.matcher(text).find() || isBackwards(text);
  }

  /** Writes the letters that stand for digits in lifted numbers as digits: 17o-3344-o817. */
  static String withoutLetters(String lifted) {
    return FIGURES
        .matcher(lifted)
        .replaceAll(
            m ->
                Chars.count(m.group(), Chars::isDigit) < FEWEST_FIGURES
                    ? m.group()
                    : m.group().replace('o', '0').replace('i', '1').replace('l', '1'));
  }

  private static boolean isBackwards(String text) {
    return (text.indexOf('倒') >= 0 || text.indexOf('反') >= 0) && BACKWARDS.matcher(text).find();
  }

  private static boolean isDigitLike(int c) {
    return Chars.isDigit(c) || c == 'o' || c == 'i' || c == 'l';
  }
}
