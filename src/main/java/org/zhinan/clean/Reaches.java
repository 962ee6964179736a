package org.zhinan.clean;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes a sentence folded, with a capital for each word by which somebody may be reached, whatever
 * its disguise: {@code 找他：lg_wen_58} is {@code 找他:H}. What each capital stands for is told in
 * evidence.txt.
 */
final class Reaches {

  private static final String ADD = "➕✚";
  private static final String ARROWS = "➜➡☞▶⇒☛➔➤";
  private static final String POINTING_HAND = "👉";
  private static final char ARROW = '→';

  private static final String CHINESE_DIGITS = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两洞拐勾";
  private static final String PLAIN_MARKS = "，。、；：？！“”‘’（）《》【】,.;:?!()";

  /** The shortest word that is marked has as many letters and digits: the end of 停催.cn. */
  private static final int FEWEST_PARTS = 2;

  /** Digits in Chinese that are read out one by one. */
  private static final Pattern READ_OUT =
      Pattern.compile("[0-9" + CHINESE_DIGITS + "](?:[ ,-]{0,2}[0-9" + CHINESE_DIGITS + "]){5,13}");

  private static final int FEWEST_READ_OUT = 6;
  private static final String BETWEEN_READ_OUT = " ,-";

  private static final String HOST =
      "(?:[a-z0-9-]{1,30}\\.){1,3}(?:com|cn|net|org|top|cc|vip|xyz|club|shop|site|online|me|io|tw|hk|info|app)";

  private static final int LONGEST_SHOP = 10;

  /** Those of all words but shops, which are four characters long or more. */
  private static final int SHORTEST_WORD = 4;

  private static final String MARKS_AT_START = "._(+-";
  private static final String MARKS_OF_WORDS = "._()+- @";

  /** A word, which is looked for where one may begin. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?<mail>(?<![a-z0-9._-])[a-z0-9._-]{3,30}@(?:163|126|yeah|qq|foxmail|sina|sohu|139|189|gmail|outlook|hotmail|aliyun|proton|icloud)\\.(?:com|net|cn|me)(?![a-z]))"
              + "|(?<other>(?<![a-z0-9._-])[a-z0-9._-]{1,40}@[a-z0-9.-]{3,60})"
              + "|(?<address>https?://[a-z0-9/._~%:?=&#-]{1,500})"
              + "|(?<site>(?<![a-z0-9@.-])"
              + HOST
              + "(?:/[a-z0-9/._~%?=&#-]{0,100})?(?![a-z0-9]))"
              + "|(?<shop>[一-龥]{2,10}+\\.(?:com|cn|net|中国|网址|网店)(?![a-z0-9]))"
              + "|(?<phone>(?<![0-9a-z])(?:[48]00[- ]?[0-9]{3,4}[- ]?[0-9]{3,4}|\\(?0(?:10|2[0-9]|[3-9][0-9]{2})\\)?[- ]?[2-9][0-9]{2,3}[- ]?[0-9]{4}|0800[- ]?[0-9]{3}[- ]?[0-9]{3}|09[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{3}|\\+(?:852|853|886|65|60|1|44|61|81|82)[- ]?[0-9]{3,4}[- ]?[0-9]{3,4}(?:[- ]?[0-9]{2,4})?)(?![0-9a-z]))"
              + "|(?<groups>(?<![0-9a-z.-])[1-9][0-9]{2,4}(?: [0-9]{3,4}){1,3}(?![0-9a-z]))"
              + "|(?<name>(?<![a-z0-9._/&=?#%$-]@?)[a-z0-9][a-z0-9_.-]{3,23}(?:#[0-9]{4})?(?![a-z0-9@/&=?%])))");

  /** Characters of words, of which each but a shop's has as many in a row. */
  private static final int SHORTEST_ROW = 3;

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

  /** The characters of which a word may be written, disguised or not. */
  private static final BitSet PARTS = new BitSet();

