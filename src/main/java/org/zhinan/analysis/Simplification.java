package org.zhinan.analysis;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which simplified character stands for a Traditional one: by a table, and where the same character
 * stands for several, by the word that it makes with its neighbour. Immutable and safe for use by
 * many threads.
 */
final class Simplification {

  private static final String CHARACTERS = "traditional-simplified.txt";
  private static final String WORDS = "simplified-words.txt";

  private final char[] simplified = new char[Character.MAX_VALUE + 1];
  private final BitSet decidedByNeighbours = new BitSet();
  private final Map<Integer, Character> withNext = new HashMap<>();
  private final Map<Integer, Character> withPrevious = new HashMap<>();
  private final SortedSet<String> lines = new TreeSet<>();

  /**
   * Makes one.
   *
   * @param characters lines of a character, a space and its simplified character
   * @param words lines of a word of two characters, a space and its simplified form; the neighbour
   *     of the character that is folded otherwise stands in both as it is folded by itself
   */
  Simplification(Collection<String> characters, Collection<String> words) {
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) i;
    }
    characters.forEach(line -> simplified[line.charAt(0)] = line.charAt(2));
    words.forEach(this::read);
    lines.addAll(characters);
    lines.addAll(words);
  }

  /** Returns what comes with the library. Reads it from the jar each time. */
  static Simplification standard() {
    return new Simplification(Lexicon.lines(CHARACTERS), Lexicon.lines(WORDS));
  }

  private void read(String word) {
    char first = word.charAt(0);
    char second = word.charAt(1);
    if (simplified[second] == word.charAt(4)) {
      withNext.put(key(first, second), word.charAt(3));
      decidedByNeighbours.set(first);
    } else {
      withPrevious.put(key(second, first), word.charAt(4));
      decidedByNeighbours.set(second);
    }
  }

  /** Returns all that it was made from, sorted; unmodifiable. */
  SortedSet<String> lines() {
    return Collections.unmodifiableSortedSet(lines);
  }

  /** Returns the simplified form of a code point by itself; the same one if it has none. */
  int of(int codePoint) {
    return codePoint >= 0 && codePoint <= Character.MAX_VALUE ? simplified[codePoint] : codePoint;
  }

  /** Tells whether {@link #of(char, int, int)} may say otherwise than {@link #of(int)}. */
  boolean isDecidedByNeighbours(int codePoint) {
    return decidedByNeighbours.get(codePoint);
  }

  /**
   * Returns the simplified form of a character between its neighbours, which may be any code points
   * or negative. The word with the next one comes before the word with the previous one.
   */
  char of(char character, int before, int after) {
    char alone = simplified[character];
    char first = withPrevious.getOrDefault(key(character, of(before)), alone);
    return withNext.getOrDefault(key(character, of(after)), first);
  }

  // Neighbours beyond the basic plane, and none at all, make no word; nor does U+FFFF.
  private static int key(char character, int neighbour) {
    boolean basic = neighbour >= 0 && neighbour <= Character.MAX_VALUE;
    return character << Character.SIZE | (basic ? neighbour : Character.MAX_VALUE);
  }
}
