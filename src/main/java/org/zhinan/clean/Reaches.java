package org.zhinan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a sentence folded, with a capital for each word by which somebody may be reached, whatever
 * its disguise: {@code 找他：lg_wen_58} is {@code 找他:H}. What each capital stands for is told in
 * evidence.txt.
 */
final class Reaches {

  private static final String ADD = "➕✚";
  private static final String ARROWS = "➜➡👉☞▶⇒☛➔➤";

  private static final String CHINESE_DIGITS = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两洞拐勾";
  private static final String PLAIN_MARKS = "，。、；：？！“”‘’（）《》【】,.;:?!()";

  /** The shortest word that is marked has as many letters and digits: the end of 停催.cn. */
  private static final int FEWEST_PARTS = 2;

  /** Digits in Chinese that are read out one by one. */
  private static final Pattern READ_OUT =
      Pattern.compile("[0-9" + CHINESE_DIGITS + "](?:[ ,-]{0,2}[0-9" + CHINESE_DIGITS + "]){5,13}");

  private static final String HOST =
      "(?:[a-z0-9-]{1,30}\\.){1,3}(?:com|cn|net|org|top|cc|vip|xyz|club|shop|site|online|me|io|tw|hk|info|app)";

  private static final Pattern WORD =
      Pattern.compile(
          "(?<mail>(?<![a-z0-9._-])[a-z0-9._-]{3,30}@(?:163|126|yeah|qq|foxmail|sina|sohu|139|189|gmail|outlook|hotmail|aliyun|proton|icloud)\\.(?:com|net|cn|me)(?![a-z]))"
              + "|(?<other>(?<![a-z0-9._-])[a-z0-9._-]{1,40}@[a-z0-9.-]{3,60})"
              + "|(?<address>https?://[a-z0-9/._~%:?=&#-]{1,500})"
              + "|(?<site>(?<![a-z0-9@.-])"
              + HOST
              + "(?:/[a-z0-9/._~%?=&#-]{0,100})?(?![a-z0-9]))"
              + "|(?<shop>[一-龥]{2,10}\\.(?:com|cn|net|中国|网址|网店)(?![a-z0-9]))"
              + "|(?<phone>(?<![0-9a-z])(?:[48]00[- ]?[0-9]{3,4}[- ]?[0-9]{3,4}|\\(?0(?:10|2[0-9]|[3-9][0-9]{2})\\)?[- ]?[2-9][0-9]{2,3}[- ]?[0-9]{4}|0800[- ]?[0-9]{3}[- ]?[0-9]{3}|09[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{3}|\\+(?:852|853|886|65|60|1|44|61|81|82)[- ]?[0-9]{3,4}[- ]?[0-9]{3,4}(?:[- ]?[0-9]{2,4})?)(?![0-9a-z]))"
              + "|(?<groups>(?<![0-9a-z.-])[1-9][0-9]{2,4}(?: [0-9]{3,4}){1,3}(?![0-9a-z]))"
              + "|(?<name>(?<![a-z0-9._/&=?#%$-]@?)[a-z0-9][a-z0-9_.-]{3,23}(?:#[0-9]{4})?(?![a-z0-9@/&=?%]))");

  private static final Pattern OFFICIAL = Pattern.compile("\\.(?:gov|edu)(?![a-z])");
  private static final Pattern NUMBER = Pattern.compile("[1-9](?:-?[0-9]){5,10}");

