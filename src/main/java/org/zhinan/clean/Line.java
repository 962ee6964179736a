package org.zhinan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Block;
import org.zhinan.page.Evidence;
import org.zhinan.page.Sentences;

/** A block while the rules work on it: what is left of its text, and what was decided so far. */
final class Line {

  private static final int SHORTEST_PROSE = 20;
  private static final int PARAGRAPH = 80;
  private static final double MOST_LINKED_PROSE = 0.4;

  private static final int LONGEST_QUOTING = 160;
  private static final Pattern QUOTED_END =
      Pattern.compile("[^“《「。？！?!][“「][^“”「」]{1,60}[？！?!][”」]$");

  private final Block block;
  private final List<Verdict.Cut> cuts = new ArrayList<>();
  private String text;
  private String folded;
  private @Nullable List<String> sentences;
  private NeedleIndex.@Nullable Scan scan;
  private @Nullable List<NeedleIndex.Scan> scannedSentences;
  private boolean prose;
  private boolean title;
  private Verdict.@Nullable Drop drop;

  Line(Block block) {
    this.block = block;
    this.text = block.text();
    this.folded = Folded.of(text);
    this.prose = readsAsProse();
  }

  Block block() {
    return block;
  }

  Evidence evidence() {
    return block.evidence();
  }

  /** What is left of the text. */
  String text() {
    return text;
  }

  /** What is left of the text, folded for comparison. */
  String folded() {
    return folded;
  }

  /** What is left of the text, folded and looked through for phrases. */
  NeedleIndex.Scan scan() {
    if (scan == null) {
      scan = Phrases.scan(folded);
    }
    return scan;
  }

  boolean kept() {
    return drop == null;
  }

  /** Tells whether this is the line that holds the page's title. */
  boolean isTitle() {
    return title;
  }

  void markAsTitle() {
    title = true;
  }

  /**
   * Tells whether the line reads as running text: long enough, with a stop in it, hardly linked. An
   * unclosed link makes links of whole paragraphs, which are long and of several sentences.
   */
  boolean isProse() {
    return prose;
  }

  private boolean readsAsProse() {
    if (evidence().linkShare() >= MOST_LINKED_PROSE) {
      return text.length() >= PARAGRAPH && text.indexOf('。') != text.lastIndexOf('。');
    }
    return text.length() >= SHORTEST_PROSE && hasStop(text);
  }

  private static boolean hasStop(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',', '，', '。', '；', ';', '！', '!', '？', '?', '：', ':' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  boolean isHeading() {
    return block.kind() == Block.Kind.HEADING;
  }

  boolean isDroppedFor(Reason reason) {
    return drop != null && drop.reason() == reason;
  }

  /** Tells whether all of the text is kept so far. */
  boolean isWhole() {
    return kept() && cuts.isEmpty();
  }

  void drop(Reason reason, Rule rule) {
    if (drop == null) {
      drop = new Verdict.Drop(reason, rule.name());
    }
  }

  /** Keeps the line after all, with all of its text. */
  void restore() {
    drop = null;
  }

  /** Takes a part out of the text; the line is dropped if nothing that can be read is left. */
  void cut(int start, int end, Reason reason, Rule rule) {
    String part = text.substring(start, end);
    if (part.isBlank()) {
      return;
    }
    String rest = (text.substring(0, start) + text.substring(end)).strip();
    leave(rest, List.of(new Verdict.Cut(part.strip(), reason, rule.name())), reason, rule);
  }

  /**
   * Takes out the sentences that a test tells; the line is dropped if nothing that can be read is
   * left.
   *
   * @return whether there was one
   */
  boolean cutSentences(Predicate<String> which, Reason reason, Rule rule) {
    return cutSentences(sentences(), which, reason, rule);
  }

  /** Does as {@link #cutSentences} with a test of sentences as phrases are looked for in them. */
  boolean cutScannedSentences(Predicate<NeedleIndex.Scan> which, Reason reason, Rule rule) {
    return cutSentences(scannedSentences(), which, reason, rule);
  }

  private <T> boolean cutSentences(List<T> tested, Predicate<T> which, Reason reason, Rule rule) {
    List<Verdict.Cut> taken = new ArrayList<>();
    StringBuilder left = new StringBuilder(text.length());
    for (int i = 0; i < tested.size(); i++) {
      String sentence = sentences().get(i);
      if (which.test(tested.get(i))) {
        taken.add(new Verdict.Cut(sentence.strip(), reason, rule.name()));
      } else {
        left.append(sentence);
      }
    }
    if (!taken.isEmpty()) {
      leave(left.toString().strip(), taken, reason, rule);
    }
    return !taken.isEmpty();
  }

  /**
   * The sentences of what is left. One that quotes others goes on behind the quotation, as in
   * 关于“能减免吗？要几年？”就说到这里。
   */
  List<String> sentences() {
    if (sentences == null) {
      sentences = List.copyOf(wholeSentences());
    }
    return sentences;
  }

  /** The sentences of what is left, each folded and looked through for phrases. */
  List<NeedleIndex.Scan> scannedSentences() {
    if (scannedSentences == null) {
      scannedSentences =
          sentences().size() == 1
              ? List.of(scan())
              : sentences().stream().map(s -> Phrases.scan(Folded.of(s))).toList();
    }
    return scannedSentences;
  }

  private List<String> wholeSentences() {
    List<String> whole = new ArrayList<>();
    for (String sentence : Sentences.of(text)) {
      boolean goesOn = !whole.isEmpty() && goesOn(whole.getLast());
      whole.add(goesOn ? whole.removeLast() + sentence : sentence);
    }
    return whole;
  }

  private static boolean goesOn(String sentence) {
    return sentence.length() < LONGEST_QUOTING
        && (sentence.lastIndexOf('“') > sentence.lastIndexOf('”')
            || (endsQuotation(sentence) && QUOTED_END.matcher(sentence).find()));
  }

  private static boolean endsQuotation(String sentence) {
    return sentence.endsWith("”") || sentence.endsWith("」");
  }

  private void leave(String rest, List<Verdict.Cut> taken, Reason reason, Rule rule) {
    String restFolded = Folded.of(rest);
    if (restFolded.isEmpty()) {
      drop(reason, rule);
      return;
    }
    cuts.addAll(taken);
    text = rest;
    folded = restFolded;
    sentences = null;
    scan = null;
    scannedSentences = null;
    prose = readsAsProse();
  }

  Verdict verdict() {
    return drop == null ? new Verdict.Keep(text, cuts) : drop;
  }
}
