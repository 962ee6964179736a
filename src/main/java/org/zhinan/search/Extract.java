package org.zhinan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the stretch of a text that holds most of what matches. The text is cut into clauses, and
 * of all the stretches of whole clauses that are short enough the one is taken in which the most
 * characters match; what matches again counts little. Of equal ones that which begins with a
 * sentence is better, then that which ends with one, then the first.
 */
final class Extract {

  /** What a character counts that matches for the first time in a stretch; one again counts 1. */
  private static final int NEW = 10;

  private static final String SENTENCE_ENDS = "。！？!?…\n";
  private static final String CLAUSE_ENDS = "，；：、,;:";
  private static final String CLOSING = "”’」』）)】》\"'";

  /** The best first; of several that are worth the same the first one in the text wins. */
  private static final Comparator<Stretch> BEST =
      Comparator.comparingInt(Stretch::worth)
          .thenComparing(Stretch::beginsSentence)
          .thenComparing(Stretch::endsSentence)
          .reversed()
          .thenComparingInt(Stretch::start);

  private final String text;
  private final List<Mark> marks;
  private final int length;

  private Extract(String text, List<Mark> marks, int length) {
    this.text = text;
    this.length = length;
    this.marks = marks.stream().flatMap(this::parts).toList();
  }

  /** Cuts a match that is longer than half of what is shown, so that it can be cut somewhere. */
  private Stream<Mark> parts(Mark mark) {
    List<Mark> parts = new ArrayList<>();
    int start = mark.start();
    while (mark.end() - start > length / 2) {
      int end = whole(start + length / 2);
      parts.add(new Mark(start, end));
      start = end;
    }
    parts.add(new Mark(start, mark.end()));
    return parts.stream();
  }

  /** Returns the place itself or the one before it, where it would halve a surrogate pair. */
  private int whole(int at) {
    boolean halved =
        Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    return halved ? at - 1 : at;
  }

  /**
   * A stretch of the text.
   *
   * @param start where it begins
   * @param end where it ends, excluded
   * @param worth how much of it matches
   * @param beginsSentence whether a sentence begins where it does
   * @param endsSentence whether one ends where it does
   */
  private record Stretch(
      int start, int end, int worth, boolean beginsSentence, boolean endsSentence) {}

  /**
   * Returns the best stretch, without white space at its ends.
   *
   * @param marks what matches, in order
   * @param length the most characters it may have
   */
  static Mark of(String text, List<Mark> marks, int length) {
    return new Extract(text, marks, length).best();
  }

  private Mark best() {
    List<Integer> cuts = cuts();
    Map<String, Integer> matches = new HashMap<>();
    int worth = 0;
    Stretch best = null;
    int last = 0;
    int entering = 0;
    int leaving = 0;
    for (int first = 0; first < cuts.size() - 1; first++) {
      int start = cuts.get(first);
      while (last < cuts.size() - 1 && cuts.get(last + 1) - start <= length) {
        last++;
        for (; entering < marks.size() && marks.get(entering).end() <= cuts.get(last); entering++) {
          worth += enter(matches, marks.get(entering));
        }
      }
      for (; leaving < entering && marks.get(leaving).start() < start; leaving++) {
        worth -= leave(matches, marks.get(leaving));
      }
      int end = cuts.get(last);
      Stretch next = new Stretch(start, end, worth, endsSentence(start), endsSentence(end));
      if (best == null || BEST.compare(next, best) < 0) {
        best = next;
      }
    }
    return best == null ? new Mark(0, 0) : trimmed(best.start(), best.end());
  }

  private int enter(Map<String, Integer> matches, Mark mark) {
    int times = matches.merge(text.substring(mark.start(), mark.end()), 1, Integer::sum);
    return worth(mark, times == 1);
  }

  private int leave(Map<String, Integer> matches, Mark mark) {
    int times = matches.merge(text.substring(mark.start(), mark.end()), -1, Integer::sum);
    return worth(mark, times == 0);
  }

  private static int worth(Mark mark, boolean only) {
    return (mark.end() - mark.start()) * (only ? NEW : 1);
  }

  /** Tells whether a sentence ends at a place; one does at both ends of the text. */
  private boolean endsSentence(int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    int i = at - 1;
    while (i > 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
  }

  /** Returns where the text can be cut: never farther from each other than the length. */
  private List<Integer> cuts() {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || (endsClause(at) && around(at) == null)) {
        cutLong(cuts, at);
        cuts.add(at);
      }
    }
    return cuts;
  }

  private boolean endsClause(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (CLOSING.indexOf(after) >= 0 || SENTENCE_ENDS.indexOf(after) >= 0) {
      return false;
    }
    if (before < 0x80 && !isSpace(before) && !isSpace(after) && !Character.isIdeographic(after)) {
      return false; // 1,000 or an address
    }
    return CLAUSE_ENDS.indexOf(before) >= 0 || endsSentence(at);
  }

  /** Cuts a clause that is too long anywhere but within a match. */
  private void cutLong(List<Integer> cuts, int end) {
    int start = cuts.getLast();
    while (end - start > length) {
      int cut = whole(start + length / 4);
      Mark match = around(cut);
      if (match != null) {
        cut = match.start() > start ? match.start() : match.end();
      }
      cuts.add(cut);
      start = cut;
    }
  }

  /** Returns the match that begins before a place and ends behind it; null if there is none. */
  private @Nullable Mark around(int at) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < marks.size() && marks.get(low).start() < at ? marks.get(low) : null;
  }

  private Mark trimmed(int start, int end) {
    int first = start;
    int behind = end;
    while (first < behind && isSpace(text.charAt(first))) {
      first++;
    }
    while (behind > first && isSpace(text.charAt(behind - 1))) {
      behind--;
    }
    return new Mark(first, behind);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
