package org.zhinan.search;

import java.util.Arrays;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Neighbouring documents whose scores are summed up together. Not safe for use by many threads. */
final class Window {

  /** So many sums fit into the caches that are nearest to a processor. */
  static final int MOST = 4_096;

  private final double[] sums = new double[MOST];
  private final int[] candidates = new int[MOST];
  private int count;
  private int from;
  private int to;

  /** Moves to other documents, of which no sum is known. */
  void move(int first, int end) {
    Arrays.fill(sums, 0);
    count = 0;
    from = first;
    to = end;
  }

  /** Returns the first document. */
  int from() {
    return from;
  }

  /** Returns the document behind the last one. */
  int to() {
    return to;
  }

  int size() {
    return to - from;
  }

  /** Returns the sums themselves, that of the first document at 0. */
  double[] sums() {
    return sums;
  }

  double sum(int document) {
    return sums[document - from];
  }

  /**
   * Makes all documents candidates that match and reach a sum.
   *
   * @param accepted which documents there still are; null if all
   */
  void choose(double least, @Nullable Bits accepted) {
    for (int i = 0; i < size(); i++) {
      if (sums[i] > 0 && sums[i] >= least && (accepted == null || accepted.get(from + i))) {
        candidates[count++] = from + i;
      }
    }
  }

  /** Keeps of the candidates those that reach a sum. */
  void keep(double least) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      candidates[kept] = candidates[i];
      kept += sum(candidates[i]) >= least ? 1 : 0;
    }
    count = kept;
  }

  /** Returns how many candidates there are. */
  int candidates() {
    return count;
  }

  /** Returns a candidate, counted from 0 in the order of documents. */
  int candidate(int index) {
    return candidates[index];
  }
}
