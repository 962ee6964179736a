package org.zhinan.clean;

/** Drops the lines, and the sentences within longer lines, that a list of phrases matches. */
final class PhraseRule implements Rule {

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
      if (line.isTitle()) {
        continue;
      }
      if (phrases.matches(line.folded())) {
        line.drop(reason, this);
      } else {
        line.cutSentences(s -> phrases.matches(Folded.of(s)), reason, this);
      }
    }
  }
}
