package org.zhinan.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An index that cannot be built, opened or searched. The message is one sentence that names the
 * index and says what to do. Subtypes tell the cases that a caller can act on apart; everything
 * else, such as a full disk or a missing permission, is of this type itself.
 */
public sealed class IndexException extends IOException
    permits MissingIndexException,
        DamagedIndexException,
        IncompatibleIndexException,
        LockedIndexException,
        ClosedIndexException,
        EmptyCorpusException {

  private static final long serialVersionUID = 1L;

  IndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
