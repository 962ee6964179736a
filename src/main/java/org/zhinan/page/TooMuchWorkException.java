package org.zhinan.page;

import java.time.Duration;

/** A page that takes too long. Whoever goes through a corpus reports it and goes on. */
public final class TooMuchWorkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooMuchWorkException(Duration most) {
    super("it takes more than " + most.toMillis() + " ms of processor time");
  }
}
