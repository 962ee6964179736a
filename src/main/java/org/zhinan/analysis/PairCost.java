package org.zhinan.analysis;

import org.apache.lucene.analysis.cn.smart.Utility;

/**
 * What it costs that one word follows another: the negative logarithm of smartcn's smoothed
 * probability, {@code 0.1 P(first) + 0.9 P(second | first)}. Computed in smartcn's order of
 * operations, so that the last bit is equal and ties fall alike.
 */
final class PairCost {

  private static final double SMOOTHING = 0.1;
  private static final double TINY = 1.0 / Utility.MAX_FREQUENCE;

  private PairCost() {}

  /** Returns the cost of a pair that was never seen; it depends on the first word alone. */
  static double ofUnseen(int firstFrequency) {
    return of(0, firstFrequency);
  }

  /**
   * Returns the cost of a pair.
   *
   * @param pairFrequency how often the pair was seen
   * @param firstFrequency how often its first word was seen
   */
  static double of(int pairFrequency, double firstFrequency) {
    return -Math.log(
        SMOOTHING * (1.0 + firstFrequency) / (Utility.MAX_FREQUENCE + 0.0)
            + (1.0 - SMOOTHING) * ((1.0 - TINY) * pairFrequency / (1.0 + firstFrequency) + TINY));
  }
}
