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
  private static final Pattern CRUMB_MARK = Pattern.compile("[^<>«»‹›\\s]\\s?[>»›]");
  private static final Pattern ITEM =
      Pattern.compile("^(?:\\d{1,2}[、.)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\\d]{1,2}步|[-•·●▪])");
  private static final Pattern QUESTION =
      Pattern.compile("[?？]|怎么|怎样|如何|什么|哪些|哪里|哪个|多久|多少|为何|是否|能不能|会不会|可以吗|[吗呢]$");
  private static final String SENTENCE_MARKS = "。；;，,：:…";

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
        && Folded.hasLetters(line.text(), title);
  }

  /**
   * The title stands behind the breadcrumb; else before the byline; else it is the first line that
   * is long enough. The short lines before it are a menu.
   */
  private void findIn(Draft draft) {
    List<Line> top = draft.lines().subList(0, Math.min(draft.lines().size(), WITHIN));
    int from = behindCrumbs(top);
    Line best = null;
    String title = "";
    for (Line line : top.subList(from, top.size())) {
      if (!line.kept() || isSectionHead(line)) {
        continue;
      }
      if (crumbs(line) == 0 && Bylines.isByline(line.text())) {
        break;
      }
      String bare = bare(line);
      if (bare.isEmpty()) {
        continue;
      }
      if (isText(bare) || (from > 0 && best != null)) {
        break;
      }
      if (isCandidate(bare)
          && (best == null || isMenuAbove(title, bare, hasBylineBelow(top, line)))) {
        best = line;
        title = bare;
      }
    }
    if (best != null) {
      cutBare(best);
      best.markAsTitle();
      draft.title(title);
      dropMenu(top.subList(0, top.indexOf(best)), title);
    }
  }

  /** A breadcrumb stands above the text, if anywhere. */
  private static int behindCrumbs(List<Line> top) {
    int behind = 0;
    for (int i = 0; i < top.size(); i++) {
      Line line = top.get(i);
      if (line.isDroppedFor(Reason.NAVIGATION) && CRUMB_MARK.matcher(line.text()).find()) {
        behind = i + 1;
      } else if (line.kept() && endsSentence(line.text())) {
        break;
      }
    }
    return behind;
  }

  private static boolean hasBylineBelow(List<Line> top, Line line) {
    int below = top.indexOf(line) + 1;
    return below < top.size() && Bylines.isByline(top.get(below).text());
  }

  private void dropMenu(List<Line> lines, String title) {
    for (Line line : lines) {
      if (line.text().length() <= MENU_ENTRY
          && !isSectionHead(line)
          && mayBeOfMenu(line.text(), title)) {
        line.drop(Reason.NAVIGATION, this);
      }
    }
  }

  /** An entry of a menu asks nothing, and the title below it says something else. */
  private static boolean mayBeOfMenu(String entry, String below) {
    return !QUESTION.matcher(entry).find()
        && !Folded.letters(below).startsWith(Folded.letters(entry));
  }

  private static boolean isSectionHead(Line line) {
    return Phrases.COMMENT.matches(line.scan()) || Phrases.RELATED.matches(line.scan());
  }

  private static boolean isText(String bare) {
    return bare.length() > LONGEST || ITEM.matcher(bare).find() || endsSentence(bare);
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && SENTENCE_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isCandidate(String bare) {
    return Folded.letters(bare).length() >= SHORTEST
        && bare.codePoints().anyMatch(Character::isLetter)
        && bare.indexOf('|') < 0
        && bare.indexOf('。') < 0;
  }

  /** Entries of menus are shorter than titles, unless it is a later line that has a byline. */
  private static boolean isMenuAbove(String found, String below, boolean signed) {
    return (signed || Folded.letters(found).length() < SAFE) && mayBeOfMenu(found, below);
  }

  /** Returns a line without the breadcrumb before it and the byline behind it. */
  private static String bare(Line line) {
    int start = crumbs(line);
    return line.text().substring(start, Math.max(start, byline(line))).strip();
  }

  /** Returns where the breadcrumb before a title ends; 0 if there is none. */
  private static int crumbs(Line line) {
    Matcher crumbs = CRUMBS.matcher(line.text());
    return crumbs.find() ? crumbs.end() : 0;
  }

  /** Returns where the byline behind a title begins; the end of the line if there is none. */
  private static int byline(Line line) {
    Matcher byline = BYLINE_BEHIND.matcher(line.text());
    int start = byline.find(crumbs(line)) ? byline.start() : -1;
    return start >= SHORTEST ? start : line.text().length();
  }

  private void cutBare(Line line) {
    int end = byline(line);
    int start = crumbs(line);
    line.cut(end, line.text().length(), Reason.BYLINE, this);
    line.cut(0, start, Reason.NAVIGATION, this);
  }
}
