package org.zhinan.passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the statutes that a text names: titles between 《 and 》 that end as those of statutes do (法,
 * 条例, 规定, 办法 …) and well-known laws without brackets (民法典, 刑法 …), with the articles (第…条) that
 * follow: right behind the name, in a list with one that does, or behind 该法 (that law) and its
 * like. Forms such as 通知 (notice) and 意见 (opinion) end the titles of letters as well, so that they
 * count only in titles that begin with 关于 (on) or the name of an authority.
 */
final class Statutes {

  private static final String STATE = "中华人民共和国";

  /** What ends in 法 and is no law: 方法 (method), 说法 (way of speaking) and their like. */
  private static final String BRACKETED =
      "《(?<title>[^《》\\n]{1,80}(?:(?<![方办做说看想用写玩疗手书技语打兵心算魔])法|法典|修正案|[条條]例|[规規]定"
          + "|(?<!解决)[办辦]法|[细細]则|[细細]則|解[释釋]|公约|公約"
          + "|(?<=(?:关于|最高人民|人民银行|监会|总局)[^《》\\n]{1,70})(?:通知|意见|公告|决定|批复|指引))"
          + "(?:[（(][^《》（）()\\n]{1,16}[）)])?)》";

  /** The longer before those that they end with. */
  private static final String KNOWN =
      "(?<name>民法典|刑事诉讼法|民事诉讼法|行政诉讼法|劳动合同法|劳动法|刑法|治安管理处罚法|行政处罚法|行政复议法"
          + "|个人信息保护法|消费者权益保护法|未成年人保护法|反电信网络诈骗法|反家庭暴力法|反洗钱法|反不正当竞争法|网络安全法"
          + "|数据安全法|电子商务法|银行业监督管理法|商业银行法|中国人民银行法|社会保险法|保险法|证券法|企业破产法|公司法"
          + "|合同法|担保法|物权法|婚姻法|仲裁法|人民调解法|律师法|法律援助法|征信业管理条例|民间借贷司法解释)"
          + "(?![律规院官庭人务定学系医师])";

  private static final String DIGIT = "零〇○一二两三四五六七八九十百千0-9０-９";

  private static final String ARTICLE =
      "第\\s?(?<number>[" + DIGIT + "]{1,9})\\s?[条條](?:之(?<part>[一二三四五六七八九十]{1,2}))?";

  private static final String PARAGRAPH = "(?:第\\s?[" + DIGIT + "]{1,4}\\s?[款项項])*";

  private static final Pattern MENTION =
      Pattern.compile("(?<![死酷])(?:" + STATE + ")?(?:" + KNOWN + ")|" + BRACKETED);

  private static final Pattern THAT = Pattern.compile("(?:该|本|同|上述)(?:法典?|条例|规定|办法|解释)");

  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "\\G[》\\s]{0,2}(?:[（(][^（）()\\n]{1,24}[）)])?[的中里之,，:：\\s]{0,2}" + ARTICLE + PARAGRAPH);

  private static final Pattern BEHIND_ARTICLE =
      Pattern.compile("\\G(?:[\\s、，,;；和及与或至到—–~～-]|以及|或者){1,3}" + ARTICLE + PARAGRAPH);

  private final String text;

  /** What is found, as it is written, by what it is when numbers are written alike. */
  private final Map<String, String> found = new LinkedHashMap<>();

  private Statutes(String text) {
    this.text = text;
  }

  /** Returns the statutes of a text in the order of their first mention, each once. */
  static List<String> in(String text) {
    Statutes statutes = new Statutes(text);
    statutes.find();
    return List.copyOf(statutes.found.values());
  }

  private void find() {
    Matcher mention = MENTION.matcher(text);
    int at = 0;
    String last = "";
    while (mention.find(at)) {
      addArticlesOfThat(last, at, mention.start());
      String name = mention.group("name");
      last = "《" + (name == null ? title(mention.group("title")) : name) + "》";
      at = mention.end();
      if (!addArticles(last, at)) {
        found.putIfAbsent(last, last);
      }
    }
    addArticlesOfThat(last, at, text.length());
  }

  private static String title(String title) {
    String stripped = title.strip();
    return stripped.startsWith(STATE) ? stripped.substring(STATE.length()) : stripped;
  }

  /** Adds what stands between two places of a law that was named before and not again. */
  private void addArticlesOfThat(String law, int from, int to) {
    Matcher that = THAT.matcher(text).region(from, to);
    while (!law.isEmpty() && that.find()) {
      addArticles(law, that.end());
    }
  }

  /** Adds the articles of a law that follow at a place; returns whether there are any. */
  private boolean addArticles(String law, int at) {
    Matcher article = BEHIND_NAME.matcher(text);
    boolean any = article.find(at);
    boolean more = any;
    while (more) {
      add(law, article);
      int end = article.end();
      article.usePattern(BEHIND_ARTICLE);
      more = article.find(end);
    }
    return any;
  }

  private void add(String law, Matcher article) {
    String part = article.group("part") == null ? "" : "之" + article.group("part");
    String key = law + value(article.group("number")) + part;
    found.putIfAbsent(key, law + "第" + article.group("number") + "条" + part);
  }

  /** Returns the value of a number in digits, or in Chinese up to thousands. */
  private static long value(String number) {
    long sum = 0;
    long digits = 0;
    for (int i = 0; i < number.length(); i++) {
      int unit = unit(number.charAt(i));
      if (unit > 0) {
        sum += Math.max(1, digits) * unit;
        digits = 0;
      } else {
        digits = 10 * digits + digit(number.charAt(i));
      }
    }
    return sum + digits;
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      default -> 0;
    };
  }

  private static int digit(char c) {
    int chinese = "零一二三四五六七八九".indexOf(c);
    return chinese >= 0 ? chinese : c == '两' ? 2 : Math.max(0, Character.digit(c, 10));
  }
}
