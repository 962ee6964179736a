package org.zhinan.analysis;

/**
 * Tells what pairs of words cost and remembers the last ones: few pairs make up most of a text, and
 * the table of all is too large for a processor's nearer caches. Takes 128 KB. Not safe for use by
 * many threads.
 */
final class PairCosts {

  private static final int BITS = 13;
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private final PairFrequencies frequencies;

  /** Hash and cost in turn. */
  private final long[] remembered = new long[2 << BITS];

  PairCosts(PairFrequencies frequencies) {
    this.frequencies = frequencies;
    // Zero is the hash of a pair too, whose place is the first.
    remembered[0] = -1;
  }

  /**
   * Returns the cost of a pair.
   *
   * @param hash of the pair
   * @param firstFrequency how often its first word was seen
   * @param unseenCost what the pair costs if it is not known
   */
  double of(long hash, int firstFrequency, double unseenCost) {
    if (!frequencies.mayKnow(hash)) {
      return unseenCost;
    }
    int place = (int) ((hash * GOLDEN_RATIO) >>> (Long.SIZE - BITS)) << 1;
    if (remembered[place] == hash) {
      return Double.longBitsToDouble(remembered[place + 1]);
    }
    int frequency = frequencies.of(hash);
    double cost = frequency == 0 ? unseenCost : PairCost.of(frequency, firstFrequency);
    remembered[place] = hash;
    remembered[place + 1] = Double.doubleToRawLongBits(cost);
    return cost;
  }
}
