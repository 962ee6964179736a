package org.zhinan.clean;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by their {@link Needles}, so that of a list only those few are tried that a text may
 * match. Immutable and safe for use by many threads.
 */
final class NeedleIndex {

  private static final char NONE = 0;

  private final List<Pattern> patterns;
  private final Map<Integer, BitSet> byNeedle = new HashMap<>();
  private final BitSet starts = new BitSet();
  private final BitSet withoutNeedle = new BitSet();

  NeedleIndex(List<Pattern> patterns) {
    this.patterns = patterns;
    for (int i = 0; i < patterns.size(); i++) {
      Set<String> needles = Needles.of(patterns.get(i).pattern());
      withoutNeedle.set(i, needles.isEmpty());
      for (String needle : needles) {
        char second = needle.length() == 1 ? NONE : needle.charAt(1);
        starts.set(needle.charAt(0));
        byNeedle.computeIfAbsent(key(needle.charAt(0), second), n -> new BitSet()).set(i);
      }
    }
  }

  private static int key(char first, char second) {
    return first << 16 | second;
  }

  /** Tells whether a pattern matches the whole of a text. */
  boolean anyMatches(String text) {
    return any(text, Matcher::matches);
  }

  /** Tells whether a pattern matches a part of a text. */
  boolean anyFinds(String text) {
    return any(text, Matcher::find);
  }

  private boolean any(String text, Predicate<Matcher> way) {
    BitSet candidates = candidates(text);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (way.test(patterns.get(i).matcher(text))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether there is a pattern that may match in a text, as far as its needles tell. */
  boolean anyMayMatch(String text) {
    return !candidates(text).isEmpty();
  }

  private BitSet candidates(String text) {
    BitSet candidates = (BitSet) withoutNeedle.clone();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (starts.get(c)) {
        add(candidates, byNeedle.get(key(c, NONE)));
        add(candidates, i + 1 < text.length() ? byNeedle.get(key(c, text.charAt(i + 1))) : null);
      }
    }
    return candidates;
  }

  private static void add(BitSet candidates, @Nullable BitSet more) {
    if (more != null) {
      candidates.or(more);
    }
  }
}
