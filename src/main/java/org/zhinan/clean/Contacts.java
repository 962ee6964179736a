package org.zhinan.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pushed contacts: a cue (a name of WeChat, QQ or the like, in one of its disguises) with a
 * handle by it, or a private mobile number. A cue alone is none, nor is a number alone: advice
 * names WeChat, and hotlines are numbers. What stands by a cue in advice as well (dates, amounts,
 * versions, other programs, addresses) is no handle.
 */
final class Contacts {

  /** Names of WeChat, QQ and the like: plain, disguised, by picture, by what one does with them. */
  private static final String CUE = Phrases.load("cues.txt").any();

  private static final String LINK =
      "(?:\\+|聊|号码|号|號|呺|账号|id|是|为|同号|同步|详聊|客服|联系|[加珈迦]|我|的|上|qq|微信|找|请|搜|搜索|添加|点"
          + "|备注|咨询|或|去掉?空格|复制){0,4}";
  private static final String HANDLE =
      "(?:(?:[a-z][a-z0-9]{4,19}|[0-9]{2,9}[a-z]{2,9}[a-z0-9]{0,9})(?![0-9])"
          + "|[1-9][0-9]{4,11}(?![0-9元块万亿笔%]|[余多][元万]))";
  private static final int SHORTEST_HANDLE = 5;
  private static final Pattern ANY_CUE = Pattern.compile(CUE);
  private static final Pattern PUSHED = Pattern.compile(CUE + LINK + "(" + HANDLE + ")");

  /** A handle of letters and digits, which nothing else looks like. */
  private static final String MIXED = "(?=[a-z_-]{0,19}[0-9])[a-z][a-z0-9_-]{5,19}(?![a-z0-9_-])";

  /** Cues too short to tell anything without the mark behind them. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?=[vqt飞电])(?:(?<![a-z.])v\\s?:\\s?(?=[a-z_-]{0,19}[0-9])[a-z][a-z0-9_-]{4,19}(?![a-z0-9.])"
              + "|(?<![a-z.])q\\s?:\\s?[1-9][0-9]{6,10}(?![0-9元万])"
              + "|(?:(?<![a-z])tg|飞机|电报|telegram)(?:号|群)?\\s?(?::?\\s?@[a-z0-9_-]{5,32}|:\\s?"
              + MIXED
              + "))");

  /** Addresses that lead to a person, or nobody can tell where. */
  private static final Pattern SHORT_LINK =
      Pattern.compile(
          "(?<![a-z0-9.-])(?:"
              + Phrases.load("hosts.txt").any().replace("\\.", "\\s?[\\[(]?\\.[\\])]?\\s?")
              + ")/[a-z0-9+_?=./-]{3,}");

  private static final String USER = "(?<![a-z0-9._-])[a-z0-9][a-z0-9._-]{2,30}";
  private static final String DOMAIN = "(?:com|cn|net|org)(?![a-z])";

  /**
   * Mail addresses with words or spaces for the marks in them, and those that are somebody's own.
   */
  private static final Pattern MAIL =
      Pattern.compile(
          USER
              + "(?:\\s?[(\\[]\\s?at\\s?[)\\]]\\s?|\\s?艾特\\s?|\\s?#\\s?|\\s@\\s?|@\\s)[a-z0-9-]{2,20}"
              + "\\s?(?:[(\\[]\\s?dot\\s?[)\\]]|点|\\.)\\s?"
              + DOMAIN
              + "|"
              + USER
              + "@[a-z0-9-]{2,20}(?:\\s?点\\s?|\\s\\.\\s?|\\.\\s|\\s?[(\\[]dot[)\\]]\\s?)"
              + DOMAIN
              + "|"
              + USER
              + "@[a-z0-9]{2,12}\\.com[^a-z0-9。]{0,3}(?:[发把将].{0,6}(?:给我|过来)|.{0,3}发我)"
              + "|(?:发我|我的?)邮箱[^a-z0-9。]{0,4}[a-z0-9._-]{3,30}@");

