package org.zhinan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pushed contacts: a cue (a name of WeChat or QQ in one of its disguises) with a handle by
 * it, or a private mobile number. A cue alone is none, nor is a number alone: advice names WeChat,
 * and hotlines are numbers.
 */
final class Contacts {

  /** Names of WeChat, QQ and the like: plain, disguised, by picture, by what one does with them. */
  private static final String CUE =
      "(?:[微薇威徽溦嶶矀维維卫危v]❤?[信芯心訫星讯訊x]|v/x|vx|wx|weixin|wechat|绿泡泡|绿色软件"
          + "|微(?=[a-z])|[加珈迦嘉+➕✚](?:v|q|微|薇|卫)|薇|v❤|微❤|资料[+➕✚](?:v|q|微|薇)"
          + "|qq|[扣抠叩寇]{2}|企鹅|🐧|🛰|(?:q|扣)群|(?<![a-z])q(?=[0-9]{6})|飞机|纸飞机|telegram|whatsapp)";

  private static final String LINK =
      "(?:号码|号|號|呺|账号|id|是|为|同号|同步|详聊|客服|联系|[加珈迦]|我|的|上|qq|微信|找|请|搜|搜索|添加|点"
          + "|备注|咨询|或|去掉?空格|复制){0,4}";
  private static final String HANDLE =
      "(?:[a-z][a-z0-9]{4,19}|[0-9]{2,9}[a-z]{2,9}[a-z0-9]{0,9}|[0-9]{5,12})";
  private static final Pattern PUSHED = Pattern.compile(CUE + LINK + "(" + HANDLE + ")(?![0-9])");

  /** Spellings that nobody uses but to get past a filter. */
  private static final Pattern DISGUISED =
      Pattern.compile(
          "[微薇威徽溦嶶矀v]❤|[薇溦嶶矀](?:信|芯|心|訫|訊|讯)|(?<![安校国會会队隊])徽信(?!息)|微訫|公众呺|绿泡泡号?[a-z0-9]");

  private static final Pattern SAME_NUMBER =
      Pattern.compile("1[3-9][0-9]{9}(?:微信|v信|vx|wx|qq|薇信|[微v]同)");

  /** A mobile number in one piece, in its three groups, or with a mark behind each digit. */
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9])(?<![0-9]-)1[3-9][0-9][-. ()]{0,3}[0-9]{4}[-. ()]{0,3}[0-9]{4}(?!-?[0-9])"
              + "|(?<![0-9])1[-. ]{1,3}[3-9](?:[-. ]{1,3}[0-9]){9}(?![0-9])");

  private static final Pattern PLACEHOLDER = Pattern.compile("x{4,}|([a-z])\\1{4,}");
  private static final Pattern PRODUCT =
      Pattern.compile("(?:app|com|www|http|https|android|iphone|ios|cn|net|html?|wap)[a-z]*");
  private static final int LONGEST = 5_000;

  private Contacts() {}

  /**
   * Tells whether a text pushes a contact. Of text over {@value #LONGEST} characters the first so
   * many are looked at.
   */
  static boolean isPushed(String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String plain = Disguise.lift(bounded);
    String digits = Disguise.digits(plain);
    return isHandle(plain)
        || isHandle(digits)
        || DISGUISED.matcher(plain).find()
        || SAME_NUMBER.matcher(digits).find()
        || MOBILE.matcher(Disguise.spaced(bounded)).find();
  }

  private static boolean isHandle(String plain) {
    Matcher m = PUSHED.matcher(plain);
    while (m.find()) {
      String handle = m.group(1);
      if (!PLACEHOLDER.matcher(handle).find()
          && !PRODUCT.matcher(handle).matches()
          && !isOfficialNumber(handle)) {
        return true;
      }
    }
    return false;
  }

  /** Hotlines of five digits begin with 1 or 9; a QQ number of five is long taken. */
  private static boolean isOfficialNumber(String handle) {
    return handle.matches("1[0-9]{4}|9[0-9]{4,5}|400[0-9]{7}|800[0-9]{7}");
  }
}
