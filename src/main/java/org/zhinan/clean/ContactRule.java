package org.zhinan.clean;

import java.util.List;
import org.zhinan.page.Place;
import org.zhinan.page.Sentences;

/**
 * Takes out the sentences that push a contact, and whole lines where the contact reaches over a
 * line end. Naming WeChat or a hotline pushes nothing.
 */
final class ContactRule implements Rule {

  private static final int MOST_LINES = 6;
  private static final int SHORT = 40;
  private static final int LONGEST_ADVERT = 160;

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (Contacts.isPushed(line.text())) {
        cutSentences(line);
      }
    }
    List<Line> kept = draft.kept();
    for (int i = 0; i < kept.size(); i++) {
      dropSplit(kept, i);
    }
    draft.kept().stream()
        .filter(l -> isAdvert(draft, l))
        .forEach(l -> l.drop(Reason.CONTACT, this));
  }

  /** Drops the fewest short lines from line {@code i} on that push a contact together. */
  private void dropSplit(List<Line> kept, int i) {
    if (!kept.get(i).kept() || kept.get(i).isTitle()) {
      return;
    }
    String joined = lastSentence(kept.get(i));
    for (int k = i + 1; k < Math.min(kept.size(), i + MOST_LINES); k++) {
      if (!kept.get(k).kept() || kept.get(k).text().length() > SHORT) {
        return;
      }
      joined += kept.get(k).text();
      if (Contacts.isPushed(joined)) {
        cutLastSentence(kept.get(i));
        kept.subList(i + 1, k + 1).forEach(l -> l.drop(Reason.CONTACT, this));
        return;
      }
    }
  }

  /** What shares a small element with a pushed contact belongs to the same advertisement. */
  private static boolean isAdvert(Draft draft, Line line) {
    Place place = line.evidence().place();
    if (place == null || line.isTitle() || line.isHeading()) {
      return false;
    }
    List<Line> element =
        draft.lines().stream().filter(l -> place.equals(l.evidence().place())).toList();
    int length = element.stream().mapToInt(l -> l.text().length()).sum();
    return element.size() > 1
        && length <= LONGEST_ADVERT
        && element.stream().anyMatch(l -> l.isDroppedFor(Reason.CONTACT));
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
