package org.zhinan.analysis;

import java.util.Arrays;

/**
 * A sentence as the model sees it: Han characters one by one, and runs of letters or of digits each
 * as one unit, without the spaces between. A {@link Segmenter} marks which units end words.
 *
 * <p>Reused from sentence to sentence; it grows to the longest. Not safe for use by many threads.
 */
final class Units {

  /** What a unit is to the model. */
  enum Kind {
    /** A Han character that the model may know. */
    HAN,
    /** A run of letters, or a character that smartcn has no name for. */
    STRING,
    /** A run of digits. */
    NUMBER,
    /** A punctuation mark or symbol. */
    DELIMITER,
    /** A character beyond the first plane, or half of one. */
    SURROGATES
  }

  private static final int INITIAL = 64;

  private Kind[] kinds = new Kind[INITIAL];
  private int[] starts = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private int[] textStarts = new int[INITIAL + 1];
  private boolean[] wordEnds = new boolean[INITIAL];
  private char[] text = new char[INITIAL];
  private int length;
  private int textLength;

  /** Drops all units. */
  void clear() {
    length = 0;
    textLength = 0;
  }

  /** Adds a unit that has no text yet. */
  void add(Kind kind, int start, int end) {
    if (length == kinds.length) {
      grow(2 * length);
    }
    kinds[length] = kind;
    starts[length] = start;
    ends[length] = end;
    wordEnds[length] = false;
    length++;
    textStarts[length] = textLength;
  }

  private void grow(int capacity) {
    kinds = Arrays.copyOf(kinds, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    wordEnds = Arrays.copyOf(wordEnds, capacity);
    textStarts = Arrays.copyOf(textStarts, capacity + 1);
  }

  /** Appends to the text of the last unit. */
  void append(char character) {
    if (textLength == text.length) {
      text = Arrays.copyOf(text, textLength * 2);
    }
    text[textLength++] = character;
    textStarts[length] = textLength;
  }

  int length() {
    return length;
  }

  Kind kind(int unit) {
    return kinds[unit];
  }

  /** Returns where a unit starts in the original. */
  int start(int unit) {
    return starts[unit];
  }

  /** Returns where a unit ends in the original. */
  int end(int unit) {
    return ends[unit];
  }

  /** Returns the texts of all units one after another; to be read up to the end of the last. */
  char[] text() {
    return text;
  }

  /** Returns where a unit starts in the text; for the number of units, where the text ends. */
  int textStart(int unit) {
    return textStarts[unit];
  }

  void markWordEnd(int unit) {
    wordEnds[unit] = true;
  }

  /** Returns the number of the first unit behind a word. */
  int wordEnd(int firstUnit) {
    int last = firstUnit;
    while (!wordEnds[last]) {
      last++;
    }
    return last + 1;
  }
}
