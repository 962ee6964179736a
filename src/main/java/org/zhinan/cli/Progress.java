package org.zhinan.cli;

import java.io.PrintWriter;
import org.zhinan.index.BuildProgress;

/**
 * Shows how far a build has come: on a line that changes, where a person looks on; on lines of
 * their own, if the system property {@code zhinan.progress} is {@code lines}; else not.
 */
final class Progress implements AutoCloseable {

  private static final int EACH = 25;
  private static final int EACH_LINE = 1_000;

  private final PrintWriter err;
  private final boolean lines = "lines".equals(System.getProperty("zhinan.progress"));
  private boolean shown;

  Progress(PrintWriter err) {
    this.err = err;
  }

  void show(BuildProgress progress) {
    if (lines) {
      if (progress.pages() % EACH_LINE == 0) {
        err.println(progress.pages() + " pages read");
      }
    } else if (Terminal.showsErr() && progress.pages() % EACH == 0) {
      err.print("\r" + progress.pages() + " pages read");
      err.flush();
      shown = true;
    }
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
