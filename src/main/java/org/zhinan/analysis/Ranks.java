package org.zhinan.analysis;

import java.util.Arrays;

/** The different numbers among many, in order. They are few, so that a rank takes little room. */
final class Ranks {

  private final int[] values;
  private final short[] ranks;

  /**
   * Makes the ranks of numbers.
   *
   * @param numbers none of them negative; zero is always ranked
   * @throws IllegalArgumentException if a number is negative or more than 32 thousand differ
   */
  Ranks(int[] numbers) {
    int greatest = 0;
    for (int number : numbers) {
      if (number < 0) {
        throw new IllegalArgumentException("a frequency of " + number);
      }
      greatest = Math.max(greatest, number);
    }
    ranks = new short[greatest + 1];
    ranks[0] = 1;
    for (int number : numbers) {
      ranks[number] = 1;
    }
    int[] found = new int[numbers.length + 1];
    int size = 0;
    for (int number = 0; number <= greatest; number++) {
      if (ranks[number] != 0) {
        found[size] = number;
        ranks[number] = (short) size++;
      }
    }
    if (size > Short.MAX_VALUE) {
      throw new IllegalArgumentException(size + " different frequencies");
    }
    values = Arrays.copyOf(found, size);
  }

  /** Returns the numbers by rank. */
  int[] values() {
    return values;
  }

  /** Returns the rank of one of the numbers, from zero for zero. */
  short of(int number) {
    return ranks[number];
  }
}
