package org.zhinan.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Drops a table of contents: its head, and the lines under it that stand again further down. */
final class ContentsRule implements Rule {

  private static final Pattern NUMBER =
      Pattern.compile("^[(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[、.):]+");

  @Override
  public void apply(Draft draft) {
    List<Line> kept = draft.kept();
    if (kept.stream().noneMatch(l -> Phrases.CONTENTS.matches(l.scan()))) {
      return;
    }
    List<String> texts = kept.stream().map(ContentsRule::unnumbered).toList();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      last.put(texts.get(i), i);
    }
    for (int i = 0; i < kept.size(); i++) {
      if (!Phrases.CONTENTS.matches(kept.get(i).scan())) {
        continue;
      }
      int end = i + 1;
      while (end < kept.size() && last.getOrDefault(texts.get(end), 0) > end) {
        end++;
      }
      if (end > i + 1) {
        kept.subList(i, end).forEach(l -> l.drop(Reason.NAVIGATION, this));
        i = end - 1;
      }
    }
  }

  private static String unnumbered(Line line) {
    return Folded.letters(NUMBER.matcher(line.folded()).replaceFirst(""));
  }
}
