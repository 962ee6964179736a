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
  private static final Pattern PATH = Pattern.compile("[>→》]|第[一二三四五六\\d]步");
  private static final Pattern STEP =
      Pattern.compile("[①-⑳]|(?<!\\d)\\d{1,2}[.、)）]|(?:^|\\s)(?:首先|其次|然后|接着|最后|再|先)");
  private static final int LONGEST = 200;
  private static final int MANY_WORDS = 6;
  private static final int LONG_WORDS = 12;

  /** Where a third of the words are single characters, a sentence stands with spaces in it. */
  private static final int MOST_SINGLE = 3;

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
      long bars = count('|', kept.get(i));
      long spaces = count(' ', kept.get(i));
      boolean table = kept.get(i).block().kind() == Block.Kind.TABLE_ROW;
      boolean words = isMenu(kept.get(i));
      end = i + 1;
      while (bars + spaces > 0
          && end < rows.length
          && count('|', kept.get(end)) == bars
          && (bars > 0 || count(' ', kept.get(end)) == spaces)) {
        words &= isMenu(kept.get(end));
        end++;
      }
      boolean pair = end - i == 2 && bars > 0 && !words;
      Arrays.fill(rows, i, end, table || pair || end - i > 2);
    }
    return rows;
  }

  private static long count(char mark, Line line) {
    return count(mark, line.text());
  }

  private static long count(char mark, String text) {
    long count = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      count++;
    }
    return count;
  }

  private static boolean isMenu(Line line) {
    return line.folded().length() <= LONGEST
        && line.folded().indexOf('|') >= 0
        && MENU.matcher(line.folded()).matches();
  }

  private static boolean isKeywords(String text) {
    if (count(' ', text) < MANY_WORDS - 1) {
      return false;
    }
    String[] words = text.split(" ", -1);
    long single = Arrays.stream(words).filter(w -> w.length() == 1).count();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return MOST_SINGLE * single < words.length
        && text.length() / words.length <= LONG_WORDS
        && han > text.length() / 2
        && !PATH.matcher(text).find()
        && !has(3, MARKS, text)
        && !has(2, STEP, text);
  }

  private static boolean has(int times, Pattern pattern, String text) {
    return pattern.matcher(text).results().limit(times).count() == times;
  }
}
