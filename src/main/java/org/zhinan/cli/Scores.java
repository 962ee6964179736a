package org.zhinan.cli;

import java.util.Comparator;
import java.util.List;

/**
 * How well one question was answered.
 *
 * @param ndcg nDCG@10: the relevances of the first ten passages, each divided by the binary
 *     logarithm of its rank plus one, as a share of what the best order would give (Järvelin and
 *     Kekäläinen, 2002)
 * @param reciprocalRank one divided by the rank of the first relevant passage among the first ten;
 *     0 if there is none
 * @param recall the share of the relevant passages that are among the first hundred
 */
record Scores(double ndcg, double reciprocalRank, double recall) {

  /** How many passages the scores look at. */
  static final int DEPTH = 100;

  private static final int TOP = 10;

  /**
   * Computes the scores of a question.
   *
   * @param ranked how relevant each passage of the answer is, from the first on
   * @param relevant how relevant each relevant passage is, in any order; not empty
   */
  static Scores of(List<Integer> ranked, List<Integer> relevant) {
    List<Integer> ideal = relevant.stream().sorted(Comparator.reverseOrder()).toList();
    int first = 0;
    while (first < Math.min(TOP, ranked.size()) && ranked.get(first) == 0) {
      first++;
    }
    boolean none = first == Math.min(TOP, ranked.size());
    long found = ranked.stream().limit(DEPTH).filter(relevance -> relevance > 0).count();
    return new Scores(
        discounted(ranked) / discounted(ideal),
        none ? 0 : 1.0 / (first + 1),
        (double) found / relevant.size());
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(TOP, gains.size()); i++) {
      sum += gains.get(i) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  /** Returns the means over questions; zeros if there are none. */
  static Scores mean(List<Scores> of) {
    return new Scores(
        of.stream().mapToDouble(Scores::ndcg).average().orElse(0),
        of.stream().mapToDouble(Scores::reciprocalRank).average().orElse(0),
        of.stream().mapToDouble(Scores::recall).average().orElse(0));
  }
}
