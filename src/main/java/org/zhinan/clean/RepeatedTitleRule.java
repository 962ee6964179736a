package org.zhinan.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Drops the title where it stands again, and captions that repeat a clause of it. A clause that
 * stands once is a heading and stays: of the title "A? B", the line "B" heads a section, while the
 * line "A" that comes five times is the alternative text of images. So does a heading that begins
 * with the title and goes on.
 */
final class RepeatedTitleRule implements Rule {

  private static final int SHORTEST_CLAUSE = 4;
  private static final Pattern CLAUSE_ENDS = Pattern.compile("[?？!！,，:：;；|]");
  private static final Guarded PICTURE =
      Guarded.compile(
          "\\s?[(（](?:图|圖|配图|插图|资料图|示意图|制图|供图|漫画|摄影?)[^)）]{0,14}[)）]$|\\s图[/:：].{0,16}$");
  private static final Guarded SITE =
      Guarded.compile(
          "\\s?[_|｜]\\s?[^_|｜，,。]{1,14}$|\\s?-\\s?[^-，,。]{0,14}(?:网|網|站|吧|坛|壇|报|家|库|频道|在线|百科|知道|问答|资讯|平台|律师|法律|财经|[a-z]{2,12})$");

  @Override
  public void apply(Draft draft) {
    String title = Folded.letters(draft.title());
    if (title.isEmpty()) {
      return;
    }
    Set<String> clauses = clauses(draft.title());
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : draft.kept()) {
      String clause = clauseOf(line, clauses);
      if (clause != null) {
        counts.merge(clause, 1, Integer::sum);
      }
    }
    boolean seen = false;
    for (Line line : draft.kept()) {
      if (Folded.hasLetters(line.text(), title)) {
        if (seen || (!line.isTitle() && hasTitleLine(draft))) {
          line.drop(Reason.REPEATED_TITLE, this);
        }
        seen = true;
      } else if (isCaption(line, title)) {
        line.drop(Reason.CAPTION, this);
      } else {
        String clause = clauseOf(line, clauses);
        if (clause != null && counts.getOrDefault(clause, 0) > 1) {
          line.drop(Reason.CAPTION, this);
        }
      }
    }
  }

  /** Returns the clause that a line says and nothing else; null if it says none. */
  private static @Nullable String clauseOf(Line line, Set<String> clauses) {
    for (String clause : clauses) {
      if (Folded.hasLetters(line.text(), clause)) {
        return clause;
      }
    }
    return null;
  }

  private static boolean hasTitleLine(Draft draft) {
    return draft.kept().stream().anyMatch(Line::isTitle);
  }

  /** The title, or its beginning, with a note that it is a picture; or the title and a site. */
  private static boolean isCaption(Line line, String title) {
    String text = line.text();
    if (PICTURE.mayBeIn(text)) {
      Matcher picture = PICTURE.pattern().matcher(text);
      if (picture.find() && picture.start() > 0) {
        return title.startsWith(Folded.letters(text.substring(0, picture.start())));
      }
    }
    if (!SITE.mayBeIn(text)) {
      return false;
    }
    Matcher site = SITE.pattern().matcher(text);
    return site.find() && title.equals(Folded.letters(text.substring(0, site.start())));
  }

  private static Set<String> clauses(String title) {
    return Arrays.stream(CLAUSE_ENDS.split(title))
        .map(Folded::letters)
        .filter(c -> c.length() >= SHORTEST_CLAUSE)
        .collect(Collectors.toSet());
  }
}
