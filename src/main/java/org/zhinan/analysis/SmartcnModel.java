package org.zhinan.analysis;

import java.util.Arrays;
import java.util.Optional;

/**
 * The words and word pairs that smartcn knows, with their frequencies. Takes about 7 MB of heap and
 * is loaded once, when it is first asked for. Immutable and safe for use by many threads.
 */
final class SmartcnModel {

  private static final char FIRST_HAN = 0x4E00;
  private static final char LAST_HAN = 0x9FA5;

  private final WordTrie words;
  private final int[] characters = new int[LAST_HAN - FIRST_HAN + 1];
  private final short[] ranks;
  private final int[] frequencies;
  private final double[] unseenCosts;
  private final PairFrequencies pairs;

  /**
   * Makes a model.
   *
   * @param words the words
   * @param frequencyByNode the words' frequencies by their nodes; negative where no word ends
   * @param pairs the frequencies of pairs
   */
  SmartcnModel(WordTrie words, int[] frequencyByNode, PairFrequencies pairs) {
    this.words = words;
    this.pairs = pairs;
    for (char han = FIRST_HAN; han <= LAST_HAN; han++) {
      characters[han - FIRST_HAN] = words.child(WordTrie.ROOT, han);
    }
    Ranks ranking = new Ranks(Arrays.stream(frequencyByNode).map(f -> Math.max(0, f)).toArray());
    frequencies = ranking.values();
    unseenCosts = Arrays.stream(frequencies).mapToDouble(PairCost::ofUnseen).toArray();
    ranks = new short[frequencyByNode.length];
    for (int node = 0; node < ranks.length; node++) {
      ranks[node] = frequencyByNode[node] < 0 ? -1 : ranking.of(frequencyByNode[node]);
    }
  }

  private static final class Holder {
    private static final Optional<SmartcnModel> MODEL = SmartcnReader.tryToRead();
  }

  /** Returns the model; empty if it cannot be read, which is logged once. */
  static Optional<SmartcnModel> get() {
    return Holder.MODEL;
  }

  /**
   * Returns the node of a character from U+4E00 to U+9FA5; {@link WordTrie#ROOT} if it has none.
   */
  int node(char han) {
    return characters[han - FIRST_HAN];
  }

  /** Returns the words and their beginnings. */
  WordTrie words() {
    return words;
  }

  /** Tells whether a word ends at a node. */
  boolean isWord(int node) {
    return ranks[node] >= 0;
  }

  /** Returns how frequent the word at a node is; zero if no word ends there. */
  int frequency(int node) {
    return frequencies[Math.max(0, ranks[node])];
  }

  /** Returns what it costs that the word at a node is followed by one never seen after it. */
  double unseenCost(int node) {
    return unseenCosts[Math.max(0, ranks[node])];
  }

  /** Returns the frequencies of pairs. */
  PairFrequencies pairs() {
    return pairs;
  }
}
