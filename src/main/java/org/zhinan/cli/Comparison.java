package org.zhinan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What became of the nDCG@10 of questions since an earlier evaluation. Questions that were not in
 * it are left out.
 */
final class Comparison {

  private static final double ROUNDING = 0.000_001;
  private static final int DRAWS = 10_000;
  private static final long SEED = 20_261_122;

  /**
   * A question whose score changed.
   *
   * @param id the question's id
   * @param before its nDCG@10 then
   * @param now its nDCG@10 now
   */
  record Change(String id, double before, double now) {
    double difference() {
      return now - before;
    }
  }

  private final List<Change> all = new ArrayList<>();

  Comparison(Map<String, Scores> before, Map<String, Scores> now) {
    now.forEach(
        (id, scores) -> {
          Scores earlier = before.get(id);
          if (earlier != null) {
            all.add(new Change(id, earlier.ndcg(), scores.ndcg()));
          }
        });
  }

  /** Returns the questions that are answered better or worse, the worst first. */
  List<Change> changes() {
    return all.stream()
        .filter(change -> Math.abs(change.difference()) > ROUNDING)
        .sorted(Comparator.comparingDouble(Change::difference).thenComparing(Change::id))
        .toList();
  }

  /** Returns how many questions are in both evaluations. */
  int questions() {
    return all.size();
  }

  /** Returns the mean difference over all questions of both; 0 if there are none. */
  double mean() {
    return all.stream().mapToDouble(Change::difference).average().orElse(0);
  }

  /**
   * Returns how probable a mean difference as great is where none of the two is better: the share
   * of 10,000 random choices of sign for each question's difference that come to as much (the
   * paired randomization test; Smucker, Allan and Carterette, 2007). The same each time.
   */
  double chance() {
    List<Change> changes = changes();
    double observed = Math.abs(changes.stream().mapToDouble(Change::difference).sum());
    Random random = new Random(SEED);
    int asGreat = 0;
    for (int i = 0; i < DRAWS; i++) {
      double sum = 0;
      for (Change change : changes) {
        sum += random.nextBoolean() ? change.difference() : -change.difference();
      }
      asGreat += Math.abs(sum) >= observed - ROUNDING ? 1 : 0;
    }
    return (asGreat + 1.0) / (DRAWS + 1);
  }
}
