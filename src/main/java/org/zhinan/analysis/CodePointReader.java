package org.zhinan.analysis;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads a text by code points with one of lookahead, and counts the characters read. A surrogate
 * without its partner reads as U+FFFD. Not safe for use by many threads.
 */
final class CodePointReader {

  static final int END = -1;

  private static final int REPLACEMENT = 0xFFFD;

  private final char[] buffer = new char[4096];
  private final Reader reader;
  private int filled;
  private int used;
  private int position;
  private int ahead;

  CodePointReader(Reader reader) throws IOException {
    this.reader = reader;
    ahead = decode();
  }

  /** Returns the next code point without reading it; {@link #END} after the last. */
  int peek() {
    return ahead;
  }

  /** Reads the next code point; {@link #END} after the last. */
  int read() throws IOException {
    int codePoint = ahead;
    if (codePoint != END) {
      position += Character.charCount(codePoint);
      ahead = decode();
    }
    return codePoint;
  }

  /** Returns how many characters have been read. */
  int position() {
    return position;
  }

  private int decode() throws IOException {
    if (!fill()) {
      return END;
    }
    char first = buffer[used++];
    if (!Character.isSurrogate(first)) {
      return first;
    }
    if (Character.isHighSurrogate(first) && fill() && Character.isLowSurrogate(buffer[used])) {
      return Character.toCodePoint(first, buffer[used++]);
    }
    return REPLACEMENT;
  }

  private boolean fill() throws IOException {
    if (used < filled) {
      return true;
    }
    used = 0;
    filled = Math.max(0, reader.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
