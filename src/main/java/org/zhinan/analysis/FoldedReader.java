package org.zhinan.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Reads a text folded, code point by code point, each with the stretch of the original that it came
 * from. Holds a bounded part of the text. Not safe for use by many threads.
 */
final class FoldedReader {

  /** Longer heaps of marks on one character are folded in parts: nobody writes those. */
  private static final int LONGEST_SEGMENT = 64;

  private final StringBuilder segment = new StringBuilder();
  private final StringBuilder folded = new StringBuilder();
  private final Folding folding;
  private final CodePointReader source;
  private int before = CodePointReader.END;
  private int next;
  private int codePoint;
  private int start;
  private int end;

  /** Makes a reader that stands at the first code point. */
  FoldedReader(Folding folding, Reader reader) throws IOException {
    this.folding = folding;
    this.source = new CodePointReader(reader);
    advance();
  }

  /** Returns a text folded. */
  static String fold(Folding folding, CharSequence text) {
    StringBuilder folded = new StringBuilder();
    try {
      FoldedReader reader = new FoldedReader(folding, new StringReader(text.toString()));
      for (; reader.codePoint() != CodePointReader.END; reader.advance()) {
        folded.appendCodePoint(reader.codePoint());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string is read without a device that may fail", e);
    }
    return folded.toString();
  }

  /** Returns the code point the reader stands at; {@link CodePointReader#END} after the last. */
  int codePoint() {
    return codePoint;
  }

  /** Returns where the original of the code point starts. */
  int start() {
    return start;
  }

  /** Returns where the original of the code point ends. */
  int end() {
    return end;
  }

  /** Returns how many characters of the original have been read. */
  int position() {
    return source.position();
  }

  /** Goes on to the next code point. */
  void advance() throws IOException {
    while (next == folded.length()) {
      if (!readSegment()) {
        codePoint = CodePointReader.END;
        return;
      }
      next = 0;
      folded.setLength(0);
      folding.fold(segment, before, source.peek(), folded);
      before = segment.codePointBefore(segment.length());
    }
    codePoint = folded.codePointAt(next);
    next += Character.charCount(codePoint);
  }

  private boolean readSegment() throws IOException {
    segment.setLength(0);
    skipIgnored();
    if (source.peek() == CodePointReader.END) {
      return false;
    }
    start = source.position();
    do {
      segment.appendCodePoint(source.read());
      end = source.position();
      skipIgnored();
    } while (segment.length() < LONGEST_SEGMENT && Folding.isJoining(source.peek()));
    return true;
  }

  private void skipIgnored() throws IOException {
    while (Folding.isIgnored(source.peek())) {
      source.read();
    }
  }
}
