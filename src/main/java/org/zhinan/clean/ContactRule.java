package org.zhinan.clean;

import java.util.List;
import org.zhinan.page.Sentences;

/**
 * Takes out the sentences that push a contact, and whole lines where the contact reaches over a
 * line end. Naming WeChat or a hotline pushes nothing.
 */
final class ContactRule implements Rule {

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (Contacts.isPushed(line.text())) {
        cutSentences(line);
      }
    }
    List<Line> kept = draft.kept();
    for (int i = 0; i + 1 < kept.size(); i++) {
      Line first = kept.get(i);
      Line second = kept.get(i + 1);
      if (Contacts.isPushed(lastSentence(first) + second.text()) && !first.isTitle()) {
        cutLastSentence(first);
        second.drop(Reason.CONTACT, this);
      }
    }
  }

  private void cutSentences(Line line) {
    List<String> sentences = Sentences.of(line.text());
    boolean found = false;
    int end = line.text().length();
    for (String sentence : sentences.reversed()) {
      int start = end - sentence.length();
      if (line.kept() && Contacts.isPushed(sentence)) {
        line.cut(start, end, Reason.CONTACT, this);
        found = true;
      }
      end = start;
    }
    if (!found || (line.kept() && Contacts.isPushed(line.text()))) {
      line.drop(Reason.CONTACT, this);
    }
  }

  private static String lastSentence(Line line) {
    return Sentences.of(line.text()).getLast();
  }

  private void cutLastSentence(Line line) {
    int end = line.text().length();
    line.cut(end - lastSentence(line).length(), end, Reason.CONTACT, this);
  }
}
