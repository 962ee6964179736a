package org.zhinan.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds handles by a cue: a name of WeChat, QQ or the like in one of its disguises. What stands by
 * a cue in advice as well (dates, amounts, versions, other programs, addresses) is no handle.
 */
final class Handles {

  /** Names of WeChat, QQ and the like: plain, disguised, by picture, by what one does with them. */
  private static final String CUE = Phrases.any("cues.txt");

  /** What stands between a cue and its handle. */
  private static final String LINK =
      "(?:\\+|聊|号码|号|號|呺|账号|id|是|为|同号|同步|详聊|客服|联系|[加珈迦]|我|的|上|qq|微信|找|请|搜|搜索|添加|点"
          + "|备注|咨询|或|去掉?空格|复制|就|叫|网名|名字|名|昵称|全拼|拼音|有?需要?的?得?|来|[倒反][着过]来?[写念读]?){0,6}";

  private static final String HANDLE =
      "(?:(?:[a-z][a-z0-9]{4,19}|[0-9]{2,9}[a-z]{2,9}[a-z0-9]{0,9})(?![0-9])"
          + "|[1-9][0-9]{4,11}(?![0-9元块万亿笔%]|[余多][元万]))";

  private static final Guarded ANY_CUE = Guarded.compile(CUE);

  private static final Pattern PUSHED = Pattern.compile(CUE + LINK + "(" + HANDLE + ")");

  private static final int SHORTEST = 4;
  private static final int SHORTEST_MIXED = 6;

  /** A handle of letters and digits, which nothing else looks like. */
  private static final String MIXED = "(?=[a-z_-]{0,19}[0-9])[a-z][a-z0-9_-]{5,19}(?![a-z0-9_-])";

  /** Names of messengers that are words of other meanings too, with what one does there. */
  private static final String MESSENGER =
      "(?:(?<![a-z])(?:tg|line|potato|whatsapp|kakao|signal|skype)|飞机|电报|telegram|瓦次普|蝙蝠|陌陌|探探)"
          + "\\s?(?:(?:app|软件|聊天|账?号|群|id|加|搜)\\s?){0,3}";

  /** Cues too short to tell anything without the mark behind them. */
  private static final Guarded MARKED =
      Guarded.compile(
          "(?=[v威葳薇徽微绿])(?:(?<![a-z.])vb?|[威葳薇徽微绿])\\s?号?:\\s?"
              + "(?=[a-z_-]{0,19}[0-9])[a-z][a-z0-9_-]{4,19}(?![a-z0-9.])"
              + "|(?=j)(?<![a-z])jia\\s?(?:wei|vx?|wx)\\s?(?:xin)?\\s?:\\s?"
              + MIXED
              + "|(?=[1-9])(?<![0-9])[1-9][0-9]{5,10}\\s?\\(\\s?(?:qq|球球|秋秋|扣扣|企鹅)号?\\s?\\)"
              + "|(?=q)(?<![a-z.])q\\s?:\\s?[1-9][0-9]{6,10}(?![0-9元万])"
              + "|(?=[tlpwks飞电瓦蝙陌探])"
              + MESSENGER
              + "(?::?\\s?@[a-z0-9_-]{5,32}|[:\\s]\\s?"
              + MIXED
              + "|(?<=[号dp加搜]\\s?)(?:[1-9][0-9]{6,10}(?![0-9])|[a-z]{2,16}_[a-z0-9_]{2,16}|"
              + MIXED
              + "))");

  /** A handle without a cue, by what one is told to do with it. */
  private static final Guarded TOLD =
      Guarded.compile(
          "(?<![a-z0-9_-])"
              + MIXED
              + "\\s?\\(\\s?(?:vx?|wx|qq?|[微薇威徽绿]信?)号?\\s?\\)"
              + "|(?:^|[。!;])\\s?"
              + MIXED
              + "[^a-z0-9\\p{IsHan}]{0,3}备注"
              + "|(?:^|[。!;])\\s?备注\\p{IsHan}{2,6}[^a-z0-9\\p{IsHan}]{1,3}"
              + MIXED
              + "|(?<![a-z0-9_-])"
              + MIXED
              + "[^a-z0-9\\p{IsHan}]{0,3}(?:复制.{0,4}加|加的时候|添加时|加好友|加我)"
              + "|(?<![参增追更附叠施强外累])[加➕]\\s?"
              + MIXED);

  private static final Pattern SAME_NUMBER =
      Pattern.compile("1[3-9][0-9]{9}(?:微信|v信|vx|wx|qq|薇信|[微v]同)");

  private static final Pattern PLACEHOLDER = Pattern.compile("x{4,}|([a-z])\\1{4,}");