  static {
    IntStream.rangeClosed(' ' + 1, Character.MAX_VALUE)
        .filter(c -> !Character.isIdeographic(c) && PLAIN_MARKS.indexOf(c) < 0)
        .forEach(PARTS::set);
    CHINESE_DIGITS.chars().filter(c -> Chars.isDigit(Disguise.digit((char) c))).forEach(PARTS::set);
  }

  private Reaches() {}

  /** Tells of a text as it is written whether a word of it may be marked. */
  private static boolean mayBeMarked(String text) {
    int parts = 0;
    for (int i = 0; i < text.length(); i++) {
      if (PARTS.get(text.charAt(i)) && ++parts == FEWEST_PARTS) {
        return true;
      }
    }
    return false;
  }

  /** Returns a sentence with its words marked; without any capital if there are none. */
  static String marked(String sentence) {
    if (!mayBeMarked(sentence)) {
      return Folded.of(sentence);
    }
    String text = written(Disguise.lift(sentence));
    if (!mayHoldWord(text)) {
      return Folded.of(text);
    }
    StringBuilder marked = new StringBuilder(text.length());
    Matcher word = WORD.matcher(text).useTransparentBounds(true);
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      if (mayBeginWord(text, i) && word.region(i, text.length()).lookingAt()) {
        marked.append(Folded.of(text.substring(end, i))).append(mark(word, text));
        end = word.end();
        i = end - 1;
      }
    }
    return marked.append(Folded.of(text.substring(end))).toString();
  }

  private static boolean mayBeginWord(String text, int at) {
    char c = text.charAt(at);
    if (Chars.isPlainHan(c)) {
      return mayBeginShop(text, at);
    }
    return (Chars.isOfHandle(c) || MARKS_AT_START.indexOf(c) >= 0)
        && (at == 0 || !Chars.isOfHandle(text.charAt(at - 1)) || text.startsWith("http", at))
        && goesOn(text, at + 1);
  }

  /** Tells whether as many characters of words stand from there on as the shortest word has. */
  private static boolean goesOn(String text, int from) {
    if (from + SHORTEST_WORD - 1 > text.length()) {
      return false;
    }
    for (int i = from; i < from + SHORTEST_WORD - 1; i++) {
      char c = text.charAt(i);
      if (!Chars.isOfHandle(c) && MARKS_OF_WORDS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a dot ends a row of characters that is as long as the name of a shop. */
  private static boolean mayBeginShop(String text, int at) {
    int end = at + 1;
    while (end < Math.min(text.length(), at + LONGEST_SHOP) && Chars.isPlainHan(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == '.';
  }

  private static String written(String lifted) {
    char[] text = lifted.replace(POINTING_HAND, String.valueOf(ARROW)).toCharArray();
    for (int i = 0; i < text.length; i++) {
      if (!Chars.isPlainHan(text[i])) {
        text[i] = meant(text[i]);
      }
    }
    return Handles.unspelt(figures(Spoken.written(new String(text))));
  }

  /** Returns what a symbol stands for; any other character as it is. */
  private static char meant(char c) {
    return ADD.indexOf(c) >= 0 ? '加' : ARROWS.indexOf(c) >= 0 ? ARROW : c;
  }

  private static String figures(String text) {
    String digits = Numbers.withoutLetters(text);
    return mayBeReadOut(digits)
        ? READ_OUT.matcher(digits).replaceAll(m -> Disguise.digits(m.group()))
        : digits;
  }

  /** Tells whether a text has as many digits in turn as are read out, in Chinese or not. */
  private static boolean mayBeReadOut(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isDigit(Disguise.digit(c))) {
        digits++;
        if (digits == FEWEST_READ_OUT) {
          return true;
        }
      } else if (BETWEEN_READ_OUT.indexOf(c) < 0) {
        digits = 0;
      }
    }
    return false;
  }

  /** Tells whether a text has a row of characters of words, or a dot as the names of shops have. */
  private static boolean mayHoldWord(String text) {
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      row = Chars.isOfHandle(c) || c == '_' || c == '-' || c == '@' ? row + 1 : 0;
      if (row == SHORTEST_ROW || c == '.') {
        return true;
      }
    }
    return false;
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
