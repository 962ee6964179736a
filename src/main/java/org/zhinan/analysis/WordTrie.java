package org.zhinan.analysis;

import java.util.Arrays;

/**
 * The beginnings of words as a tree of characters. A node is a number; the children of all nodes
 * are in one hash table, each in a single {@code long}: parent and character, which are the key,
 * and the child. Reading is safe for use by many threads, adding is not.
 */
final class WordTrie {

  /** The node of the empty word. It is no child, so that it also stands for none. */
  static final int ROOT = 0;

  private static final int CHILD_BITS = 24;
  private static final int FILTER_BITS = 2;
  private static final int CHILD_MASK = (1 << CHILD_BITS) - 1;
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  /** The last stays empty and is looked at for children that are not there. */
  private long[] slots;

  private KeyFilter filter;
  private int shift;
  private int size = 1;

  /**
   * Makes a tree with the root alone.
   *
   * @param bits the logarithm of how many slots there are at first; 1 to 24
   */
  WordTrie(int bits) {
    slots = new long[(1 << bits) + 1];
    filter = new KeyFilter(bits + FILTER_BITS);
    shift = Long.SIZE - bits;
  }

  /** Returns how many nodes there are; they are numbered from zero. */
  int size() {
    return size;
  }

  /** Returns the child of a node by a character; {@link #ROOT} if it has none. */
  int child(int node, char character) {
    return child(node, character, glance(node, character));
  }

  /**
   * Looks for a child, as far as that takes one look at the table. The processor can do many of
   * these at once, since it need not know what one finds to start the next.
   */
  long glance(int node, char character) {
    long even = key(node, character) * GOLDEN_RATIO;
    return slots[filter.mayHold(even) ? (int) (even >>> shift) : vacant()];
  }

  /**
   * Returns the child of a node by a character; {@link #ROOT} if it has none.
   *
   * @param glanced what {@link #glance} returned for it
   */
  int child(int node, char character, long glanced) {
    if (glanced == 0) {
      return ROOT;
    }
    long key = key(node, character);
    int i = (int) ((key * GOLDEN_RATIO) >>> shift);
    long slot = glanced;
    while (slot != 0 && slot >>> CHILD_BITS != key) {
      i = i + 1 & vacant() - 1;
      slot = slots[i];
    }
    return (int) slot & CHILD_MASK;
  }

  /** Returns the node behind some characters; {@link #ROOT} if no word starts so. */
  int descend(int node, char[] text, int from, int to) {
    int last = node;
    for (int i = from; i < to; i++) {
      last = child(last, text[i]);
      if (last == ROOT) {
        return ROOT;
      }
    }
    return last;
  }

  /** Returns the node of a word that starts at a node, after adding what is missing. */
  int add(int node, char[] word) {
    int last = node;
    for (char character : word) {
      last = add(last, character);
    }
    return last;
  }

  /** Returns the child of a node by a character, after adding it if it is missing. */
  int add(int node, char character) {
    int child = child(node, character);
    if (child != ROOT) {
      return child;
    }
    if (size * 2 > vacant()) {
      grow();
    }
    put(key(node, character) << CHILD_BITS | size);
    return size++;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * vacant() + 1];
    shift--;
    filter = new KeyFilter(Long.SIZE - shift + FILTER_BITS);
    Arrays.stream(old).filter(slot -> slot != 0).forEach(this::put);
  }

  private void put(long slot) {
    long even = (slot >>> CHILD_BITS) * GOLDEN_RATIO;
    int i = (int) (even >>> shift);
    while (slots[i] != 0) {
      i = i + 1 & vacant() - 1;
    }
    slots[i] = slot;
    filter.add(even);
  }

  /** Returns the number of the last slot, which stays empty. */
  private int vacant() {
    return slots.length - 1;
  }

  private static long key(int node, char character) {
    return (long) node << Character.SIZE | character;
  }
}
