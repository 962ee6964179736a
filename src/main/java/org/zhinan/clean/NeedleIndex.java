package org.zhinan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by their {@link Needles}, so that of a list only those few are tried that a text may
 * match. Immutable and safe for use by many threads.
 */
final class NeedleIndex {

  private static final char NONE = 0;
  private static final int PAIR_BITS = 15;

  private final List<Pattern> patterns;
  private final CharPairs byNeedle = new CharPairs();

  /** The needles of one character, a bit for each character there is. */
  private final long[] singles = new long[0x10000 / Long.SIZE];

  /** A bit for each needle of two characters, by a hash of them, as in the filter of Bloom. */
  private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

  /**
   * The sets of needles that a pattern has none of, which are in any text. Of pattern i they have
   * the numbers from {@code MOST_SETS * i} on.
   */
  private final BitSet always = new BitSet();

  NeedleIndex(List<Pattern> patterns) {
    this.patterns = patterns.stream().flatMap(NeedleIndex::alternatives).toList();
    for (int i = 0; i < this.patterns.size(); i++) {
      List<Set<String>> required = Needles.of(this.patterns.get(i).pattern());
      for (int j = 0; j < Needles.MOST_SETS; j++) {
        add(j < required.size() ? required.get(j) : Set.of(), Needles.MOST_SETS * i + j);
      }
    }
  }

  /** A pattern of alternatives is tried by those that may match. */
  private static Stream<Pattern> alternatives(Pattern pattern) {
    return Needles.alternatives(pattern.pattern()).stream()
        .map(a -> Pattern.compile(a, pattern.flags()));
  }

  private void add(Set<String> needles, int set) {
    always.set(set, needles.isEmpty());
    for (String needle : needles) {
      char first = needle.charAt(0);
      char second = needle.length() == 1 ? NONE : needle.charAt(1);
      if (second == NONE) {
        singles[first / Long.SIZE] |= 1L << first;
      } else {
        int hash = hash(first, second);
        pairs[hash / Long.SIZE] |= 1L << hash;
      }
      byNeedle.of(first, second).set(set);
    }
  }

  /** Tells whether a pattern matches the whole of a text. */
  boolean anyMatches(String text) {
    return any(text, Matcher::matches);
  }

  /** Tells whether a pattern matches a part of a text. */
  boolean anyFinds(String text) {
    return any(text, Matcher::find);
  }

  /** Tells whether there is a pattern that may match in a text, as far as its needles tell. */
  boolean anyMayMatch(String text) {
    return any(text, m -> true);
  }

  private boolean any(String text, Predicate<Matcher> way) {
    BitSet in = setsIn(text);
    int set = in.nextSetBit(0);
    while (set >= 0) {
      int pattern = set / Needles.MOST_SETS;
      int behind = (pattern + 1) * Needles.MOST_SETS;
      boolean may = in.nextClearBit(pattern * Needles.MOST_SETS) >= behind;
      if (may && way.test(patterns.get(pattern).matcher(text))) {
        return true;
      }
      set = in.nextSetBit(behind);
    }
    return false;
  }

  /** Returns the numbers of the sets of which a text holds a needle. */
  private BitSet setsIn(String text) {
    BitSet found = null;
    char next = text.isEmpty() ? NONE : text.charAt(0);
    for (int i = 1; i <= text.length(); i++) {
      char c = next;
      next = i < text.length() ? text.charAt(i) : NONE;
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

  private @Nullable BitSet with(@Nullable BitSet more, @Nullable BitSet found) {
    if (more == null) {
      return found;
    }
    BitSet all = found == null ? (BitSet) always.clone() : found;
    all.or(more);
    return all;
  }
}
