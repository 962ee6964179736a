package org.zhinan.clean;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells the lines that say when, where and by whom a page was published. */
final class Bylines {

  private static final int LONGEST = 120;
  private static final int MOST_LEFT = 14;
  private static final int MOST_BY_COUNTS = 4;

  /** What stands behind a day on which a term begins or ends, as in 2026年3月1日起施行. */
  static final String TERM = "[起前后後內内以至之止]";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}+\\s?+日?+\\s?+(?!"
              + TERM
              + ")"
              + "|(?<!\\d)\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)"
              + "|\\(?(?<![\\d/.-])[01]?\\d-[0-3]?\\d(?!\\d|\\s?"
              + TERM
              + "|\\s?[个月天年期万元%岁周小时倍号人次点条款项页章块折成])\\)?"
              + "|\\d{1,3}\\s?(?:秒|分钟|小时|天|周|个月|年)前"
              + "|(?:星期|周)[一二三四五六日天]");

  /** Days and hours of business, and amounts: what rows of tables hold beside dates. */
  private static final Pattern DATA =
      Pattern.compile(
          "\\d{1,2}:\\d\\d\\s?[-–—~～至到]+\\s?\\d{1,2}:\\d\\d|(?:星期|周)[一二三四五六日天]\\s?[-–—~～至到]|\\d\\s?万?元|[¥￥$]\\s?\\d");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:文章|信息|稿件|内容)?(?:来源|來源|作者|编辑|責任編輯|责任编辑|责编|发布者?|發布|发布时间|发布日期|发布于|发布在|发表于|发表时间"
              + "|时间|時間|日期|更新时间|更新于|最后更新|撰文|發表時間|發佈時間|發布時間|更新時間|編輯|提问时间|回答时间"
              + "|记者|通讯员|出处|稿源|审核|投稿|文号|字数|预计阅读|网编|供稿)\\s?约?\\s?(?:[:：/(（]\\s?|(?=\\d))[^\\s|:：]{0,16}");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:浏览|浏览量|浏览次数|阅读|阅读量|阅读数|点击|点击数|点击量|人气|热度|评论|访问量|瀏覽|閱讀|提问|回答|收藏|点赞|在看|赞|分享|回复)"
              + "\\s?约?\\s?[:：/(（]?\\s?\\d{1,9}\\s?[次人条万]?[)）;,]?");
  private static final Pattern DATE_LABEL = Pattern.compile("(?:时间|時間|日期|发布)\\s?:?");
  private static final Pattern MINOR =
      Pattern.compile(
          "(?:(?:浏览|阅读|点击|评论|收藏|点赞|分享|回复|人气)[:(]|\\d{1,7}\\s?(?:次|人|℃|°|万)?\\s?(?:阅读|浏览|围观|人已读|人看过|评论|查看|字|点击|热度)"
              + "|大字|字号|字体|原创|转载|我要评论|收藏|分享|打印|【[^】]{1,12}】|\\d{1,6}\\s?(?:℃|°|次|人|字|条)|admin|\\|)");

  private static final Guarded DATED = new Guarded(DATE);
  private static final Guarded LABELLED = new Guarded(LABEL);
  private static final Guarded COUNTED = new Guarded(COUNT);

  /** Dates without digits are days of the week. */
  private static final String WEEK = "星周";

  /** The characters of dates and of what they are labelled with. */
  private static final String OF_DATES = "年月日秒分钟小时天周个前星期一二三四五六间時間发布";

  private static final String LABEL_ENDS = ":/(";

  private static final Pattern MARKS = Pattern.compile("[。;!?,]");

  private Bylines() {}

  /**
   * Tells whether a line is a byline: dates, times and labels, with little else and no sentence. A
   * date alone is one; a date that begins or ends a term ("2026年1月1日起") is not.
   */
  static boolean isByline(String line) {
    if (line.length() > LONGEST || line.indexOf('。') >= 0 || !mayHold(WEEK + LABEL_ENDS, line)) {
      return false;
    }
    String text = Normalizer.normalize(line, Normalizer.Form.NFKC);
    boolean told = DATED.mayBeIn(text) || LABELLED.mayBeIn(text) || COUNTED.mayBeIn(text);
    if (!told || DATA.matcher(text).find()) {
      return false;
    }
    String uncounted = COUNT.matcher(text).replaceAll(" ");
    String left = DATE.matcher(LABEL.matcher(uncounted).replaceAll(" ")).replaceAll(" ");
    int letters = Folded.letters(MINOR.matcher(left).replaceAll(" ")).length();
    int most = !left.equals(uncounted) ? MOST_LEFT : uncounted.equals(text) ? -1 : MOST_BY_COUNTS;
    return letters <= most && !MARKS.matcher(left).find();
  }

  /** Tells whether no common character of a line is none of a date. */
  private static boolean mayBeDate(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Chars.isPlainHan(c) && OF_DATES.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells by a look at its characters whether a text, once normalized, may hold a digit or a mark.
   */
  private static boolean mayHold(String marks, String text) {
    for (int i = 0; i < text.length(); i++) {
      char form = Folded.form(text.charAt(i));
      if (form == Folded.OTHER || Chars.isDigit(form) || marks.indexOf(form) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a line is a byline that says of what it is one, as "发布时间" does. */
  static boolean isLabelled(String line) {
    if (!isByline(line)) {
      return false;
    }
    String text = Normalizer.normalize(line, Normalizer.Form.NFKC);
    return LABELLED.isIn(text) || COUNTED.isIn(text);
  }

  /** Tells whether a line is a date and nothing else but the marks around it. */
  static boolean isDate(String line) {
    if (line.length() > LONGEST / 2 || !mayBeDate(line) || !mayHold(WEEK, line)) {
      return false;
    }
    String text = Normalizer.normalize(line, Normalizer.Form.NFKC);
    if (!DATED.mayBeIn(text)) {
      return false;
    }
    String left = DATE.matcher(text).replaceAll(" ");
    return !DATA.matcher(text).find()
        && left.length() < text.length()
        && Folded.letters(DATE_LABEL.matcher(left).replaceFirst("")).isEmpty();
  }
}
