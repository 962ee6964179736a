package org.zhinan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds handles that need no cue, by the words around them, in text as it is written. */
final class BareHandles {

  private static final int AROUND = 14;
  private static final int SHORTEST = 6;
  private static final int FEWEST_DIGITS = 2;

  /** Small letters with digits behind them; codes are in capitals, and addresses go on. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?=[a-z])(?<![A-Za-z0-9._@/&=?#-])(?=[a-z_-]{2,16}[0-9][a-z_-]{0,9}[0-9])[a-z][a-z0-9_-]{5,19}(?![A-Za-z0-9._@/&=-])");

  /** What a code is called that is no handle. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:编号|单号|工号|代码|型号|密码|版本|证号|账号|帐号|账户|户名|用户名?|登录名|网址|文件名?|验证码|车牌|流水号|学号|卡号|编码|序列号|命令|接口|参数|格式)[^,，。]{0,6}$");

  private static final Pattern PROGRAM =
      Pattern.compile(
          "^(?:windows|win|office|iphone|ipad|android|ios|redmi|mate|html|utf|python|java|excel|word|gpt|chatgpt|covid|base|vivo|oppo|huawei|honor|xiaomi|galaxy|nova|version|level)");

  private static final Pattern PUSHED_BEFORE =
      Pattern.compile(
          "(?:[薇➕聊绿徽私]|微(?![软粒众商博利薄])|[加找搜vV私滴]我|(?<![参增追更附叠施强外累])[加搜]|(?:的|我)号|代写申请|看过来|找[她他]就行|老师|经理|顾问|师傅|师兄|法务|规划师|学[姐长]|感谢|认识)[^。！!？?；;A-Za-z0-9]{0,10}$");

  private static final Pattern PUSHED_BEHIND =
      Pattern.compile("^[^A-Za-z0-9。]{0,3}(?:备注|就说|加的时候|复制|领|微|薇|聊|帮[我你他她]|私我)");

  private static final int CLAUSE = 40;

  /** Praise of a person before a handle that ends it. */
  private static final Pattern PRAISED_BEFORE =
      Pattern.compile(
          "(?:老师|法务|团队|代谈|代办|停催|停息|挂账|代写|洗白|接单|上岸|师傅|师兄|顾问|律师|[他她]|[一-龥][姐哥]|感谢|多亏|幸亏)[^。！!？?；;A-Za-z0-9]{0,34}[^A-Za-z0-9一-龥，,、。]{1,3}$");

  private static final Pattern END = Pattern.compile("^[^A-Za-z0-9一-龥]{0,3}$|^[^A-Za-z0-9一-龥]");

  private BareHandles() {}

  /** Tells whether a text holds one. */
  static boolean isPushed(String text) {
    if (!Chars.hasRow(text, SHORTEST, FEWEST_DIGITS)) {
      return false;
    }
    Matcher handle = BARE.matcher(text);
    while (handle.find()) {
      String before = text.substring(Math.max(0, handle.start() - AROUND), handle.start());
      String after = text.substring(handle.end(), Math.min(text.length(), handle.end() + AROUND));
      if (!LABEL.matcher(before).find()
          && !PROGRAM.matcher(handle.group()).find()
          && (PUSHED_BEFORE.matcher(before).find()
              || PUSHED_BEHIND.matcher(after).find()
              || isPraised(text, handle.start(), after))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPraised(String text, int start, String after) {
    String clause = text.substring(Math.max(0, start - CLAUSE), start);
    return END.matcher(after).find() && PRAISED_BEFORE.matcher(clause).find();
  }
}
