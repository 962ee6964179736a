package org.zhinan.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Recognizes texts that nearly repeat one seen before: what scraped pages are full of, for sites
 * copy from each other. Compares the runs of four letters or digits that texts are made of, after
 * compatibility folding, so that punctuation, width, case and line breaks do not matter.
 *
 * <p>Not safe for use by many threads.
 */
final class NearCopies {

  /** From this share of common runs among all runs of both, one text is a copy of the other. */
  private static final double SIMILAR = 0.8;

  /** From this share of its runs found in the other, the shorter text is a part of the longer. */
  private static final double CONTAINED = 0.9;

  /** A text of so few runs is too easily contained in another by chance. */
  private static final int SHORT = 37; // runs of four in 40 characters

  /** What stands behind in a longer text is not compared. */
  private static final int MOST_CHARACTERS = 20_000;

  /** The runs of each text that is remembered, in ascending order. */
  private final List<long[]> remembered = new ArrayList<>();

  private final RunIndex all = new RunIndex();
  private final RunIndex rarest = new RunIndex();

  /**
   * Returns which of the remembered texts a text nearly repeats, counted from 0, the first of
   * several; remembers it if it repeats none.
   */
  OptionalInt original(String text) {
    long[] runs = runs(text);
    long[] rarestFirst = rarestFirst(runs);
    OptionalInt original =
        suspects(rarestFirst).filter(seen -> alike(runs, remembered.get(seen))).min();
    if (original.isEmpty()) {
      remember(runs, rarestFirst);
    }
    return original;
  }

  /**
   * Returns the texts that may be alike. Of a text that shares most of its runs with another, any
   * few runs that are more than those it does not share hold one that is shared, so that it is
   * enough to look up the rarest: those of the remembered texts among the runs of this one, in case
   * one of them is the shorter, and those of this one among all of theirs.
   */
  private IntStream suspects(long[] rarestFirst) {
    IntStream.Builder suspects = IntStream.builder();
    for (long run : rarestFirst) {
      addTexts(rarest, run, suspects);
    }
    for (int i = 0; i < oneShared(rarestFirst.length, CONTAINED); i++) {
      addTexts(all, rarestFirst[i], suspects);
    }
    return suspects.build().distinct();
  }

  private static void addTexts(RunIndex index, long run, IntStream.Builder texts) {
    for (int link = index.first(run); link >= 0; link = index.next(link)) {
      texts.add(index.text(link));
    }
  }

  /** Returns how many of some runs hold a shared one if that share of them is shared. */
  private static int oneShared(int size, double share) {
    return Math.min(size, size - (int) Math.ceil(share * size) + 1);
  }

  /** Returns runs in the order of how many of the remembered texts hold them. */
  private long[] rarestFirst(long[] runs) {
    long[] order = new long[runs.length];
    for (int i = 0; i < runs.length; i++) {
      order[i] = (long) all.size(runs[i]) << Integer.SIZE | i;
    }
    Arrays.sort(order);
    return Arrays.stream(order).map(each -> runs[(int) each]).toArray();
  }

  private static boolean alike(long[] runs, long[] others) {
    int shorter = Math.min(runs.length, others.length);
    int common = common(runs, others);
    return common >= SIMILAR * (runs.length + others.length - common)
        || (shorter > SHORT && common >= CONTAINED * shorter);
  }

  private static int common(long[] runs, long[] others) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < others.length) {
      int order = Long.compare(runs[i], others[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  private void remember(long[] runs, long[] rarestFirst) {
    int number = remembered.size();
    remembered.add(runs);
    for (int i = 0; i < oneShared(runs.length, SIMILAR); i++) {
      rarest.add(rarestFirst[i], number);
    }
    for (long run : runs) {
      all.add(run, number);
    }
  }

  /**
   * Returns the different runs in ascending order, four UTF-16 units packed into a number; a
   * shorter text is one run.
   */
  private static long[] runs(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    String folded = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    LongStream.Builder runs = LongStream.builder();
    long run = 0;
    int length = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        run = run << 16 | c;
        length++;
        if (length >= 4) {
          runs.add(run);
        }
      }
    }
    if (length > 0 && length < 4) {
      runs.add(run);
    }
    return runs.build().sorted().distinct().toArray();
  }
}
