package org.zhinan.clean;

import java.util.List;
import java.util.regex.Pattern;
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
  private static final Pattern WARNING =
      Pattern.compile(
          "不要|(?<![鉴分特级区识个性])别(?![人的处])|勿|骗|警惕|举报|报警|拉黑|投诉|当心|小心|拒绝|不可信|(?<![0-9])(?:1[0-9]{2}|1[0-9]{4}|400[-0-9]{8,})(?![0-9])");

  /**
   * What advertisements of contacts promise; said of a contact alone, since warnings say it too.
   */
  private static final Pattern PROMISE =
      Pattern.compile(
          "免费|名额|名額|领取|領取|加急|一对一|包装|包裝|当天见效|内部通道|成功率|不成功|团队专注|已帮|绿色通道|专业做|代谈|全额退|话术|福利|逾期自负|学姐|学长|徒弟");

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
    dropBesides(draft.lines());
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

  /** Short lines that promise something, next to a contact, are the rest of its advertisement. */
  private void dropBesides(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean after = i > 0 && lines.get(i - 1).isDroppedFor(Reason.CONTACT);
      boolean before = i + 1 < lines.size() && lines.get(i + 1).isDroppedFor(Reason.CONTACT);
      Line line = lines.get(i);
      if ((after || before)
          && line.kept()
          && !line.isTitle()
          && !line.isHeading()
          && line.text().length() <= SHORT
          && promises(line)) {
        line.drop(Reason.CONTACT, this);
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
    if (!found || (line.kept() && Contacts.isPushed(line.text())) || isRestOfAdvert(line)) {
      line.drop(Reason.CONTACT, this);
    }
  }

  private static boolean isRestOfAdvert(Line line) {
    return line.text().length() <= LONGEST_ADVERT && promises(line);
  }

  private static boolean promises(Line line) {
    return PROMISE.matcher(line.text()).find() && !WARNING.matcher(line.text()).find();
  }

  private static String lastSentence(Line line) {
    return Sentences.of(line.text()).getLast();
  }

  private void cutLastSentence(Line line) {
    int end = line.text().length();
    line.cut(end - lastSentence(line).length(), end, Reason.CONTACT, this);
  }
}
