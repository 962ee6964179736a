package org.zhinan.analysis;

import java.io.IOException;

/** A line of a lexicon that is no word. The message names the file, the line and what is wrong. */
public final class LexiconFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  LexiconFormatException(String file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
