package org.zhinan.page;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A page that cannot be read. Whoever reads a corpus reports it and goes on. */
public final class UnreadablePageException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String location;
  private final String reason;

  /**
   * Makes one.
   *
   * @param location the file, and the line if the file holds more than one page
   * @param reason what is wrong with it, lower case, without a full stop
   * @param cause what failed; null if nothing did
   */
  public UnreadablePageException(String location, String reason, @Nullable Throwable cause) {
    super(location + ": " + reason, cause);
    this.location = location;
    this.reason = reason;
  }

  /** Returns the file, and the line if the file holds more than one page. */
  public String location() {
    return location;
  }

  /** Returns what is wrong with it, lower case, without a full stop. */
  public String reason() {
    return reason;
  }
}
