package org.zhinan.clean;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A map from pairs of characters to sets, which looks a pair up without an object. Safe for use by
 * many threads once it is filled.
 */
final class CharPairs {

  private static final int SPREAD = 0x9E3779B9;
  private static final int LEAST_BITS = 5;

  private int bits = LEAST_BITS;
  private int size;
  private int[] keys = new int[1 << bits];
  private @Nullable BitSet[] sets = new @Nullable BitSet[1 << bits];

  /** Returns the set of a pair; null if it has none. */
  @Nullable BitSet at(char first, char second) {
    return sets[slot(first << 16 | second)];
  }

  /** Returns the set of a pair, which gets an empty one if it has none. */
  BitSet of(char first, char second) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(first << 16 | second);
    BitSet set = sets[slot];
    if (set == null) {
      set = new BitSet();
      keys[slot] = first << 16 | second;
      sets[slot] = set;
      size++;
    }
    return set;
  }

  /** Returns where a key stands, or where there is place for it. */
  private int slot(int key) {
    int slot = (key * SPREAD) >>> (Integer.SIZE - bits);
    while (sets[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    @Nullable BitSet[] oldSets = sets;
    bits++;
    keys = new int[1 << bits];
    sets = new @Nullable BitSet[1 << bits];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldSets[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        sets[slot] = oldSets[i];
      }
    }
  }
}