  /** Numbers that reach nobody: dates and ranges. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "(?:19|20)[0-9]{2}-?[01]?[0-9]-?[0-3]?[0-9]|([0-9]{2,3})[0-9]{1,3}-\\1[0-9]{1,3}");

  private static final Pattern MIXED =
      Pattern.compile("(?=.{0,23}[0-9_])(?=.{0,23}[a-z])[a-z0-9][a-z0-9_-]{4,23}");
  private static final Pattern DOTTED =
      Pattern.compile("[a-z][a-z0-9]{2,12}\\.[a-z]{0,9}[0-9]{2,8}|[a-z0-9](?:\\.[a-z0-9]){4,20}");
  private static final Pattern LETTERS = Pattern.compile("[a-z]+(?:-[a-z]+)?");
  private static final Pattern AMONG_WORDS = Pattern.compile("[a-z] [a-z]");
  private static final int FEWEST_LETTERS = 6;

  /** What has letters and digits and is no name: amounts, codes, programs and devices. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[0-9]+(?:[a-z]|km|kg|mm|cm|nm|mb|gb|tb|kb|px|ml|hz|kw|kwh|mah|rmb|usd|cny|fps|rpm|th|st|nd|rd|am|pm|min|days)|[a-z]{1,3}[0-9]{8,}|[a-z][0-9]{1,4}(?:-[0-9]{1,4})?|[0-9-]+"
              + "|(?:windows|win|office|iphone|ipad|android|ios|redmi|mate|html|utf|python|java|excel|word|gpt|chatgpt|covid|base"
              + "|vivo|oppo|huawei|honor|xiaomi|galaxy|nova|version|level|mysql|http|https|top|mp|part|page|img|photo|iso|gbt?|sha|md)[0-9_-].*");

  /** Names that are those of things as well: plates of cars, models, articles. */
  private static final Pattern CODE = Pattern.compile("[a-z]{1,3}-?[0-9]{2,7}[a-z]?");

  private Reaches() {}

  /** Tells of a sentence as it is written whether a word of it may be marked. */
  private static boolean mayBeMarked(String sentence) {
    return Chars.count(sentence, Reaches::mayBePart) >= FEWEST_PARTS;
  }

  private static boolean mayBePart(int c) {
    return CHINESE_DIGITS.indexOf(c) >= 0
        || (c > ' ' && !Character.isIdeographic(c) && !isPlainMark(c));
  }

  private static boolean isPlainMark(int c) {
    return PLAIN_MARKS.indexOf(c) >= 0;
  }

  /** Returns a sentence with its words marked; without any capital if there are none. */
  static String marked(String sentence) {
    if (!mayBeMarked(sentence)) {
      return Folded.of(sentence);
    }
    String text = written(Disguise.lift(sentence));
    StringBuilder marked = new StringBuilder(text.length());
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      marked.append(Folded.of(text.substring(end, word.start()))).append(mark(word, text));
      end = word.end();
    }
    return marked.append(Folded.of(text.substring(end))).toString();
  }

  private static String written(String lifted) {
    StringBuilder text = new StringBuilder(lifted.length());
    lifted
        .codePoints()
        .map(c -> ADD.indexOf(c) >= 0 ? '加' : ARROWS.indexOf(c) >= 0 ? '→' : c)
        .forEach(text::appendCodePoint);
    return Handles.unspelt(figures(Spoken.written(text.toString())));
  }

  private static String figures(String text) {
    return READ_OUT
        .matcher(Numbers.withoutLetters(text))
        .replaceAll(m -> Disguise.digits(m.group()));
  }

  private static String mark(Matcher word, String text) {
    if (word.group("mail") != null) {
      return "M";
    }
    if (word.group("address") != null) {
      return OFFICIAL.matcher(word.group()).find() ? "" : "S";
    }
    if (word.group("site") != null) {
      return "S";
    }
    if (word.group("shop") != null) {
      return "H";
    }
    if (word.group("phone") != null) {
      return "T";
    }
    if (word.group("groups") != null) {
      return "N";
    }
    String name = word.group("name");
    if (name == null) {
      return "";
    }
    return LETTERS.matcher(name).matches()
        ? isWord(name) || isAmongWords(word, text) ? name : "L"
        : markOfName(name);
  }

  private static boolean isWord(String letters) {
    return letters.length() < FEWEST_LETTERS || Handles.isProduct(letters);
  }

  /** Tells whether letters stand in a sentence of another language. */
  private static boolean isAmongWords(Matcher word, String text) {
    return AMONG_WORDS
        .matcher(text)
        .region(Math.max(0, word.start() - 2), Math.min(text.length(), word.end() + 2))
        .find();
  }

  private static String markOfName(String name) {
    if (NUMBER.matcher(name).matches() && !NO_NUMBER.matcher(name).matches()) {
      return "N";
    }
    boolean named =
        name.indexOf('#') >= 0 || MIXED.matcher(name).matches() || DOTTED.matcher(name).matches();
    if (!named || NO_NAME.matcher(name).matches()) {
      return name;
    }
    return CODE.matcher(name).matches() ? "K" : "H";
  }
}
