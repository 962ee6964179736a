package org.zhinan.analysis;

import java.util.Arrays;

/**
 * All words that a sentence may consist of, in the order of where they start and then end, and the
 * cheapest way to each from the start of the sentence. A word is a number; the start and the end of
 * the sentence are words too.
 *
 * <p>The words are in parallel arrays, reused from sentence to sentence, that grow to the longest.
 * Not safe for use by many threads.
 */
final class Lattice {

  private static final int INITIAL = 256;

  private int[] firstWords = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private int[] frequencies = new int[INITIAL];
  private double[] unseenCosts = new double[INITIAL];
  private long[] hashes = new long[INITIAL];
  private boolean[] added = new boolean[INITIAL];
  private double[] costs = new double[INITIAL];
  private int[] previous = new int[INITIAL];
  private int size;

  /** Drops all words but that of the sentence's start, which costs nothing. */
  void start(int frequency, double unseenCost, long hash) {
    size = 0;
    add(0, frequency, unseenCost, hash);
    costs[0] = 0;
  }

  /** Says that the words added next start at a unit: that behind the one named before. */
  void startAt(int unit) {
    if (unit + 1 == firstWords.length) {
      firstWords = Arrays.copyOf(firstWords, 2 * firstWords.length);
    }
    firstWords[unit] = size;
  }

  /**
   * Adds a word of the model.
   *
   * @param end the number of the unit behind it
   * @param frequency how often it was seen
   * @param unseenCost what it costs that a word follows which never was seen after it
   * @param hash the {@link PairHash} of it and what separates it from the next
   */
  void add(int end, int frequency, double unseenCost, long hash) {
    if (size == ends.length) {
      grow(2 * size);
    }
    ends[size] = end;
    frequencies[size] = frequency;
    unseenCosts[size] = unseenCost;
    hashes[size] = hash;
    added[size] = false;
    costs[size] = Double.MAX_VALUE;
    size++;
  }

  /** Adds a word of a lexicon, of which no pairs are known. */
  void addOfLexicon(int end, double unseenCost) {
    add(end, 0, unseenCost, 0);
    added[size - 1] = true;
  }

  /** Takes the way over a word to another, if it is cheaper than those taken before. */
  void reach(int word, int from, double cost) {
    double total = costs[from] + cost;
    if (total < costs[word]) {
      costs[word] = total;
      previous[word] = from;
    }
  }

  int size() {
    return size;
  }

  /** Returns the first word that starts at a unit. */
  int firstWord(int unit) {
    return firstWords[unit];
  }

  int end(int word) {
    return ends[word];
  }

  int frequency(int word) {
    return frequencies[word];
  }

  double unseenCost(int word) {
    return unseenCosts[word];
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Tells whether a word is of a lexicon. */
  boolean isOfLexicon(int word) {
    return added[word];
  }

  /** Returns the word before another on the cheapest way. */
  int previous(int word) {
    return previous[word];
  }

  private void grow(int capacity) {
    ends = Arrays.copyOf(ends, capacity);
    frequencies = Arrays.copyOf(frequencies, capacity);
    unseenCosts = Arrays.copyOf(unseenCosts, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    added = Arrays.copyOf(added, capacity);
    costs = Arrays.copyOf(costs, capacity);
    previous = Arrays.copyOf(previous, capacity);
  }
}
