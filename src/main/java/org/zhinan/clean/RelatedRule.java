package org.zhinan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops lists of other articles: their head and what follows it up to where the page goes on, and,
 * without a head, runs of teasers that are cut off by an ellipsis and dated.
 */
final class RelatedRule implements Rule {

  private static final Pattern INLINE = Pattern.compile("(?:相关推荐|推荐阅读|相关阅读|延伸阅读|相关文章|猜你喜欢)[:：].*");
  private static final Pattern DATE_AT_END =
      Pattern.compile("(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[)）\\]]?$");
  private static final Guarded CUT_OFF =
      Guarded.compile(
          "(?:\\.\\.|…)\\s?(?:[\\[【(（]?(?:详细|更多|阅读全文|查看详情|全文|详情|阅读更多)[\\]】)）]?(?:>>)?)?$");
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、.．:：]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\\d]{1,3}[步章条部招点]|\\d{1,2}[、.．])\\s?\\S.*");
  private static final int TEASER = 25;
  private static final int LONGEST_TITLE = 60;
  private static final int REACH = 4;
  private static final int END = 24;
  private static final int MOST_HEADINGS = 4;

  /** Behind a list of so many lines, one line more at the end of the page is its last teaser. */
  private static final int LONG_LIST = 6;

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      dropInline(line);
    }
    dropHeaded(draft.kept());
    dropTeasers(draft.kept());
  }

  private void dropInline(Line line) {
    int at = Math.max(line.text().lastIndexOf('。'), line.text().lastIndexOf('!')) + 1;
    if (at > 0 && INLINE.matcher(line.text().substring(at).strip()).matches()) {
      line.cut(at, line.text().length(), Reason.RELATED, this);
    }
  }

  private void dropHeaded(List<Line> kept) {
    for (int i = 0; i < kept.size(); i++) {
      Line head = kept.get(i);
      if (!head.isTitle() && isHead(head)) {
        int end = end(kept, i + 1);
        kept.subList(i, end).forEach(l -> l.drop(Reason.RELATED, this));
        i = end - 1;
      }
    }
  }

  private static boolean isHead(Line line) {
    return Phrases.RELATED.matches(line.scan()) || INLINE.matcher(line.text()).matches();
  }

  /**
   * Returns where a list ends: at the first line that the page goes on with, or at the page's end.
   */
  private static int end(List<Line> kept, int from) {
    int i = from;
    while (i < kept.size() && isOfList(kept, from, i)) {
      i++;
    }
    if (i == kept.size() || (i == kept.size() - 1 && i > from + LONG_LIST)) {
      return kept.size();
    }
    int goesOn = i;
    while (i > from && i > goesOn - MOST_HEADINGS && isHeadingOfText(kept, from, i - 1)) {
      i--;
    }
    return i;
  }

  /** Before text goes on, a numbered line heads it, and so does the only line that is no link. */
  private static boolean isHeadingOfText(List<Line> kept, int from, int i) {
    Line line = kept.get(i);
    if (line.evidence().linkShare() > 0 || isCutOff(line) || Bylines.isByline(line.text())) {
      return line.isHeading();
    }
    return line.isHeading()
        || NUMBERED_HEADING.matcher(line.text()).matches()
        || (!isDated(line) && kept.subList(from, i).stream().anyMatch(RelatedRule::isLink));
  }

  private static boolean isLink(Line line) {
    return line.evidence().linkShare() > 0.5;
  }

  private static boolean isOfList(List<Line> kept, int from, int i) {
    Line line = kept.get(i);
    if (Phrases.COMMENT.matches(line.scan())) {
      return false;
    }
    if (isLink(line) || Bylines.isByline(line.text()) || isCutOff(line)) {
      return true;
    }
    if (line.evidence().place() != null && line.isProse() && endsSentence(line)) {
      return false;
    }
    if (i > from && isDated(kept.get(from))) {
      return isDated(line);
    }
    return isTitleLike(line) || listGoesOn(kept, i + 1);
  }

  /** Where the entries of a list end with their dates, a line without one is none of them. */
  private static boolean isDated(Line line) {
    String end = end(line);
    Matcher date = DATE_AT_END.matcher(end);
    return date.find() && (date.start() > 0 || end.length() < line.text().length());
  }

  private static boolean listGoesOn(List<Line> kept, int from) {
    for (int i = from; i < Math.min(kept.size(), from + REACH); i++) {
      if (isCutOff(kept.get(i)) || Bylines.isDate(kept.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCutOff(Line line) {
    return line.text().length() >= TEASER && CUT_OFF.isIn(end(line));
  }

  /** The end of a line is where an ellipsis or a date stands. */
  private static String end(Line line) {
    return line.text().substring(Math.max(0, line.text().length() - END));
  }

  private static boolean endsSentence(Line line) {
    return line.text().endsWith("。") || line.text().endsWith("；") || line.text().endsWith("：");
  }

  private static boolean isTitleLike(Line line) {
    return line.text().length() <= LONGEST_TITLE
        && line.text().indexOf('。') < 0
        && !endsSentence(line);
  }

  /** Drops from the title of the first teaser to the date of the last. */
  private void dropTeasers(List<Line> kept) {
    int first = -1;
    int last = -1;
    int teasers = 0;
    for (int i = 0; i <= kept.size(); i++) {
      boolean apart = i == kept.size() || (last >= 0 && i - last > REACH);
      if (apart && teasers > 1) {
        drop(kept, first, last);
      }
      if (apart) {
        teasers = 0;
        last = -1;
      }
      if (i < kept.size() && isDatedTeaser(kept, i)) {
        first = teasers++ == 0 ? i : first;
        last = i;
      }
    }
  }

  private void drop(List<Line> kept, int firstTeaser, int lastTeaser) {
    int from = firstTeaser;
    while (from > 0
        && from > firstTeaser - 2
        && isTitleLike(kept.get(from - 1))
        && !kept.get(from - 1).isTitle()) {
      from--;
    }
    int to = lastTeaser + 1;
    while (to < kept.size() && Bylines.isDate(kept.get(to).text())) {
      to++;
    }
    kept.subList(from, to).forEach(l -> l.drop(Reason.RELATED, this));
  }

  private static boolean isDatedTeaser(List<Line> kept, int i) {
    if (!CUT_OFF.isIn(end(kept.get(i)))) {
      return false;
    }
    for (int k = i + 1; k < Math.min(kept.size(), i + 3); k++) {
      if (Bylines.isDate(kept.get(k).text())) {
        return true;
      }
    }
    return Bylines.isDate(
        kept.get(i).text().substring(0, Math.min(30, kept.get(i).text().length())));
  }
}
