package org.zhinan.analysis;

import java.util.Arrays;

/**
 * Looks up the frequencies of all pairs of a sentence together, so that the processor waits for the
 * memory once for many of them. Reused; it grows to the longest sentence. Not safe for use by many
 * threads.
 */
final class PairLookups {

  private static final int INITIAL = 512;

  private final PairFrequencies frequencies;
  private long[] hashes = new long[INITIAL];
  private long[] glanced = new long[INITIAL];
  private int size;
  private int next;

  PairLookups(PairFrequencies frequencies) {
    this.frequencies = frequencies;
  }

  /** Drops all pairs. */
  void clear() {
    size = 0;
    next = 0;
  }

  /** Adds a pair by its {@link PairHash}. */
  void add(long hash) {
    if (size == hashes.length) {
      grow();
    }
    hashes[size++] = hash;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    glanced = Arrays.copyOf(glanced, 2 * size);
  }

  /** Looks up the pairs that were added. */
  void lookUp() {
    for (int i = 0; i < size; i++) {
      glanced[i] = frequencies.glance(hashes[i]);
    }
  }

  /** Returns the frequency of the next pair, in the order in which they were added. */
  int nextFrequency() {
    int pair = next++;
    return frequencies.of(hashes[pair], glanced[pair]);
  }
}
