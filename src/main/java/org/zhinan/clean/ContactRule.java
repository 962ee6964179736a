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

  /** Drops the fewest short lines up to line {@code end} that push a contact together. */
  private void dropSplit(List<Line> kept, int end) {
    String joined = "";
    for (int i = end; i >= Math.max(0, end - MOST_LINES); i--) {
      Line line = kept.get(i);
      if (!line.kept() || line.isTitle()) {
        return;
      }
      joined = lastSentence(line) + joined;
      if (i < end && Contacts.isPushed(joined)) {
        cutLastSentence(line);
        kept.subList(i + 1, end + 1).forEach(l -> l.drop(Reason.CONTACT, this));
        return;
      }
      if (line.text().length() > SHORT) {
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
