package org.zhinan.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out the sentences that hold a handle which some page of the corpus pushes, wherever they
 * stand: a copy of a testimonial names it without a cue, or in a title. Of a sentence that warns of
 * the handle, the handle alone goes.
 */
final class LureRule implements Rule {

  private static final Pattern WORD =
      Pattern.compile("(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{5,19}(?![A-Za-z0-9])");

  private final Lures lures;

  LureRule(Lures lures) {
    this.lures = lures;
  }

  @Override
  public void apply(Draft draft) {
    Set<Long> known =
        lures.among(PageFeatures.held(draft.title(), draft.kept().stream().map(Line::text)));
    if (known.isEmpty()) {
      return;
    }
    draft.title(ContactRule.before(draft.title(), text -> holdsOne(text, known)));
    for (Line line : draft.kept()) {
      if (holdsOne(line.text(), known)) {
        cut(line, known);
      }
    }
  }

  private void cut(Line line, Set<Long> known) {
    if (line.isTitle()) {
      String title = ContactRule.before(line.text(), text -> holdsOne(text, known));
      line.cut(title.length(), line.text().length(), Reason.CONTACT, this);
      return;
    }
    cutFromWarnings(line, known);
    boolean found = line.cutSentences(s -> holdsOne(s, known), Reason.CONTACT, this);
    if (!found && holdsOne(line.text(), known)) {
      line.drop(Reason.CONTACT, this);
    }
  }

  private void cutFromWarnings(Line line, Set<Long> known) {
    int end = line.text().length();
    for (String sentence : line.sentences().reversed()) {
      int start = end - sentence.length();
      if (ContactRule.isWarning(sentence)) {
        for (MatchResult word : WORD.matcher(sentence).results().toList().reversed()) {
          if (known.contains(Hash.of(word.group().toLowerCase(Locale.ROOT)))) {
            line.cut(start + word.start(), start + word.end(), Reason.CONTACT, this);
          }
        }
      }
      end = start;
    }
  }

  private static boolean holdsOne(String text, Set<Long> known) {
    return HandleWords.of(text).stream().anyMatch(word -> known.contains(Hash.of(word)));
  }
}