  /** A handle without a cue, by what one is told to do with it. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:^|[。!;])\\s?"
              + MIXED
              + "[^a-z0-9\\p{IsHan}]{0,3}备注"
              + "|(?:^|[。!;])\\s?备注\\p{IsHan}{2,6}[^a-z0-9\\p{IsHan}]{1,3}"
              + MIXED
              + "|(?<![a-z0-9_-])"
              + MIXED
              + "[^a-z0-9\\p{IsHan}]{0,3}(?:复制.{0,4}加|加的时候|添加时|加好友|加我)"
              + "|(?<![参增追更附叠施强外累])[加➕]\\s?"
              + MIXED);

  /** Spellings that nobody uses but to get past a filter; "薇" ends names as well. */
  private static final Pattern DISGUISED =
      Pattern.compile(
          "(?=[微薇威徽溦嶶矀v公工绿])(?:[微薇威徽溦嶶矀v]❤|[薇溦嶶矀](?:信|芯|心|訫|訊|讯)(?![用任访仰念息里裡想中情理疼急态底问問])"
              + "|(?<![安校国國警党团會会队隊])徽信(?![息用念仰任封])|微訫|[公工](?:众[呺浩]|[重仲種粽棕宗综忠z]号)|工众号|绿泡泡号?[a-z0-9])");

  /** An account's kind or name with marks in it, where no other text has any. */
  private static final Pattern PARTED =
      Pattern.compile(
          "公[*.·~_|/-]{1,2}众[*.·~_|/-]{0,2}号|公众[*.·~_|/-]{1,2}号"
              + "|扣[^\\p{IsHan}a-z0-9\\s,。;:]{1,4}\\s?[1-9][0-9]{5,10}(?![0-9元万.])");

  private static final Pattern SAME_NUMBER =
      Pattern.compile("1[3-9][0-9]{9}(?:微信|v信|vx|wx|qq|薇信|[微v]同)");

  private static final String APART = "[-. ()_·•~*+#\\p{So}]{0,3}";
  private static final String GROUPS =
      "1[3-9][0-9]" + APART + "[0-9]{4}" + APART + "[0-9]{4}(?![0-9])";
  private static final int MOBILE_DIGITS = 11;
  private static final String MARK = "[^0-9a-z\\p{IsHan}]{1,3}";

