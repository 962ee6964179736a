package org.zhinan.clean;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The handles that pages of a corpus push, whatever the site, in hashes. Immutable and safe for use
 * by many threads.
 */
final class Lures {

  private final Set<Long> handles;

  private Lures(Set<Long> handles) {
    this.handles = Set.copyOf(handles);
  }

  static Lures none() {
    return new Lures(Set.of());
  }

  /** Returns those of some words that are lures, in order. */
  SortedSet<Long> among(Set<Long> words) {
    SortedSet<Long> lures = new TreeSet<>(words);
    lures.retainAll(handles);
    return lures;
  }

  void write(DataOutput out) throws IOException {
    LongSets.write(handles, out);
  }

  static Lures read(DataInput in) throws IOException {
    return new Lures(LongSets.read(in));
  }

  /**
   * Learns the lures from the features of pages. Of each word that may be a handle it remembers 16
   * pages, and 50,000 of such words, those whose hashes are least. So what comes of it depends on
   * the pages alone, in whatever order and parts they come. For use by one thread.
   */
  static final class Learner {

    private static final int WORDS = 50_000;
    private static final int PAGES = 16;

    /** A handle that most pages hold without pushing it is a name that some page spoke of so. */
    private static final double PUSHED = 0.2;

    /** Of each word the pages that have it, with whether they push it. */
    private final Sample<Long, Sample<Long, Boolean>> words = Sample.ofHashes(WORDS);

    void add(PageFeatures page) {
      long id = Hash.of(page.pageId());
      page.pushed().forEach(handle -> remember(handle, id, true));
      page.held().forEach(word -> remember(word, id, false));
    }

    void merge(Learner other) {
      other.words.forEach(
          (word, pages) -> pages.forEach((page, pushed) -> remember(word, page, pushed)));
    }

    private void remember(long word, long page, boolean pushed) {
      Sample<Long, Boolean> pages = words.get(word, () -> Sample.ofHashes(PAGES));
      if (pages != null) {
        pages.merge(page, pushed, Boolean::logicalOr);
      }
    }

    Lures learn() {
      Set<Long> handles = new TreeSet<>();
      words.forEach(
          (word, pages) -> {
            if (isPushed(pages)) {
              handles.add(word);
            }
          });
      return new Lures(handles);
    }

    private static boolean isPushed(Sample<Long, Boolean> pages) {
      int[] pushing = {0};
      pages.forEach((page, pushed) -> pushing[0] += pushed ? 1 : 0);
      return pushing[0] > 0 && pushing[0] >= PUSHED * pages.size();
    }
  }
}
