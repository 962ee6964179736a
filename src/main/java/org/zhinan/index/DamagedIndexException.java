package org.zhinan.index;

import org.jspecify.annotations.Nullable;

/** The files of an index are not what was once written: delete them and build it again. */
public final class DamagedIndexException extends IndexException {

  private static final long serialVersionUID = 1L;

  DamagedIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
