package org.zhinan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.page.Block;

/**
 * Drops lines that are lists of words: menus ("新闻 | 财经 | 法治 | 民生") and keywords put there for
 * search engines ("债务律师 催收律师 网贷律师 …"). The cells of a table are no menu.
 */
final class WordListRule implements Rule {

  private static final Pattern MENU =
      Pattern.compile("(?:[^|,。;:!?\\d]{1,8}\\|){3,}[^|,。;:!?\\d]{0,8}");
  private static final Pattern MARKS = Pattern.compile("[，。；！：、,;!:]");
  private static final int LONGEST = 200;
  private static final int MANY_WORDS = 6;
  private static final int LONG_WORDS = 12;

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (line.isTitle() || line.isHeading() || line.block().kind() == Block.Kind.TABLE_ROW) {
        continue;
      }
      if (line.folded().length() <= LONGEST && MENU.matcher(line.folded()).matches()) {
        line.drop(Reason.NAVIGATION, this);
      } else if (isKeywords(line.text())) {
        line.drop(Reason.TAGS, this);
      }
    }
  }

  private static boolean isKeywords(String text) {
    if (MARKS.matcher(text).results().count() > 2) {
      return false;
    }
    int words = List.of(text.split(" ", -1)).size();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return words >= MANY_WORDS && text.length() / words <= LONG_WORDS && han > text.length() / 2;
  }
}
