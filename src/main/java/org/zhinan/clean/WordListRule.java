package org.zhinan.clean;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.page.Block;

/**
 * Drops lines that are lists of words: menus ("新闻 | 财经 | 法治 | 民生") and keywords put there for
 * search engines ("债务律师 催收律师 网贷律师 …"). The cells of a table are no menu, nor are steps.
 */
final class WordListRule implements Rule {

  private static final Pattern MENU =
      Pattern.compile("(?:[^|,。;:!?\\d]{1,8}\\|){3,}[^|,。;:!?\\d]{0,8}");
  private static final Pattern MARKS = Pattern.compile("[，。；！：、,;!:]");
  private static final Pattern STEPS = Pattern.compile("[>→》]|第[一二三四五六\\d]步");
  private static final int LONGEST = 200;
  private static final int MANY_WORDS = 6;
  private static final int LONG_WORDS = 12;

  @Override
  public void apply(Draft draft) {
    List<Line> kept = draft.kept();
    boolean[] rows = rows(kept);
    for (int i = 0; i < kept.size(); i++) {
      Line line = kept.get(i);
      if (line.isTitle() || line.isHeading() || rows[i]) {
        continue;
      }
      if (isMenu(line)) {
        line.drop(Reason.NAVIGATION, this);
      } else if (isKeywords(line.text())) {
        line.drop(Reason.TAGS, this);
      }
    }
  }

  /** Of flattened tables, lines of as many cells follow each other, and few hold words alone. */
  private static boolean[] rows(List<Line> kept) {
    boolean[] rows = new boolean[kept.size()];
    int end;
    for (int i = 0; i < rows.length; i = end) {
      long bars = bars(kept.get(i));
      boolean table = kept.get(i).block().kind() == Block.Kind.TABLE_ROW;
      boolean words = isMenu(kept.get(i));
      end = i + 1;
      while (bars > 0 && end < rows.length && bars(kept.get(end)) == bars) {
        words &= isMenu(kept.get(end));
        end++;
      }
      Arrays.fill(rows, i, end, table || (bars > 0 && (end - i > 2 || (end - i == 2 && !words))));
    }
    return rows;
  }

  private static long bars(Line line) {
    return line.text().chars().filter(c -> c == '|').count();
  }

  private static boolean isMenu(Line line) {
    return line.folded().length() <= LONGEST && MENU.matcher(line.folded()).matches();
  }

  private static boolean isKeywords(String text) {
    if (STEPS.matcher(text).find() || MARKS.matcher(text).results().limit(3).count() > 2) {
      return false;
    }
    long words = 1 + text.chars().filter(c -> c == ' ').count();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return words >= MANY_WORDS && text.length() / words <= LONG_WORDS && han > text.length() / 2;
  }
}
