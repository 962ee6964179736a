package org.zhinan.analysis;

/**
 * A stretch of folded text within which terms are cut: either ideographs alone, or letters and
 * digits with what may join them. Reused from run to run. Not safe for use by many threads.
 */
final class Run {

  /** The longest run; a longer one is cut. Sentences are far shorter. */
  static final int LONGEST = 1024;

  private final int[] codePoints = new int[LONGEST];
  private final int[] starts = new int[LONGEST];
  private final int[] ends = new int[LONGEST];
  private int length;
  private boolean ideographic;

  /** Tells whether the run holds ideographs. */
  boolean isIdeographic() {
    return ideographic;
  }

  boolean isFull() {
    return length == LONGEST;
  }

  int length() {
    return length;
  }

  int codePoint(int index) {
    return codePoints[index];
  }

  /** Returns where the original of a code point starts. */
  int start(int index) {
    return starts[index];
  }

  /** Returns where the original of a code point ends. */
  int end(int index) {
    return ends[index];
  }

  /** Returns some of the run's code points as a string. */
  String text(int from, int to) {
    return new String(codePoints, from, to - from);
  }

  void clear(boolean holdsIdeographs) {
    length = 0;
    ideographic = holdsIdeographs;
  }

  /** Drops all but the last code points. */
  void keepLast(int count) {
    System.arraycopy(codePoints, length - count, codePoints, 0, count);
    System.arraycopy(starts, length - count, starts, 0, count);
    System.arraycopy(ends, length - count, ends, 0, count);
    length = count;
  }

  /** Appends the code point that a reader stands at. */
  void append(FoldedReader reader) {
    codePoints[length] = reader.codePoint();
    starts[length] = reader.start();
    ends[length] = reader.end();
    length++;
  }
}
