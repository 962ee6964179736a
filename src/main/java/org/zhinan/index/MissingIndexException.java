package org.zhinan.index;

import org.jspecify.annotations.Nullable;

/** There is no index where one was to be opened: build one there first. */
public final class MissingIndexException extends IndexException {

  private static final long serialVersionUID = 1L;

  MissingIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
