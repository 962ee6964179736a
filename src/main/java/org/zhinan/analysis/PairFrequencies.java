package org.zhinan.analysis;

/**
 * How often one word follows another, by {@link PairHash}.
 *
 * <p>An entry is one {@code long}: of the hash, made even by a multiplication that can be undone,
 * the upper bits name the slot where the search for it starts, and the entry holds the lower bits,
 * the distance from that slot and the rank of the frequency among all that occur. So the whole hash
 * is compared and half of the memory saved. Immutable and safe for use by many threads.
 */
final class PairFrequencies {

  private static final int RANK_BITS = 11;
  private static final int DISTANCE_BITS = 8;
  private static final int SLOT_BITS = RANK_BITS + DISTANCE_BITS;
  private static final long REST_MASK = -1L >>> SLOT_BITS;
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private static final int FILTER_BITS = 22;

  private final KeyFilter filter = new KeyFilter(FILTER_BITS);
  private final long[] slots = new long[1 << SLOT_BITS];
  private final int[] frequencies;

  /**
   * Makes the table.
   *
   * @param hashes the hashes of the pairs, all different; zero stands for no pair
   * @param frequencies of the pairs, each positive
   * @throws IllegalArgumentException if these are more pairs, or more different frequencies, than
   *     the table has room for
   */
  PairFrequencies(long[] hashes, int[] frequencies) {
    Ranks ranks = new Ranks(frequencies);
    this.frequencies = ranks.values();
    if (hashes.length != frequencies.length || this.frequencies.length > 1 << RANK_BITS) {
      throw new IllegalArgumentException(
          hashes.length + " pairs, " + this.frequencies.length + " different frequencies");
    }
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0) {
        put(hashes[i], ranks.of(frequencies[i]));
      }
    }
  }

  /** Returns false if a pair is not known: most pairs that a sentence might hold are not. */
  boolean mayKnow(long hash) {
    return filter.mayHold(hash * GOLDEN_RATIO);
  }

  /** Returns the frequency of a pair; zero if it is not known. */
  int of(long hash) {
    long even = hash * GOLDEN_RATIO;
    int home = home(even);
    long nearest = (even & REST_MASK) << DISTANCE_BITS;
    for (int distance = 0; distance < 1 << DISTANCE_BITS; distance++) {
      long slot = slots[home + distance & slots.length - 1];
      if (slot >>> RANK_BITS == (nearest | distance)) {
        return frequencies[(int) slot & (1 << RANK_BITS) - 1];
      }
      if (slot == 0) {
        return 0;
      }
    }
    return 0;
  }

  private void put(long hash, int rank) {
    long even = hash * GOLDEN_RATIO;
    int slot = home(even);
    long distance = 0;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
      distance++;
    }
    if (distance >= 1 << DISTANCE_BITS) {
      throw new IllegalArgumentException("too many pairs");
    }
    filter.add(even);
    slots[slot] = ((even & REST_MASK) << DISTANCE_BITS | distance) << RANK_BITS | rank;
  }

  private static int home(long even) {
    return (int) (even >>> (Long.SIZE - SLOT_BITS));
  }
}
