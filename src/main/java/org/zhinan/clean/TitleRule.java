package org.zhinan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title of a page and the line that holds it. HTML names its title; of flattened text the
 * first line that is neither prose nor boilerplate is the title, less the breadcrumb before it and
 * the byline behind it where the scrape made one line of them. Drops nothing but these.
 */
final class TitleRule implements Rule {

  private static final int LONGEST = 70;
  private static final int SHORTEST = 4;
  private static final int SAFE = 8;
  private static final int WITHIN = 15;
  private static final int MENU_ENTRY = 40;
  private static final Pattern CRUMBS =
      Pattern.compile("^(?:首页|主页|首頁|当前位置)\\s?[:：]?\\s?(?:[^>»]{0,20}[>»]\\s?){1,6}\\S{1,12}\\s");
  private static final Pattern BYLINE_BEHIND =
      Pattern.compile(
          "\\s(?:(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}.{0,120}|(?:时间|来源|來源|发布|作者|浏览|日期|编辑)[:：].{0,120})$");
  private static final Pattern CRUMB_MARK = Pattern.compile("[>»›]");
  private static final Pattern ITEM =
      Pattern.compile("^(?:\\d{1,2}[、.)）]|[一二三四五六七八九十]{1,3}、|[-•·●▪])");
  private static final String SENTENCE_MARKS = "。；;，,：:";
  private static final Phrases COMMENTS = Phrases.load("comment.txt");
  private static final Phrases RELATED = Phrases.load("related.txt");

  @Override
  public void apply(Draft draft) {
    if (draft.title().isEmpty() && !draft.isHtml()) {
      findIn(draft);
      return;
    }
    String title = Folded.letters(draft.title());
    for (Line line : draft.lines()) {
      if (!title.isEmpty() && !line.evidence().hidden() && isTitle(line, title)) {
        line.markAsTitle();
        line.restore();
        return;
      }
    }
  }

  private static boolean isTitle(Line line, String title) {
    return line.text().length() <= 2 * LONGEST
        && line.evidence().linkShare() < 0.5
        && Folded.letters(line.text()).equals(title);
  }

  /**
   * The title stands behind the breadcrumb; else before the byline; else it is the first line that
   * is long enough. The short lines before it are a menu.
   */
  private void findIn(Draft draft) {
    List<Line> top = draft.lines().subList(0, Math.min(draft.lines().size(), WITHIN));
    int from = behindCrumbs(top);
    Line best = null;
    for (Line line : top.subList(from, top.size())) {
      if (!line.kept() || isSectionHead(line)) {
        continue;
      }
      if (!isCrumbs(line) && Bylines.isByline(line.text())) {
        break;
      }
      cut(line);
      if (!line.kept() || line.text().isEmpty()) {
        continue;
      }
      if (isText(line) || (from > 0 && best != null)) {
        break;
      }
      if (isCandidate(line) && (best == null || !isSafe(best) || hasBylineBelow(top, line))) {
        best = line;
      }
    }
    if (best != null) {
      best.markAsTitle();
      draft.title(best.text());
      dropMenu(top.subList(0, top.indexOf(best)));
    }
  }

  private static int behindCrumbs(List<Line> top) {
    for (int i = top.size() - 1; i >= 0; i--) {
      Line line = top.get(i);
      if (line.isDroppedFor(Reason.NAVIGATION) && CRUMB_MARK.matcher(line.text()).find()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean hasBylineBelow(List<Line> top, Line line) {
    int below = top.indexOf(line) + 1;
    return below < top.size() && Bylines.isByline(top.get(below).text());
  }

  private void dropMenu(List<Line> lines) {
    for (Line line : lines) {
      if (line.text().length() <= MENU_ENTRY && !isSectionHead(line)) {
        line.drop(Reason.NAVIGATION, this);
      }
    }
  }

  private static boolean isCrumbs(Line line) {
    return CRUMBS.matcher(line.text()).find();
  }

  private static boolean isSectionHead(Line line) {
    return COMMENTS.matches(line.folded()) || RELATED.matches(line.folded());
  }

  private static boolean isText(Line line) {
    String text = line.text();
    return text.length() > LONGEST
        || ITEM.matcher(text).find()
        || SENTENCE_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isCandidate(Line line) {
    return Folded.letters(line.text()).length() >= SHORTEST
        && line.text().indexOf('|') < 0
        && line.text().indexOf('。') < 0;
  }

  /** Entries of menus are shorter. */
  private static boolean isSafe(Line title) {
    return Folded.letters(title.text()).length() >= SAFE;
  }

  private void cut(Line line) {
    Matcher crumbs = CRUMBS.matcher(line.text());
    if (crumbs.find() && crumbs.end() < line.text().length()) {
      line.cut(0, crumbs.end(), Reason.NAVIGATION, this);
    }
    Matcher byline = BYLINE_BEHIND.matcher(line.text());
    if (byline.find() && byline.start() >= SHORTEST) {
      line.cut(byline.start(), line.text().length(), Reason.BYLINE, this);
    }
  }
}
