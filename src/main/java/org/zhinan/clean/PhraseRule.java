package org.zhinan.clean;

/** Drops the lines, and the sentences within longer lines, that a list of phrases matches. */
final class PhraseRule implements Rule {

  private static final String ANY = "甲";

  private final String name;
  private final Reason reason;
  private final Phrases phrases;

  private PhraseRule(String name, Reason reason, Phrases phrases) {
    this.name = name;
    this.reason = reason;
    this.phrases = phrases;
  }

  /** Makes a rule of the list {@code name.txt}. */
  static PhraseRule of(String name, Reason reason) {
    return new PhraseRule(name, reason, Phrases.load(name + ".txt"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (line.isTitle() || !phrases.mayMatchIn(line.folded())) {
        continue;
      }
      boolean whole = phrases.matches(line.folded());
      if (whole && beginsWithPhrase(line)) {
        line.drop(reason, this);
      } else if (!cutPhrases(line) && whole) {
        line.drop(reason, this);
      }
    }
  }

  /** A line of one sentence was matched as a whole already. */
  private boolean cutPhrases(Line line) {
    return line.sentences().size() > 1 && line.cutFoldedSentences(phrases::matches, reason, this);
  }

  /**
   * Tells whether a phrase over several sentences begins with the line. One that goes with any text
   * before it leaves that text alone.
   */
  private boolean beginsWithPhrase(Line line) {
    return !phrases.matches(ANY + line.folded())
        || phrases.matches(line.foldedSentences().getFirst());
  }
}
