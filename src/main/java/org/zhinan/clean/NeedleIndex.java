package org.zhinan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists of patterns by their {@link Needles}. A text is looked through once for the needles of all
 * lists; then of each list those few patterns alone are tried that the text may match. Immutable
 * and safe for use by many threads.
 */
final class NeedleIndex {

  private static final char NONE = 0;
  private static final int PAIR_BITS = 17;

  /** One of the alternatives of the pattern that has a number in its list. */
  private record Alternative(int number, Pattern pattern) {}

  /** The alternatives of all patterns of all lists. */
  private final List<Alternative> alternatives = new ArrayList<>();

  /** Of each list the number of its first alternative; behind them that of all alternatives. */
  private final int[] firsts;

  private final CharPairs byNeedle = new CharPairs();

  /** A bit for each character with which a needle begins; few of a text are among them. */
  private final long[] starts = new long[0x10000 / Long.SIZE];

  /** The needles of one character, a bit for each character there is. */
  private final long[] singles = new long[0x10000 / Long.SIZE];

  /** A bit for each needle of two characters, by a hash of them, as in the filter of Bloom. */
  private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

  /**
   * The sets of needles that an alternative has none of, which are in any text. Set j of
   * alternative i has the number {@code j * alternatives.size() + i}, so that the first sets, of
   * which nearly all are asked for, are looked through alone.
   */
  private final BitSet always = new BitSet();

  NeedleIndex(List<List<Pattern>> lists) {
    firsts = new int[lists.size() + 1];
    for (int list = 0; list < lists.size(); list++) {
      addAlternatives(lists.get(list));
      firsts[list + 1] = alternatives.size();
    }
    for (int i = 0; i < alternatives.size(); i++) {
      List<Set<String>> required = Needles.of(alternatives.get(i).pattern().pattern());
      for (int j = 0; j < Needles.MOST_SETS; j++) {
        add(j < required.size() ? required.get(j) : Set.of(), j * alternatives.size() + i);
      }
    }
  }

  /** A pattern of alternatives is tried by those that may match. */
  private void addAlternatives(List<Pattern> patterns) {
    for (int number = 0; number < patterns.size(); number++) {
      Pattern pattern = patterns.get(number);
      for (String alternative : Needles.alternatives(pattern.pattern())) {
        alternatives.add(new Alternative(number, Pattern.compile(alternative, pattern.flags())));
      }
    }
  }

  private void add(Set<String> needles, int set) {
    always.set(set, needles.isEmpty());
    for (String needle : needles) {
      char first = needle.charAt(0);
      char second = needle.length() == 1 ? NONE : needle.charAt(1);
      starts[first / Long.SIZE] |= 1L << first;
      if (second == NONE) {
        singles[first / Long.SIZE] |= 1L << first;
      } else {
        int hash = hash(first, second);
        pairs[hash / Long.SIZE] |= 1L << hash;
      }
      byNeedle.add(first, second, set);
    }
  }

  /** Looks a text through for the needles of all lists. */
  Scan scan(String text) {
    return new Scan(text, setsIn(text));
  }

  /** A text with the needles that were found in it. Lists have the numbers in which they came. */
  final class Scan {

    private final String text;
    private final BitSet sets;

    private Scan(String text, BitSet sets) {
      this.text = text;
      this.sets = sets;
    }

    String text() {
      return text;
    }

    /** Tells whether a pattern of a list may match in the text, as far as its needles tell. */
    boolean mayMatch(int list) {
      return next(list, firsts[list]) >= 0;
    }

    /** Tells whether a pattern of a list matches the whole of the text. */
    boolean matches(int list) {
      return any(list, Matcher::matches);
    }

    /** Tells whether a pattern of a list matches a part of the text. */
    boolean finds(int list) {
      return any(list, Matcher::find);
    }

    /** Returns the numbers of the patterns of a list that match a part of the text. */
    BitSet finding(int list) {
      BitSet finding = new BitSet();
      for (int i = next(list, firsts[list]); i >= 0; i = next(list, i + 1)) {
        Alternative may = alternatives.get(i);
        if (!finding.get(may.number()) && may.pattern().matcher(text).find()) {
          finding.set(may.number());
        }
      }
      return finding;
    }

    private boolean any(int list, Predicate<Matcher> way) {
      for (int i = next(list, firsts[list]); i >= 0; i = next(list, i + 1)) {
        if (way.test(alternatives.get(i).pattern().matcher(text))) {
          return true;
        }
      }
      return false;
    }

    /** Returns the first alternative of a list from one on that may match; -1 if none may. */
    private int next(int list, int from) {
      int i = sets.nextSetBit(from);
      while (i >= 0 && i < firsts[list + 1] && !hasRest(i)) {
        i = sets.nextSetBit(i + 1);
      }
      return i < firsts[list + 1] ? i : -1;
    }

    /** Tells whether the sets of an alternative behind its first are in the text. */
    private boolean hasRest(int alternative) {
      for (int j = 1; j < Needles.MOST_SETS; j++) {
        if (!sets.get(j * alternatives.size() + alternative)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Returns the numbers of the sets of which a text holds a needle. */
  private BitSet setsIn(String text) {
    BitSet found = null;
    char next = text.isEmpty() ? NONE : text.charAt(0);
    for (int i = 1; i <= text.length(); i++) {
      char c = next;
      next = i < text.length() ? text.charAt(i) : NONE;
      if ((starts[c / Long.SIZE] & 1L << c) == 0) {
        continue;
      }
      if ((singles[c / Long.SIZE] & 1L << c) != 0) {
        found = with(byNeedle.at(c, NONE), found);
      }
      int hash = hash(c, next);
      if ((pairs[hash / Long.SIZE] & 1L << hash) != 0) {
        found = with(byNeedle.at(c, next), found);
      }
    }
    return found == null ? always : found;
  }

  private static int hash(char first, char second) {
    return (first * 0x9E3779B9 + second * 0x85EBCA6B) >>> (Integer.SIZE - PAIR_BITS);
  }

  private @Nullable BitSet with(int @Nullable [] more, @Nullable BitSet found) {
    if (more == null) {
      return found;
    }
    BitSet all = found == null ? (BitSet) always.clone() : found;
    for (int set : more) {
      all.set(set);
    }
    return all;
  }
}
