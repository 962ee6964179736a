package org.zhinan.search;

import java.util.Arrays;

/**
 * Which texts hold a run of characters: a hash table with open addressing, in which each run leads
 * to a chain of the texts. Not safe for use by many threads.
 */
final class RunIndex {

  private static final int END = -1;

  private long[] runs = new long[1 << 12];

  /** How many texts hold the run at the same place in {@link #runs}; 0 where there is none. */
  private int[] sizes = new int[runs.length];

  private int[] newest = new int[runs.length];
  private int used;

  private int[] texts = new int[1 << 12];
  private int[] older = new int[texts.length];
  private int links;

  /** Notes that a text holds a run. */
  void add(long run, int text) {
    if (2 * used >= runs.length) {
      grow();
    }
    int slot = slot(run);
    if (sizes[slot] == 0) {
      runs[slot] = run;
      newest[slot] = END;
      used++;
    }
    if (links == texts.length) {
      texts = Arrays.copyOf(texts, 2 * links);
      older = Arrays.copyOf(older, 2 * links);
    }
    texts[links] = text;
    older[links] = newest[slot];
    newest[slot] = links++;
    sizes[slot]++;
  }

  /** Returns how many texts hold a run. */
  int size(long run) {
    return sizes[slot(run)];
  }

  /** Returns the first link of the chain of the texts with a run; less than 0 if there is none. */
  int first(long run) {
    int slot = slot(run);
    return sizes[slot] == 0 ? END : newest[slot];
  }

  /** Returns the link behind a link; less than 0 behind the last one. */
  int next(int link) {
    return older[link];
  }

  /** Returns the text of a link. */
  int text(int link) {
    return texts[link];
  }

  /** Returns where a run is, or else where it could be put. */
  private int slot(long run) {
    long mixed = run * 0x9E3779B97F4A7C15L; // 2^64 by the golden ratio: spreads over all bits
    int slot = (int) (mixed >>> 32) & (runs.length - 1);
    while (sizes[slot] != 0 && runs[slot] != run) {
      slot = slot + 1 & (runs.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldRuns = runs;
    int[] oldSizes = sizes;
    int[] oldNewest = newest;
    runs = new long[2 * oldRuns.length];
    sizes = new int[runs.length];
    newest = new int[runs.length];
    for (int i = 0; i < oldRuns.length; i++) {
      if (oldSizes[i] != 0) {
        int slot = slot(oldRuns[i]);
        runs[slot] = oldRuns[i];
        sizes[slot] = oldSizes[i];
        newest[slot] = oldNewest[i];
      }
    }
  }
}
