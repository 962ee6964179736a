package org.zhinan.passage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the short numbers and hotlines that a text names: 12378 and others that begin with 123,
 * those of banks and insurers (955xx), of carriers (10086), against fraud (96110), 400 and 800
 * numbers; 110 and what else might be an amount as well (119, 120, 122, 95xxx, 96xxx, round ones)
 * where the text says that one calls it, 110 also alone in a line or a cell. Numbers with a unit
 * behind them, with a currency or a word such as 订单号 (order number) before them, those in
 * addresses, after an area code and of articles are none.
 */
final class Hotlines {

  private static final String APART = "[- —－–]?";

  /** Units: a number before one of them counts something. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\s?[多余来几]?\\s?(?:[元块百亿个户笔张份名位克斤吨米秒倍%％‰℃¥￥]|万(?!一)|千(?!万)|条(?!件)"
              + "|家(?![里人])|页(?!面)|号(?!码)|期(?!间)|周(?![末一二三四五六日])|年(?![底初])|月|款|项|折(?!腾)"
              + "|平|人(?!工)|次|天(?!天)|日(?![常夜间])|分(?!中心|平台|机)|小时|公里|通(?![过知])|封)");

  /** Words right before a number that name or count something else. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:第|[¥￥$]|编号|单号|订单号?|案号|流水号?|尾号|邮编|验证码|密码|工号|金额|账号|卡号|代码|合计|共计)" + "[\\s是为:：]{0,3}$");

  /** Words of calling, not far before a number. */
  private static final Pattern CALLED =
      Pattern.compile("(?:[拨打]|致电|电话|热线|报警|求助|客服|联系|专线)[^0-9，。；,;\\n]{0,8}$");

  /** Words of calling right behind a number. */
  private static final Pattern CALLS =
      Pattern.compile("^[”\"」）)]?\\s?(?:报警|报案|电话|热线|急救|火警|求助|出警|接警|指挥|专线|客服|反诈|投诉|举报|平台)");

  /** What parts numbers that are listed. */
  private static final Pattern LISTED = Pattern.compile("[\\s、，,/和或及与]{1,3}(?:者|拨?打)?");

  /** A cell of a table or a line begins. */
  private static final Pattern BEGINS = Pattern.compile("[\\n|][ \\t　]*$");

  /** A cell of a table or a line ends. */
  private static final Pattern ENDS = Pattern.compile("^[ \\t　]*[\\n|]");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9a-z.+＋_@])(?<![0-9][,，-])(?:"
              + "(?<free>[48]00(?:"
              + APART
              + "[0-9]{3}"
              + APART
              + "[0-9]{4}|"
              + APART
              + "[0-9]{4}"
              + APART
              + "[0-9]{3}))"
              + "|(?<sure>123[0-9][1-9]|12110|955[0-9]{2}|96110|100(?:10|86|99))"
              + "|110|119|120|122|10000|123[0-9]0|95[0-46-9][0-9]{2}|96[0-9]{3,4})"
              + "(?![0-9a-z_@]|-[0-9]|[.．][0-9a-z]|,[0-9]{3}(?![0-9])|\\s?[~～至到—]\\s?[0-9])",
          Pattern.CASE_INSENSITIVE);

  /** How far words that tell what a number is are looked for. */
  private static final int NEAR = 16;

  private final String text;
  private int lastEnd = -1;

  private Hotlines(String text) {
    this.text = text;
  }

  /** Returns the hotlines of a text in the order of their first mention, each once. */
  static List<String> in(String text) {
    return new Hotlines(ascii(text)).find();
  }

  /** Returns a text of the same length with its full-width digits as those of ASCII. */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text);
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (c >= '０' && c <= '９') {
        ascii.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return ascii.toString();
  }

  private List<String> find() {
    Set<String> found = new LinkedHashSet<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (isHotline(number)) {
        found.add(spelled(number));
        lastEnd = number.end();
      }
    }
    return List.copyOf(found);
  }

  private boolean isHotline(Matcher number) {
    int start = number.start();
    int end = number.end();
    String before =
        start > NEAR ? text.substring(start - NEAR, start) : "\n" + text.substring(0, start);
    String after =
        end + NEAR < text.length() ? text.substring(end, end + NEAR) : text.substring(end) + "\n";
    if (COUNTED.matcher(after).find() || NAMED.matcher(before).find()) {
      return false;
    }
    return isSure(number)
        || CALLED.matcher(before).find()
        || CALLS.matcher(after).find()
        || (isPolice(number) && BEGINS.matcher(before).find() && ENDS.matcher(after).find())
        || isListed(start);
  }

  /** Tells whether a number follows another hotline in a list. */
  private boolean isListed(int start) {
    boolean near = lastEnd >= 0 && start - lastEnd < NEAR;
    return near && LISTED.matcher(text.substring(lastEnd, start)).matches();
  }

  private static boolean isPolice(Matcher number) {
    return number.group().equals("110");
  }

  private static boolean isSure(Matcher number) {
    return number.group("sure") != null || number.group("free") != null;
  }

  /** Spells a 400 number one way, so that it is named once. */
  private static String spelled(Matcher number) {
    String digits = number.group().replaceAll("[^0-9]", "");
    return number.group("free") == null
        ? digits
        : digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
  }
}