  /**
   * A mobile number in one piece or in its three groups; in any groups behind a word for telephone;
   * with a mark behind each digit; with its country before it.
   */
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?=[18电手号联致拨热tcp同0])(?:(?<![0-9])(?<![0-9]{2}-)(?<!0\\.)"
              + GROUPS
              + "(?!\\s?元(?!旦))"
              + "|(?:电话|手机|号码|联系|致电|拨打|热线|tel|call|phone|同号)[^0-9。]{0,6}1"
              + APART
              + "[3-9](?:"
              + APART
              + "[0-9]){9}(?![0-9])"
              + "|(?<![0-9])1"
              + MARK
              + "[3-9](?:"
              + MARK
              + "[0-9]){9}(?![0-9])"
              + "|(?<![0-9])(?:00)?86"
              + APART
              + GROUPS
              + ")");

  /** Letters that stand for digits among digits. */
  private static final Pattern ROUND = Pattern.compile("(?<=[0-9]o{0,2})o(?=[0-9o])");

  private static final Pattern STRAIGHT =
      Pattern.compile("(?<=[0-9])[il](?=[0-9])|(?<![a-z0-9])[il](?=[3-9][0-9])");

  /** The path of an address may hold eleven digits; what it asks for may be a number to call. */
  private static final Pattern PATH = Pattern.compile("https?://(?!wa\\.me)[a-z0-9/._~%:-]{1,500}");

  private static final Pattern PLACEHOLDER = Pattern.compile("x{4,}|([a-z])\\1{4,}");

  /** What handles are not: dates, amounts, versions, addresses, and words that begin with a cue. */
  private static final Pattern NO_HANDLE =
      Pattern.compile(
          "(?<![0-9])(?:19|20)[0-9]{2}\\s?[-/.年]\\s?[0-9]{1,2}\\s?[-/.月]\\s?[0-9]{1,2}(?![0-9])日?"
              + "|(?<![0-9])[0-2]?[0-9]:[0-5][0-9](?![0-9])"
              + "|(?<![0-9])[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?(?![0-9,])"
              + "|(?<![0-9.])[0-9]{1,9}\\.[0-9]{2}(?![0-9.])"
              + "|\\|\\s?[0-9]{1,6}\\s?(?=\\||$)"
              + "|(?<![a-z0-9])v[0-9]{1,2}(?:\\.[0-9]{1,3}){1,3}(?![0-9a-z])"
              + "|(?<![0-9.])[0-9]{1,2}(?:\\.[0-9]{1,3}){1,3}(?=\\s?(?:版|及|以|之))"
              + "|[a-z0-9][a-z0-9._-]{0,40}@[a-z0-9-]{1,30}(?:\\.[a-z]{2,6}){1,3}(?![a-z0-9])"
              + "|https?://[a-z0-9/._~%:?=&#-]{1,500}"
              + "|(?<![a-z0-9.])(?:[a-z0-9-]{1,30}\\.){1,4}(?:com|cn|net|org)(?![a-z0-9.])"
              + "|(?<![a-z0-9])(?:vivo|visa|vip|vpn|volte|qled)(?![a-z0-9])");

  private static final Pattern PRODUCT =
      Pattern.compile(
          "(?:app|apps|appstore|com|www|http|https|android|iphone|ipad|ios|windows|macos|linux|harmonyos|html?|wap"
              + "|wechat|weixin|weibo|telegram|whatsapp|facebook|messenger|twitter|instagram|skype|signal|line|zoom|teams"
              + "|alipay|paypal|unionpay|pay|dingtalk|feishu|tiktok|douyin|facetime|excel|group|music|vip){1,9}");

  /** Hotlines of five or six digits begin with 1 or 9; a QQ number of five is long taken. */
  private static final Pattern OFFICIAL =
      Pattern.compile("1[0-9]{4}|9[0-9]{4,5}|400[0-9]{7}|800[0-9]{7}");

  private static final Pattern UNMISTAKABLE =
      Pattern.compile("(?=.{0,19}[0-9])[a-z][a-z0-9]{5,19}");

  /** A handle spelt with a space behind each character, behind what one is to do with it. */
  private static final Pattern SPELT =
      Pattern.compile(
          "(?:加|联系|搜|找|添加|咨询)[^a-z0-9]{0,3}(?:[a-z0-9][ ._-]){4,20}[a-z0-9](?![a-z0-9])");

  /** What stands between single characters that are spelt one by one. */
  private static final Pattern SPELLING =
      Pattern.compile(
          "(?<=(?<![a-z0-9])[a-z0-9])(?:\\s?\\|\\s?|[\\s._·*~-])(?=[a-z0-9](?![a-z0-9]))");

  private static final int AROUND = 14;

  /** Small letters with digits behind them; codes are in capitals, and addresses go on. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![A-Za-z0-9._@/&=?#-])(?=[a-z_-]{2,16}[0-9][a-z_-]{0,9}[0-9])[a-z][a-z0-9_-]{5,19}(?![A-Za-z0-9._@/&=-])");

  /** What a code is called that is no handle. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:编号|单号|工号|代码|型号|密码|版本|证号|账号|帐号|账户|户名|用户名?|登录名|网址|文件名?|验证码|车牌|流水号|命令|接口|参数|格式)[^,，。]{0,6}$");

  private static final Pattern PROGRAM =
      Pattern.compile(
          "^(?:windows|win|office|iphone|ipad|android|ios|redmi|mate|html|utf|python|java|excel|word|gpt|chatgpt|covid|base|vivo|oppo|huawei|honor|xiaomi|galaxy|nova|version|level)");

  private static final Pattern PUSHED_BEFORE =
      Pattern.compile(
          "(?:[薇➕聊绿徽私]|微(?![软粒众商博利薄])|[加找搜vV私滴]我|(?<![参增追更附叠施强外累])[加搜]|(?:的|我)号|老师|经理|顾问|师傅|学[姐长])[^。！!？?；;A-Za-z0-9]{0,10}$");

  private static final Pattern PUSHED_BEHIND =
      Pattern.compile("^[^A-Za-z0-9。]{0,3}(?:备注|就说|加的时候|复制|领|微|薇|聊|帮[我你他她]|私我)");

  /** A handle as it is written undisguised, and a private number. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<![A-Za-z0-9_-])(?:1[3-9][0-9]{9}|[1-9][0-9]{5,10}|[A-Za-z][A-Za-z0-9_-]{4,19})(?![A-Za-z0-9_-])\\s?");

  private static final int MOST_PLAIN = 8;

  /** Stands where something was taken out, and parts what stood around it. */
  private static final String NOTHING = "空";

  private Contacts() {}

  /** Tells whether a text pushes a contact. */
  static boolean isPushed(String text) {
    return holdsBareHandle(text) || isLiftedPushed(Disguise.lift(text));
  }

  /** Tells whether a text holds a handle that needs no cue, by the words around it. */
  private static boolean holdsBareHandle(String text) {
    Matcher handle = BARE.matcher(text);
    while (handle.find()) {
      String before = text.substring(Math.max(0, handle.start() - AROUND), handle.start());
      String after = text.substring(handle.end(), Math.min(text.length(), handle.end() + AROUND));
      if (!LABEL.matcher(before).find()
          && !PROGRAM.matcher(handle.group()).find()
          && (PUSHED_BEFORE.matcher(before).find() || PUSHED_BEHIND.matcher(after).find())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a text pushes a contact that {@link Disguise#lift} has undisguised. */
  static boolean isLiftedPushed(String lifted) {
    String digits = Disguise.digits(lifted);
    if (count(digits, Contacts::isDigitLike) >= MOBILE_DIGITS && isNumber(digits)) {
      return true;
    }
    String letters = Disguise.letters(lifted);
    if (DISGUISED.matcher(letters).find()
        || PARTED.matcher(lifted).find()
        || SPELT.matcher(lifted).find()) {
      return true;
    }
    if (count(digits, Contacts::isOfHandle) < SHORTEST_HANDLE) {
      return false;
    }
    String unspelt = SPELLING.matcher(lifted).replaceAll("");
    return MARKED.matcher(Disguise.digits(unspelt)).find()
        || TOLD.matcher(lifted).find()
        || MAIL.matcher(lifted).find()
        || SHORT_LINK.matcher(lifted).find()
        || (ANY_CUE.matcher(Disguise.digits(letters)).find() && isHandleBy(unspelt));
  }

  private static boolean isHandleBy(String lifted) {
    String joined = Disguise.letters(NO_HANDLE.matcher(lifted).replaceAll(NOTHING));
    String digits = Disguise.digits(joined);
    return isHandle(joined)
        || (!digits.equals(joined) && isHandle(digits))
        || SAME_NUMBER.matcher(digits).find();
  }

  /** Tells whether a lifted text holds letters and digits of which handles and numbers are made. */
  static boolean mayHoldHandle(String lifted) {
    String digits = Disguise.digits(lifted);
    return count(lifted, Contacts::isOfHandle) > 0
        || 2 * count(digits, Contacts::isOfHandle) > count(digits, Character::isLetterOrDigit);
  }

  private static boolean isOfHandle(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isDigitLike(int c) {
    return (c >= '0' && c <= '9') || c == 'o' || c == 'i' || c == 'l';
  }

  private static int count(String text, IntPredicate which) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += which.test(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Tells whether a text ends with the handle of a contact. */
  static boolean endsInHandle(String text) {
    String joined = Disguise.digits(Disguise.letters(Disguise.lift(text)));
    Matcher m = PUSHED.matcher(joined);
    while (m.find()) {
      if (m.end() == joined.length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the handles that a text pushes, lifted: those of letters and digits, which mean nothing
   * else wherever they stand again.
   */
  static Set<String> handles(String text) {
    Set<String> handles = new HashSet<>();
    String lifted = Disguise.lift(text);
    Matcher m = PUSHED.matcher(Disguise.letters(NO_HANDLE.matcher(lifted).replaceAll(NOTHING)));
    while (m.find()) {
      if (UNMISTAKABLE.matcher(m.group(1)).matches()) {
        handles.add(m.group(1));
      }
    }
    return handles;
  }

  /**
   * Returns where the handles stand that a sentence pushes, the space behind them included; empty
   * if there are none, or if one of them is disguised, so that a push is left without these.
   */
  static List<MatchResult> plain(String sentence) {
    List<MatchResult> words = PLAIN.matcher(sentence).results().limit(MOST_PLAIN).toList();
    List<MatchResult> handles =
        words.stream()
            .filter(w -> isPushed(without(sentence, words.stream().filter(o -> o != w).toList())))
            .toList();
    return isPushed(without(sentence, handles)) ? List.of() : handles;
  }

  private static String without(String sentence, List<MatchResult> parts) {
    StringBuilder left = new StringBuilder(sentence);
    parts.reversed().forEach(p -> left.delete(p.start(), p.end()));
    return left.toString();
  }

  private static boolean isNumber(String digits) {
    String text = digits;
    if (count(text, Contacts::isDigitLike) > count(text, c -> c >= '0' && c <= '9')) {
      text = STRAIGHT.matcher(ROUND.matcher(text).replaceAll("0")).replaceAll("1");
    }
    if (text.contains("http")) {
      text = PATH.matcher(text).replaceAll(NOTHING);
    }
    return MOBILE.matcher(text).find();
  }

  private static boolean isHandle(String joined) {
    Matcher m = PUSHED.matcher(joined);
    while (m.find()) {
      String handle = m.group(1);
      if (!PLACEHOLDER.matcher(handle).find()
          && !PRODUCT.matcher(handle).matches()
          && !OFFICIAL.matcher(handle).matches()) {
        return true;
      }
    }
    return false;
  }
}
