package org.zhinan.index;

import org.jspecify.annotations.Nullable;

/** The corpus holds no page that can be read, so the index was left as it was. */
public final class EmptyCorpusException extends IndexException {

  private static final long serialVersionUID = 1L;

  EmptyCorpusException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
