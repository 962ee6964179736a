package org.zhinan.clean;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map from pairs of characters to lists of numbers, which looks a pair up without an object. Safe
 * for use by many threads once it is filled.
 */
final class CharPairs {

  private static final int SPREAD = 0x9E3779B9;
  private static final int LEAST_BITS = 5;

  private int bits = LEAST_BITS;
  private int size;
  private int[] keys = new int[1 << bits];
  private int[] @Nullable [] lists = new int[1 << bits] @Nullable [];

  /** Returns the numbers of a pair, which are not to be changed; null if it has none. */
  int @Nullable [] at(char first, char second) {
    return lists[slot(first << 16 | second)];
  }

  /** Adds a number to those of a pair. */
  void add(char first, char second, int number) {
    if (2 * size >= keys.length) {
      grow();
    }
    int key = first << 16 | second;
    int slot = slot(key);
    int[] list = lists[slot];
    if (list == null) {
      keys[slot] = key;
      lists[slot] = new int[] {number};
      size++;
    } else {
      int[] more = Arrays.copyOf(list, list.length + 1);
      more[list.length] = number;
      lists[slot] = more;
    }
  }

  /** Returns where a key stands, or where there is place for it. */
  private int slot(int key) {
    int slot = (key * SPREAD) >>> (Integer.SIZE - bits);
    while (lists[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] @Nullable [] oldLists = lists;
    bits++;
    keys = new int[1 << bits];
    lists = new int[1 << bits] @Nullable [];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldLists[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        lists[slot] = oldLists[i];
      }
    }
  }
}
