package org.zhinan;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs what must not go deep: a server's threads may have small stacks. */
public final class SmallStack {

  private static final int BYTES = 256 << 10;

  private SmallStack() {}

  /** Returns what the work returns, or throws what it throws, on a thread of 256 KB. */
  public static <T> T run(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "a thread with a small stack", BYTES);
    thread.start();
    thread.join();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception thrown) {
        throw thrown;
      }
      throw new AssertionError(e.getCause());
    }
  }
}
