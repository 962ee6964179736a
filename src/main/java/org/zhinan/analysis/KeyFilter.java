package org.zhinan.analysis;

/**
 * Tells most keys that a table does not hold, in one look at little memory: a Bloom filter with two
 * bits a key, both in one {@code long}. The table itself is too large for a processor's nearer
 * caches. Asking is safe for use by many threads, adding is not.
 *
 * @see <a href="https://doi.org/10.1145/1498698.1594230">Putze, Sanders, Singler: Cache-, hash- and
 *     space-efficient Bloom filters</a>
 */
final class KeyFilter {

  private static final int BIT_BITS = 6;

  private final long[] words;
  private final int shift;

  /**
   * Makes an empty filter.
   *
   * @param bits the logarithm of its size in bits; about ten bits a key tell 19 keys of 20
   */
  KeyFilter(int bits) {
    words = new long[1 << (bits - BIT_BITS)];
    shift = Long.SIZE - bits + BIT_BITS;
  }

  /** Adds a key, whose bits have to be even. */
  void add(long key) {
    words[(int) (key >>> shift)] |= mask(key);
  }

  /** Returns false if a key was not added. */
  boolean mayHold(long key) {
    long mask = mask(key);
    return (words[(int) (key >>> shift)] & mask) == mask;
  }

  // Shifts by a long's lower six bits.
  private long mask(long key) {
    return 1L << (key >>> (shift - BIT_BITS)) | 1L << (key >>> (shift - 2 * BIT_BITS));
  }
}
