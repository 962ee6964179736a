package org.zhinan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by their {@link Needles}, so that of a list only those few are tried that a text may
 * match. Immutable and safe for use by many threads.
 */
final class NeedleIndex {

  private static final char NONE = 0;
  private static final int PAIR_BITS = 15;

  /** One of the alternatives of the pattern that has a number in the list. */
  private record Alternative(int number, Pattern pattern) {}

  private final List<Alternative> alternatives;
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

  NeedleIndex(List<Pattern> patterns) {
    this.alternatives =
        IntStream.range(0, patterns.size())
            .boxed()
            .flatMap(number -> alternatives(number, patterns.get(number)))
            .toList();
    for (int i = 0; i < alternatives.size(); i++) {
      List<Set<String>> required = Needles.of(alternatives.get(i).pattern().pattern());
      for (int j = 0; j < Needles.MOST_SETS; j++) {
        add(j < required.size() ? required.get(j) : Set.of(), j * alternatives.size() + i);
      }
    }
  }

  /** A pattern of alternatives is tried by those that may match. */
  private static Stream<Alternative> alternatives(int number, Pattern pattern) {
    return Needles.alternatives(pattern.pattern()).stream()
        .map(a -> new Alternative(number, Pattern.compile(a, pattern.flags())));
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

  /** Returns the numbers of the patterns that match a part of a text. */
  BitSet finding(String text) {
    BitSet finding = new BitSet();
    BitSet in = setsIn(text);
    for (int i = next(in, 0); i >= 0; i = next(in, i + 1)) {
      Alternative may = alternatives.get(i);
      if (!finding.get(may.number()) && may.pattern().matcher(text).find()) {
        finding.set(may.number());
      }
    }
    return finding;
  }

  private boolean any(String text, Predicate<Matcher> way) {
    BitSet in = setsIn(text);
    for (int i = next(in, 0); i >= 0; i = next(in, i + 1)) {
      if (way.test(alternatives.get(i).pattern().matcher(text))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first alternative from one on that may match, by the sets in a text; else -1. */
  private int next(BitSet in, int from) {
    int i = in.nextSetBit(from);
    while (i >= 0 && i < alternatives.size() && !hasRest(in, i)) {
      i = in.nextSetBit(i + 1);
    }
    return i < alternatives.size() ? i : -1;
  }

  /** Tells whether the sets of an alternative behind its first are in a text. */
  private boolean hasRest(BitSet in, int alternative) {
    for (int j = 1; j < Needles.MOST_SETS; j++) {
      if (!in.get(j * alternatives.size() + alternative)) {
        return false;
      }
    }
    return true;
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

  private @Nullable BitSet with(@Nullable BitSet more, @Nullable BitSet found) {
    if (more == null) {
      return found;
    }
    BitSet all = found == null ? (BitSet) always.clone() : found;
    all.or(more);
    return all;
  }
}
