package org.zhinan.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

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

  private final List<Integer> sizes = new ArrayList<>();
  private final Map<Long, List<Integer>> textsByRun = new HashMap<>();

  /**
   * Returns which of the remembered texts a text nearly repeats, counted from 0, the first of
   * several; remembers it if it repeats none.
   */
  OptionalInt original(String text) {
    Set<Long> runs = runs(text);
    Map<Integer, Integer> common = new HashMap<>();
    for (Long run : runs) {
      textsByRun.getOrDefault(run, List.of()).forEach(seen -> common.merge(seen, 1, Integer::sum));
    }
    OptionalInt original =
        common.entrySet().stream()
            .filter(seen -> alike(runs.size(), sizes.get(seen.getKey()), seen.getValue()))
            .mapToInt(Map.Entry::getKey)
            .min();
    if (original.isEmpty()) {
      remember(runs);
    }
    return original;
  }

  private static boolean alike(int size, int otherSize, int common) {
    int shorter = Math.min(size, otherSize);
    return common >= SIMILAR * (size + otherSize - common)
        || (shorter > SHORT && common >= CONTAINED * shorter);
  }

  private void remember(Set<Long> runs) {
    Integer number = sizes.size();
    sizes.add(runs.size());
    runs.forEach(run -> textsByRun.computeIfAbsent(run, r -> new ArrayList<>()).add(number));
  }

  /** Returns the runs, four UTF-16 units packed into a number; a shorter text is one run. */
  private static Set<Long> runs(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    String folded = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Set<Long> runs = new HashSet<>();
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
    return runs;
  }
}
