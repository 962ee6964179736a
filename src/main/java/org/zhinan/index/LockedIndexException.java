package org.zhinan.index;

import org.jspecify.annotations.Nullable;

/** Another builder is writing to the index: wait until it has finished. */
public final class LockedIndexException extends IndexException {

  private static final long serialVersionUID = 1L;

  LockedIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
