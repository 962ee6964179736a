package org.zhinan.clean;

/** Drops the lines, and the sentences within longer lines, that a list of phrases matches. */
final class PhraseRule implements Rule {

  private static final String ANY = "甲";

  private final Phrases phrases;
  private final Reason reason;

  PhraseRule(Phrases phrases, Reason reason) {
    this.phrases = phrases;
    this.reason = reason;
  }

  @Override
  public String name() {
    return phrases.name();
  }

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (line.isTitle() || !phrases.mayMatchIn(line.scan())) {
        continue;
      }
      boolean whole = phrases.matches(line.scan());
      if (whole && beginsWithPhrase(line)) {
        line.drop(reason, this);
      } else if (!cutPhrases(line) && whole) {
        line.drop(reason, this);
      }
    }
  }

  /** A line of one sentence was matched as a whole already. */
  private boolean cutPhrases(Line line) {
    return line.sentences().size() > 1 && line.cutScannedSentences(phrases::matches, reason, this);
  }

  /**
   * Tells whether a phrase over several sentences begins with the line. One that goes with any text
   * before it leaves that text alone.
   */
  private boolean beginsWithPhrase(Line line) {
    return !phrases.matches(Phrases.scan(ANY + line.folded()))
        || phrases.matches(line.scannedSentences().getFirst());
  }
}
