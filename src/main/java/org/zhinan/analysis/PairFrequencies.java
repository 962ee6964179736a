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
  private static final int LAST_SLOT = (1 << SLOT_BITS) - 1;
  private static final int VACANT = 1 << SLOT_BITS;

  private final KeyFilter filter = new KeyFilter(FILTER_BITS);

  /**
   * One more than there are: the last stays empty and is looked at for pairs that are not known.
   */
  private final long[] slots = new long[(1 << SLOT_BITS) + 1];

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

  /**
   * Looks for a pair, as far as that takes one look at the table. The processor can do many of
   * these at once, since it need not know what one finds to start the next.
   */
  long glance(long hash) {
    long even = hash * GOLDEN_RATIO;
    return slots[filter.mayHold(even) ? home(even) : VACANT];
  }

  /**
   * Returns the frequency of a pair; zero if it is not known.
   *
   * @param glanced what {@link #glance} returned for it
   */
  int of(long hash, long glanced) {
    if (glanced == 0) {
      return 0;
    }
    long even = hash * GOLDEN_RATIO;
    int home = home(even);
    long nearest = (even & REST_MASK) << DISTANCE_BITS;
    long slot = glanced;
    for (int distance = 0; distance < 1 << DISTANCE_BITS; ) {
      if (slot >>> RANK_BITS == (nearest | distance)) {
        return frequencies[(int) slot & (1 << RANK_BITS) - 1];
      }
      if (slot == 0) {
        return 0;
      }
      distance++;
      slot = slots[home + distance & LAST_SLOT];
    }
    return 0;
  }

  private void put(long hash, int rank) {
    long even = hash * GOLDEN_RATIO;
    int slot = home(even);
    long distance = 0;
    while (slots[slot] != 0) {
      slot = slot + 1 & LAST_SLOT;
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