  /** What handles are not: dates, amounts, versions, addresses, and words that begin with a cue. */
  private static final Pattern NO_HANDLE =
      Pattern.compile(
          "(?=[0-9a-z|-])(?:(?<![0-9])(?:19|20)[0-9]{2}\\s?[-/.年]\\s?[0-9]{1,2}\\s?[-/.月]\\s?[0-9]{1,2}(?![0-9])日?"
              + "|(?<![0-9])[0-2]?[0-9]:[0-5][0-9](?![0-9])"
              + "|(?<![0-9])[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?(?![0-9,])"
              + "|(?<![0-9.])[0-9]{1,9}\\.[0-9]{2}(?![0-9.])"
              + "|\\|\\s?[0-9]{1,6}\\s?(?=\\||$)"
              + "|(?<![a-z0-9])v[0-9]{1,2}(?:\\.[0-9]{1,3}){1,3}(?![0-9a-z])"
              + "|(?<![0-9.])[0-9]{1,2}(?:\\.[0-9]{1,3}){1,3}(?=\\s?(?:版|及|以|之))"
              + "|[a-z0-9][a-z0-9._-]{0,40}@[a-z0-9-]{1,30}(?:\\.[a-z]{2,6}){1,3}(?![a-z0-9])"
              + "|https?://[a-z0-9/._~%:?=&#-]{1,500}"
              + "|(?<![a-z0-9.])(?:[a-z0-9-]{1,30}\\.){1,4}(?:com|cn|net|org)(?![a-z0-9.])"
              + "|(?<![a-z0-9])(?:vivo|visa|vip|vpn|volte|qled)(?![a-z0-9]))");

  private static final Pattern PRODUCT =
      Pattern.compile(
          "(?:app|apps|appstore|com|www|http|https|android|iphone|ipad|ios|windows|macos|linux|harmonyos|html?|wap"
              + "|wechat|weixin|weibo|telegram|whatsapp|facebook|messenger|discord|youtube|bilibili|kakao|batchat|letstalk|google|gmail|twitter|instagram|skype|signal|line|zoom|teams"
              + "|alipay|paypal|unionpay|pay|dingtalk|feishu|tiktok|douyin|facetime|excel|group|music|vip){1,9}");

  /** Hotlines of five or six digits begin with 1 or 9; a QQ number of five is long taken. */
  private static final Pattern OFFICIAL =
      Pattern.compile("1[0-9]{4}|9[0-9]{4,5}|400[0-9]{7}|800[0-9]{7}");

  private static final Pattern UNMISTAKABLE =
      Pattern.compile("(?=.{0,19}[0-9])[a-z][a-z0-9]{5,19}");

  /** A handle spelt with a space behind each character, behind what one is to do with it. */
  private static final Pattern SPELT =
      Pattern.compile(
          "(?:(?:加|联系|搜|找|添加|咨询)[^a-z0-9]{0,3}|[➕✚][^a-z0-9,。]{0,8})(?:[a-z0-9_][ ._-]){4,20}[a-z0-9](?![a-z0-9])");

  private static final String SPELLING_MARKS = "|._·*~- \t\n\u000B\f\r";

  /** What stands between single characters that are spelt one by one. */
  private static final Pattern SPELLING =
      Pattern.compile(
          "(?=[\\s|._·*~-])(?<=(?<![a-z0-9_])[a-z0-9_])(?:\\s?\\|\\s?|[\\s._·*~-])(?=[a-z0-9_](?![a-z0-9_]))");

  /** Stands where something was taken out, and parts what stood around it. */
  private static final String NOTHING = "空";

  private Handles() {}

  /**
   * Tells whether a lifted text, which is given by its letters alone and with its words joined as
   * well, has a handle.
   */
  static boolean isPushed(String lifted, String letters, String unspelt) {
    if (!has(OF_ANY, unspelt)) {
      return false;
    }
    return (hasNumberedRow(unspelt) && MARKED.isIn(Disguise.digits(unspelt)))
        || (Chars.hasRow(lifted, SHORTEST_MIXED, 1) && TOLD.isIn(lifted))
        || (maySpellAll(lifted) && SPELT.matcher(lifted).find())
        || (ANY_CUE.isIn(Disguise.digits(letters)) && isByCue(unspelt));
  }

  /**
   * Tells whether a lifted text without letters, or an end of it, may have a number as its handle.
   */
  static boolean mayBeNumber(String lifted, String letters) {
    return ANY_CUE.mayBeIn(Disguise.digits(letters))
        || MARKED.mayBeIn(lifted)
        || maySpellAll(lifted);
  }

  /** What tells of characters of handles in one row whether a handle may be in them. */
  private interface Row {
    boolean suffices(int length, boolean small, boolean digit);
  }

  /** A row as long as the shortest handle: four with a letter among them, or five. */
  private static final Row OF_ANY =
      (length, small, digit) -> length > SHORTEST || (length == SHORTEST && small);

