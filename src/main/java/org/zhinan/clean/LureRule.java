package org.zhinan.clean;

import java.util.List;
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

  private final Set<Long> lures;

  /** Makes the rule by the hashes of the lures that the page holds. */
  LureRule(Set<Long> lures) {
    this.lures = lures;
  }

  @Override
  public void apply(Draft draft) {
    if (lures.isEmpty()) {
      return;
    }
    draft.title(ContactRule.before(draft.title(), this::holdsOne));
    for (Line line : draft.kept()) {
      if (holdsOne(line.text())) {
        cut(line);
      }
    }
  }

  private void cut(Line line) {
    if (line.isTitle()) {
      String title = ContactRule.before(line.text(), this::holdsOne);
      line.cut(title.length(), line.text().length(), Reason.CONTACT, this);
      return;
    }
    ContactRule.cutFromWarnings(line, this::plain, this);
    boolean found = line.cutSentences(this::holdsOne, Reason.CONTACT, this);
    if (holdsOne(line.text()) || (found && ContactRule.isRestOfAdvert(line))) {
      line.drop(Reason.CONTACT, this);
    }
  }

  /** Returns where lures stand undisguised. */
  private List<MatchResult> plain(String sentence) {
    return WORD.matcher(sentence)
        .results()
        .filter(word -> lures.contains(Hash.of(word.group().toLowerCase(Locale.ROOT))))
        .toList();
  }

  private boolean holdsOne(String text) {
    return HandleWords.of(text).stream().anyMatch(word -> lures.contains(Hash.of(word)));
  }
}
