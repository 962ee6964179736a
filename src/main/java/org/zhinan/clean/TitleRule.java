package org.zhinan.clean;

import java.util.ArrayList;
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
  private static final int MENU_ENTRY = 12;
  private static final Pattern CRUMBS =
      Pattern.compile("^(?:首页|主页|首頁|当前位置)\\s?[:：]?\\s?(?:[^>»]{0,20}[>»]\\s?){1,6}\\S{1,12}\\s");
  private static final Pattern BYLINE_BEHIND =
      Pattern.compile(
          "\\s(?:(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}.{0,120}|(?:时间|来源|來源|发布|作者|浏览|日期|编辑)[:：].{0,120})$");
  private static final Pattern NOT_A_TITLE =
      Pattern.compile("^(?:\\d{1,2}[、.)）]|[一二三四五六七八九十]{1,3}、|[-•·●▪]).*|.*[。；;，,：:]$");
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
   * Of the lines before the text begins the first long one is the title; menus are of short ones.
   */
  private void findIn(Draft draft) {
    Line best = null;
    List<Line> before = new ArrayList<>();
    List<Line> menu = List.of();
    for (Line line : draft.kept().subList(0, Math.min(draft.kept().size(), WITHIN))) {
      if (isSectionHead(line) || (!isCrumbs(line) && Bylines.isByline(line.text()))) {
        continue;
      }
      cut(line);
      if (isText(line)) {
        break;
      }
      if (isCandidate(line) && (best == null || !isSafe(best))) {
        best = line;
        menu = List.copyOf(before);
      }
      before.add(line);
    }
    if (best != null) {
      best.markAsTitle();
      draft.title(best.text());
      menu.stream()
          .filter(l -> l.text().length() <= MENU_ENTRY)
          .forEach(l -> l.drop(Reason.NAVIGATION, this));
    }
  }

  private static boolean isCrumbs(Line line) {
    return CRUMBS.matcher(line.text()).find();
  }

  private static boolean isSectionHead(Line line) {
    return COMMENTS.matches(line.folded()) || RELATED.matches(line.folded());
  }

  private static boolean isText(Line line) {
    return line.text().length() > LONGEST || NOT_A_TITLE.matcher(line.text()).matches();
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
