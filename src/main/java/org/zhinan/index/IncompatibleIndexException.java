package org.zhinan.index;

import org.jspecify.annotations.Nullable;

/**
 * An index that another format, other analysis, another version of Lucene or another program made.
 */
public final class IncompatibleIndexException extends IndexException {

  private static final long serialVersionUID = 1L;

  IncompatibleIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