  /** Tells whether a text has a row with a digit that is as long as a handle, or a mark of one. */
  private static boolean hasNumberedRow(String text) {
    int length = 0;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Disguise.digit(text.charAt(i));
      if (c == '@' || c == '_') {
        return true;
      }
      length = Chars.isOfHandle(c) || c == '-' ? length + 1 : 0;
      digit = length > 0 && (digit || Chars.isDigit(c));
      if (digit && length > SHORTEST) {
        return true;
      }
    }
    return false;
  }

  private static final Row OF_MIXED =
      (length, small, digit) -> length >= SHORTEST_MIXED && small && digit;

  /** Tells whether a text has such a row, whatever marks part it. */
  private static boolean has(Row row, String text) {
    int length = 0;
    boolean small = false;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Disguise.digit(text.charAt(i));
      if (Chars.isOfHandle(c) || c == '_' || c == '-') {
        length++;
        small |= Chars.isSmall(c);
        digit |= Chars.isDigit(c);
        if (row.suffices(length, small, digit)) {
          return true;
        }
      } else if (length > 0 && Character.isLetterOrDigit(c)) {
        length = 0;
        small = false;
        digit = false;
      }
    }
    return false;
  }

  /** Tells whether as many characters in turn have a mark behind each as the shortest handle. */
  private static boolean maySpellAll(String lifted) {
    int marked = 0;
    for (int i = 0; i + 1 < lifted.length(); i++) {
      char c = lifted.charAt(i);
      if (!Chars.isOfHandle(c) && c != '_') {
        marked = 0;
      } else if (" ._-".indexOf(lifted.charAt(i + 1)) >= 0) {
        i++;
        if (++marked == SHORTEST) {
          return true;
        }
      } else {
        marked = 0;
      }
    }
    return false;
  }

  /** Returns a lifted text with the words joined that it spells character by character. */
  static String unspelt(String lifted) {
    return maySpell(lifted) ? SPELLING.matcher(lifted).replaceAll("") : lifted;
  }

  /** Tells whether a text has two single characters of handles with marks of spelling between. */
  private static boolean maySpell(String lifted) {
    boolean single = false;
    for (int i = 0; i < lifted.length(); i++) {
      char c = lifted.charAt(i);
      if (isSpelt(c)) {
        boolean begins = i == 0 || !isSpelt(lifted.charAt(i - 1));
        boolean ends = i + 1 == lifted.length() || !isSpelt(lifted.charAt(i + 1));
        if (begins && ends && single) {
          return true;
        }
        single = begins && ends;
      } else if (SPELLING_MARKS.indexOf(c) < 0) {
        single = false;
      }
    }
    return false;
  }

  private static boolean isSpelt(char c) {
    return Chars.isOfHandle(c) || c == '_';
  }

  /** Tells whether a lifted text ends with a handle by a cue. */
  static boolean isAtEnd(String lifted) {
    String joined = Disguise.digits(Disguise.letters(lifted));
    Matcher m = PUSHED.matcher(joined);
    while (m.find()) {
      if (m.end() == joined.length()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the handles by cues of letters and digits, which mean nothing else anywhere. */
  static Set<String> unmistakable(String lifted) {
    boolean may = has(OF_MIXED, lifted) && ANY_CUE.mayBeIn(Disguise.letters(lifted));
    String joined = may ? joined(lifted) : "";
    if (!ANY_CUE.isIn(joined)) {
      return Set.of();
    }
    Set<String> handles = new HashSet<>();
    Matcher m = PUSHED.matcher(joined);
    while (m.find()) {
      if (UNMISTAKABLE.matcher(m.group(1)).matches()) {
        handles.add(m.group(1));
      }
    }
    return handles;
  }

  /** Returns a lifted text without the dates, amounts, versions and addresses in it. */
  static String withoutOther(String lifted) {
    return NO_HANDLE.matcher(lifted).replaceAll(NOTHING);
  }

  /** Tells whether letters are the names of products, which stand by cues as well. */
  static boolean isProduct(String letters) {
    return PRODUCT.matcher(letters).matches();
  }

  /** Returns the letters of a lifted text without what is no handle. */
  private static String joined(String lifted) {
    return Disguise.letters(withoutOther(lifted));
  }

  private static boolean isByCue(String lifted) {
    String joined = joined(lifted);
    String digits = Disguise.digits(joined);
    return isHandle(joined)
        || (!digits.equals(joined) && isHandle(digits))
        || SAME_NUMBER.matcher(digits).find();
  }

  private static boolean isHandle(String joined) {
    if (!has(OF_ANY, joined)) {
      return false;
    }
    Matcher m = PUSHED.matcher(joined);
    while (m.find()) {
      String handle = m.group(1);
      if (!PLACEHOLDER.matcher(handle).find()
          && !isProduct(handle)
          && !OFFICIAL.matcher(handle).matches()) {
        return true;
      }
    }
    return false;
  }
}
