package org.zhinan.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops the title where it stands again, and captions that repeat a clause of it. A clause that
 * stands once is a heading and stays: of the title "A? B", the line "B" heads a section, while the
 * line "A" that comes five times is the alternative text of images. So does a heading that begins
 * with the title and goes on.
 */
final class RepeatedTitleRule implements Rule {

  private static final int SHORTEST_CLAUSE = 4;
  private static final Pattern NOTE =
      Pattern.compile(
          "\\s?[(（](?:图|圖|配图|插图|资料图|示意图|制图|供图|漫画|摄影?)[^)）]{0,14}[)）]$|\\s图[/:：].{0,16}$|\\s?[_|｜-].{1,20}$");

  @Override
  public void apply(Draft draft) {
    String title = Folded.letters(draft.title());
    if (title.isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    draft.kept().forEach(l -> counts.merge(Folded.letters(l.text()), 1, Integer::sum));
    boolean seen = false;
    for (Line line : draft.kept()) {
      String letters = Folded.letters(line.text());
      if (letters.equals(title)) {
        if (seen || (!line.isTitle() && hasTitleLine(draft))) {
          line.drop(Reason.REPEATED_TITLE, this);
        }
        seen = true;
      } else if (isCaption(line, title)) {
        line.drop(Reason.CAPTION, this);
      } else if (counts.getOrDefault(letters, 0) > 1 && isClause(letters, draft.title())) {
        line.drop(Reason.CAPTION, this);
      }
    }
  }

  private static boolean hasTitleLine(Draft draft) {
    return draft.kept().stream().anyMatch(Line::isTitle);
  }

  /** The title, or its beginning, with a note that it is a picture or with the site's name. */
  private static boolean isCaption(Line line, String title) {
    Matcher note = NOTE.matcher(line.text());
    return note.find()
        && note.start() > 0
        && title.startsWith(Folded.letters(line.text().substring(0, note.start())));
  }

  private static boolean isClause(String letters, String title) {
    if (letters.length() < SHORTEST_CLAUSE) {
      return false;
    }
    for (String clause : title.split("[?？!！,，:：;；|]", -1)) {
      if (Folded.letters(clause).equals(letters)) {
        return true;
      }
    }
    return false;
  }
}
