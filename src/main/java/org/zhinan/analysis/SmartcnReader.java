package org.zhinan.analysis;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the two dictionary files of lucene-analysis-smartcn.
 *
 * <p>{@code bigramdict.mem} holds the hashes of word pairs and their frequencies. {@code
 * coredict.mem} holds a hash table from first characters to numbers of lists, as two arrays; then
 * the lists, of what follows the first character in each word; then the frequencies in like lists.
 */
final class SmartcnReader {

  private static final int TRIE_BITS = 18;

  private final WordTrie words = new WordTrie(TRIE_BITS);
  private final SerializedArrays core;

  private SmartcnReader(SerializedArrays core) {
    this.core = core;
  }

  /** Returns the model; empty if it cannot be read, after a warning in the log. */
  static Optional<SmartcnModel> tryToRead() {
    try {
      return Optional.of(read());
    } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
      Logger logger = System.getLogger(SmartcnReader.class.getName());
      logger.log(
          Level.WARNING,
          "cannot read the dictionary of lucene-analysis-smartcn; its own segmenter is used, which"
              + " is slower and knows no words of a lexicon",
          e);
      return Optional.empty();
    }
  }

  private static SmartcnModel read() throws IOException {
    SerializedArrays bigrams = new SerializedArrays(SmartcnFiles.read("bigramdict.mem"));
    PairFrequencies pairs = new PairFrequencies(bigrams.readLongs(), bigrams.readInts());
    SerializedArrays core = new SerializedArrays(SmartcnFiles.read("coredict.mem"));
    return new SmartcnReader(core).readModel(pairs);
  }

  private SmartcnModel readModel(PairFrequencies pairs) throws StreamCorruptedException {
    short[] lists = core.readShorts();
    char[] firsts = core.readChars();
    int[][] nodes = new int[Math.max(0, core.beginArray("[[[C"))][];
    // A list that no character leads to stays below U+0000, with which no word starts.
    char[] firstByList = new char[nodes.length];
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] != 0) {
        firstByList[lists[i]] = firsts[i];
      }
    }
    for (int list = 0; list < nodes.length; list++) {
      nodes[list] = readWords(firstByList[list]);
    }
    return new SmartcnModel(words, readFrequencies(nodes), pairs);
  }

  private int[] readWords(char first) throws StreamCorruptedException {
    int[] nodes = new int[Math.max(0, core.beginArray("[[C"))];
    int start = nodes.length == 0 ? WordTrie.ROOT : words.add(WordTrie.ROOT, first);
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = words.add(start, core.readChars());
    }
    return nodes;
  }

  private int[] readFrequencies(int[][] nodes) throws StreamCorruptedException {
    expect(nodes.length, core.beginArray("[[I"));
    int[] frequencies = new int[words.size()];
    Arrays.fill(frequencies, -1);
    for (int[] list : nodes) {
      int[] listed = core.readInts();
      expect(list.length, listed.length);
      for (int i = 0; i < list.length; i++) {
        frequencies[list[i]] = listed[i];
      }
    }
    return frequencies;
  }

  private static void expect(int words, int frequencies) throws StreamCorruptedException {
    if (words != frequencies) {
      throw new StreamCorruptedException(words + " words with " + frequencies + " frequencies");
    }
  }
}
