package org.zhinan.index;

import org.jspecify.annotations.Nullable;

/** The index was closed by whoever opened it, before or while it was asked. */
public final class ClosedIndexException extends IndexException {

  private static final long serialVersionUID = 1L;

  ClosedIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
