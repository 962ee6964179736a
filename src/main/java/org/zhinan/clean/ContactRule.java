package org.zhinan.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_TITLE = 300;
  private static final Guarded WARNING =
      Guarded.compile(
          "不要|(?<![鉴特分级性区个类识判辨差告离])别(?![人的处名称墅])|勿|骗|警惕|举报|报警|拉黑|投诉|当心|小心|拒绝|不可信"
              + "|(?<![0-9])(?:1[0-9]{2}|1[0-9]{4}|400[-0-9]{8,})(?![0-9])");

  /**
   * What advertisements of contacts promise; said of a contact alone, since warnings say it too.
   */
  private static final Guarded PROMISE =
      Guarded.compile(
          "加[微薇威vV]$|停息通道|免费|名额|名額|领取|領取|加急|一对一|包装|包裝|当天见效|内部通道|成功率|不成功|团队专注|已帮|绿色通道|专业做|代谈|全额退|话术|福利|逾期自负|学姐|学长|徒弟|(?:老师|导师|师傅|律师).{0,14}(?:上岸|搞定|解决了|还清)");

  /** What is free of charge there is no lure: hotlines and public bodies. */
  private static final Guarded PUBLIC =
      Guarded.compile(
          "(?<![0-9])(?:1[12][0-9]{1,3}|9[56][0-9]{3,4}|[48]00[-0-9]{7,9})(?![0-9])|法律援助|法院|银行|监管|政府|官方|信用报告|征信|调解");

  /** What is said of a handle that others pushed, so that nobody falls for it. */
  private static final Guarded REPORT = Guarded.compile("骗|拉黑|警惕|上当|跑路|失联|报警");

  /** What praises a contact; who pushes one warns of others. */
  private static final Guarded PRAISE =
      Guarded.compile("认准|放心|靠谱|[不没]会?骗|从不|正规|真实|老师|加我|找我|联系我|推荐|上岸|才[^，。]{0,6}(?:追回|解决|搞定)");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,，。;；|_｜!！?？:：—-]+");

  @Override
  public void apply(Draft draft) {
    draft.title(before(draft.title(), Contacts::isPushed));
    for (Line line : draft.kept()) {
      if (line.isTitle()) {
        cutTitle(line);
      } else if (Contacts.isPushed(line.text())) {
        cutFromWarnings(line, Contacts::plain, this);
        cutSentences(line);
      }
    }
    dropSplit(draft.lines());
    if (!draft.isHtml()) {
      // What is left of text may be cleaned again, where nothing parts it any more.
      dropSplit(draft.kept());
    }
    dropHandlesAgain(draft);
    dropAdverts(draft);
    dropBesides(draft.lines());
  }

  /** A handle that is pushed anywhere on the page is no better where it stands without its cue. */
  private void dropHandlesAgain(Draft draft) {
    Set<String> handles = new HashSet<>();
    for (Line line : draft.lines()) {
      if (!line.isWhole()) {
        handles.addAll(Contacts.handles(line.block().text()));
      }
    }
    if (handles.isEmpty()) {
      return;
    }
    int[] lengths = handles.stream().mapToInt(String::length).distinct().toArray();
    Predicate<String> holdsOne =
        text -> holdsOne(Disguise.letters(Disguise.lift(text)), handles, lengths);
    for (Line line : draft.kept()) {
      if (!line.isTitle() && holdsOne.test(line.text())) {
        boolean found = line.cutSentences(holdsOne, Reason.CONTACT, this);
        if (!found) {
          line.drop(Reason.CONTACT, this);
        }
      }
    }
  }

  /** Looks up what may be a handle: a page may push as many as it has lines. */
  private static boolean holdsOne(String letters, Set<String> handles, int[] lengths) {
    for (int length : lengths) {
      for (int end = length; end <= letters.length(); end++) {
        if (handles.contains(letters.substring(end - length, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private void cutTitle(Line line) {
    String rest = before(line.text(), Contacts::isPushed);
    if (rest.isEmpty()) {
      line.drop(Reason.CONTACT, this);
    } else {
      line.cut(rest.length(), line.text().length(), Reason.CONTACT, this);
    }
  }

  /** Returns a title up to where it begins to be a lure; nothing of one that is no title. */
  static String before(String title, Predicate<String> isLure) {
    String rest = title;
    while (isLure.test(rest)) {
      if (rest.length() > LONGEST_TITLE) {
        return "";
      }
      int at = 0;
      Matcher between = BETWEEN.matcher(rest);
      while (between.find() && isLure.test(rest.substring(between.end()))) {
        at = between.start();
      }
      rest = rest.substring(0, at);
    }
    return rest;
  }

  /**
   * Drops the fewest short lines that push a contact together, and what else of its handle follows.
   */
  private void dropSplit(List<Line> lines) {
    int from = 0;
    @Nullable String[] ends = new String[lines.size()];
    for (int end = 1; end < lines.size(); end++) {
      int start = splitStart(lines, ends, from, end);
      if (start < 0) {
        continue;
      }
      end = splitEnd(lines, start, end);
      dropParts(lines.subList(start, end + 1));
      from = end + 1;
    }
  }

  /** Returns where a contact ends of which the lines {@code start} to {@code end} are a part. */
  private static int splitEnd(List<Line> lines, int start, int end) {
    String joined =
        lines.subList(start, end + 1).stream().map(Line::text).collect(Collectors.joining());
    int last = end;
    for (int i = end + 1; i < Math.min(lines.size(), start + MOST_LINES); i++) {
      String text = lines.get(i).text();
      if (!isPart(lines.get(i)) || text.length() > SHORT || NUMBER.matcher(text).matches()) {
        break;
      }
      joined += text;
      last = Contacts.endsInHandle(joined) ? i : last;
    }
    return last;
  }

  /** Returns where a contact begins that ends with line {@code end}; -1 if none does. */
  private static int splitStart(List<Line> lines, @Nullable String[] ends, int from, int end) {
    if (!isPart(lines.get(end))) {
      return -1;
    }
    String last = part(Sentences.first(lines.get(end).text()));
    if (last.length() > SHORT || !Contacts.mayHoldHandle(last)) {
      return -1;
    }
    StringBuilder joined = new StringBuilder(last);
    int first = end;
    while (first > Math.max(from, end - MOST_LINES)
        && isPart(lines.get(first - 1))
        && (first == end || lines.get(first).text().length() <= SHORT)) {
      first--;
      joined.insert(0, end(lines, ends, first));
    }
    if (!Contacts.mayBePushed(joined.toString())) {
      return -1;
    }
    int start = joined.length() - last.length();
    for (int i = end - 1; i >= first; i--) {
      start -= end(lines, ends, i).length();
      if (Contacts.isLiftedPushed(joined.substring(start))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the end of a line, undisguised, of those that are known or yet to be. */
  private static String end(List<Line> lines, @Nullable String[] ends, int line) {
    String end = ends[line];
    if (end == null) {
      end = part(lastSentence(lines.get(line)));
      ends[line] = end;
    }
    return end;
  }

  /** Other rules take parts of contacts for counters and buttons. */
  private static boolean isPart(Line line) {
    return !line.isTitle()
        && (line.kept()
            || ((line.isDroppedFor(Reason.CONTACT) || line.isDroppedFor(Reason.SHARE))
                && line.text().length() <= SHORT
                && !Contacts.isPushed(line.text())));
  }

  private void dropParts(List<Line> parts) {
    Line first = parts.getFirst();
    int end = first.text().length();
    if (first.kept()) {
      first.cut(end - lastSentence(first).length(), end, Reason.CONTACT, this);
    }
    Line last = parts.getLast();
    if (last.kept()) {
      last.cut(0, Sentences.of(last.text()).getFirst().length(), Reason.CONTACT, this);
    }
    parts.subList(1, parts.size() - 1).forEach(l -> l.drop(Reason.CONTACT, this));
  }

  /** What shares a small element with a pushed contact belongs to the same advertisement. */
  private void dropAdverts(Draft draft) {
    if (draft.lines().stream().noneMatch(l -> l.isDroppedFor(Reason.CONTACT))) {
      return;
    }
    Map<Place, List<Line>> elements = new LinkedHashMap<>();
    for (Line line : draft.lines()) {
      Place place = line.evidence().place();
      if (place != null) {
        elements.computeIfAbsent(place, p -> new ArrayList<>()).add(line);
      }
    }
    for (List<Line> element : elements.values()) {
      int length = element.stream().mapToInt(l -> l.text().length()).sum();
      if (element.size() > 1
          && length <= LONGEST_ADVERT
          && element.stream().anyMatch(l -> l.isDroppedFor(Reason.CONTACT))) {
        element.stream()
            .filter(l -> !l.isTitle() && !l.isHeading())
            .forEach(l -> l.drop(Reason.CONTACT, this));
      }
    }
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

  /**
   * Cuts handles alone out of the sentences of a line that warn of them.
   *
   * @param handles finds where they stand in a sentence, in order
   */
  static void cutFromWarnings(Line line, Function<String, List<MatchResult>> handles, Rule rule) {
    int end = line.text().length();
    for (String sentence : line.sentences().reversed()) {
      int start = end - sentence.length();
      if (isWarning(sentence)) {
        for (MatchResult handle : handles.apply(sentence).reversed()) {
          line.cut(start + handle.start(), start + handle.end(), Reason.CONTACT, rule);
        }
      }
      end = start;
    }
  }

  /** Tells whether a sentence warns of a contact that it names, and pushes none. */
  private static boolean isWarning(String sentence) {
    return REPORT.isIn(sentence) && !PRAISE.isIn(sentence) && !PROMISE.isIn(sentence);
  }

  private void cutSentences(Line line) {
    if (!Contacts.isPushed(line.text()) && !promises(line)) {
      return;
    }
    boolean found = line.cutSentences(Contacts::isPushed, Reason.CONTACT, this);
    if (!found || (line.kept() && Contacts.isPushed(line.text())) || isRestOfAdvert(line)) {
      line.drop(Reason.CONTACT, this);
    }
  }

  /** Tells whether what is left of a line behind its contact says no more than an advert does. */
  static boolean isRestOfAdvert(Line line) {
    return line.text().length() <= LONGEST_ADVERT && promises(line);
  }

  private static boolean promises(Line line) {
    return PROMISE.isIn(line.text()) && !WARNING.isIn(line.text()) && !PUBLIC.isIn(line.text());
  }

  private static String lastSentence(Line line) {
    return Sentences.of(line.text()).getLast();
  }

  /** Returns the end of a sentence, undisguised. */
  private static String part(String sentence) {
    return Disguise.lift(sentence.substring(Math.max(0, sentence.length() - LONGEST_ADVERT)));
  }
}
