package org.zhinan.clean;

import java.util.List;
import org.zhinan.page.Sentences;

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
        cutSentences(line);
      }
    }
  }

  private void cutSentences(Line line) {
    List<String> sentences = Sentences.of(line.text());
    if (sentences.size() < 2) {
      return;
    }
    int end = line.text().length();
    for (String sentence : sentences.reversed()) {
      int start = end - sentence.length();
      if (line.kept() && phrases.matches(Folded.of(sentence))) {
        line.cut(start, end, reason, this);
      }
      end = start;
    }
  }
}
