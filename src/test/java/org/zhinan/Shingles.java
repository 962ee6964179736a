package org.zhinan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts by their runs of four tokens, where a token is a Chinese character or a run of
 * other letters and digits: the measure of scrapinghub's article-extraction-benchmark, with
 * characters in place of words.
 */
final class Shingles {

  private static final int LENGTH = 4;
  private static final Pattern TOKEN =
      Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+");

  private Shingles() {}

  /** Returns the harmonic mean of precision and recall, 0 to 1. */
  static double f1(String expected, String actual) {
    Map<List<String>, Integer> wanted = of(expected);
    Map<List<String>, Integer> found = of(actual);
    long common =
        wanted.entrySet().stream()
            .mapToLong(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
            .sum();
    long all = total(wanted) + total(found);
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static long total(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static Map<List<String>, Integer> of(String text) {
    List<String> tokens =
        TOKEN.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; i + LENGTH <= tokens.size(); i++) {
      shingles.merge(new ArrayList<>(tokens.subList(i, i + LENGTH)), 1, Integer::sum);
    }
    return shingles;
  }
}
