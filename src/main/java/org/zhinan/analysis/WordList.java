package org.zhinan.analysis;

import java.util.Map;

/** Words with their frequencies, to be looked up character by character. Immutable once made. */
final class WordList {

  /**
   * The frequency of a word that is listed without one. With half of it 催收 breaks in some sentences
   * of advice, with twice as much words are cut out of others: 信息 after 征, as 征信|息.
   */
  static final int DEFAULT_FREQUENCY = 50_000;

  private static final int TRIE_BITS = 8;

  private final WordTrie trie = new WordTrie(TRIE_BITS);
  private final int[] frequencies;

  /**
   * Makes a list.
   *
   * @param words the words as they stand in folded text, with their frequencies, all positive
   */
  WordList(Map<String, Integer> words) {
    words.keySet().forEach(word -> trie.add(WordTrie.ROOT, word.toCharArray()));
    frequencies = new int[trie.size()];
    words.forEach(
        (word, frequency) -> frequencies[trie.add(WordTrie.ROOT, word.toCharArray())] = frequency);
  }

  boolean isEmpty() {
    return frequencies.length == 1;
  }

  /** Returns the words and their beginnings. */
  WordTrie trie() {
    return trie;
  }

  /** Returns the frequency of the word at a node; zero if no word ends there. */
  int frequency(int node) {
    return frequencies[node];
  }
}
