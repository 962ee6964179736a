package org.zhinan.cli;

import java.io.PrintWriter;
import org.zhinan.index.BuildProgress;

/** Shows how far a build has come on a line of its own, where a person looks on. */
final class Progress implements AutoCloseable {

  private static final int EACH = 25;

  private final PrintWriter err;
  private boolean shown;

  Progress(PrintWriter err) {
    this.err = err;
  }

  void show(BuildProgress progress) {
    if (Terminal.showsErr() && progress.pages() % EACH == 0) {
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
