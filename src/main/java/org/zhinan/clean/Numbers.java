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

  /** Chars of three marks, of which each may be a pair of surrogates. */
  private static final int LONGEST_MARK = 6;

  private static final String MARK = "[^0-9a-z\\p{IsHan}]{1,3}";

  /** What numbers are that only look like those of telephones. */
  private static final String NO_TELEPHONE =
      "(?<!(?:编号|单号|订单|工单|流水号?|受理号|回执号?|合同号|案号|证号)[^0-9,。]{0,3})";

  /** Words that part the groups of a number that is read out. */
  private static final String WORDS =
      "[^0-9a-z\\p{IsHan}]{0,3}(?:(?:减|杠|横|点|空格?|中间|接着|然后|再|后面|后|最后|末尾|末|尾号?|[四4]位数?|数|接|跟|是|为)"
          + "[^0-9a-z\\p{IsHan}]{0,2}){1,4}";

  /** With these the words between groups begin. */
  private static final String WORD_STARTS = "减杠横点空中接然再后最末尾位数接跟是为四";

  private static final String FOUR_DIGITS = "4位";

  /** Whose digits are told to be joined may have any digit behind the first. */
  private static final String JOINED = "起来";

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
    int like = countDigitLike(lifted);
    if (like < SPOKEN_DIGITS) {
      return false;
    }
    String text = Spoken.repeated(lifted);
    if (like > Chars.countDigits(lifted)) {
      text = withoutLetters(text);
    }
    if (Chars.countDigits(text) < MOBILE_DIGITS) {
      return false;
    }
    if (text.contains("http")) {
      text = PATH.matcher(text).replaceAll("");
    }
    return (mayHoldMobile(text) && MOBILE.matcher(text).find()) || isBackwards(text);
  }

  /** Tells whether a text without letters may hold a mobile number, or an end of it may. */
  static boolean mayBePushed(String digits) {
    return Chars.countDigits(digits) >= SPOKEN_DIGITS
        && (Spoken.mayRepeat(digits)
            || mayHoldMobile(digits)
            || digits.indexOf('倒') >= 0
            || digits.indexOf('反') >= 0);
  }

  /**
   * Tells whether a text may hold a mobile number: as many digits with no more than marks between
   * them, or the first three with a word behind them.
   */
  private static boolean mayHoldMobile(String text) {
    boolean joined = text.contains(JOINED);
    for (int i = text.indexOf('1'); i >= 0; i = text.indexOf('1', i + 1)) {
      int second = nextDigit(text, i);
      int third = second > 0 ? nextDigit(text, second) : 0;
      if (third > 0 && (joined || text.charAt(second) >= '3')) {
        int digits = 3;
        for (int at = nextDigit(text, third); at > 0; at = nextDigit(text, at)) {
          digits++;
        }
        if (digits >= MOBILE_DIGITS || isWordBehind(text, third)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWordBehind(String text, int at) {
    int end = Math.min(text.length(), at + 2 + LONGEST_MARK);
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.isOfHandle(c) || Chars.isPlainHan(c)) {
        return WORD_STARTS.indexOf(c) >= 0 || text.startsWith(FOUR_DIGITS, i);
      }
    }
    return false;
  }

  /** Returns where the next digit stands behind a few marks; 0 if none does. */
  private static int nextDigit(String text, int at) {
    int end = Math.min(text.length(), at + 2 + LONGEST_MARK);
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.isDigit(c)) {
        return i;
      }
      if (Chars.isSmall(c) || Chars.isPlainHan(c)) {
        return 0;
      }
    }
    return 0;
  }

  /** Writes the letters that stand for digits in lifted numbers as digits: 17o-3344-o817. */
  static String withoutLetters(String lifted) {
    int digits = Chars.countDigits(lifted);
    if (digits < FEWEST_FIGURES || countDigitLike(lifted) == digits) {
      return lifted;
    }
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

  private static int countDigitLike(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += Chars.isDigit(c) || c == 'o' || c == 'i' || c == 'l' ? 1 : 0;
    }
    return count;
  }
}
