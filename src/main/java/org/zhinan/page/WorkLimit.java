package org.zhinan.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Holds the work on one page to a time. Counted is the processor time of the thread, not the
 * clock's, so that a busy or stopped machine reads the same pages as an idle one. For use by the
 * thread that made it.
 */
public final class WorkLimit {

  /** Asking for the time costs more than most steps of work. */
  private static final int STEPS = 1 << 10;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Duration most;
  private final long start = now();
  private int steps;

  private WorkLimit(Duration most) {
    this.most = most;
  }

  /** Begins to count up to {@link Limits#PAGE_TIME}. */
  public static WorkLimit ofPage() {
    return of(Limits.PAGE_TIME);
  }

  /** Begins to count up to a time. */
  public static WorkLimit of(Duration most) {
    return new WorkLimit(most);
  }

  /**
   * Counts a small step of work, and looks at the time now and then.
   *
   * @throws TooMuchWorkException if the time was found to be over
   */
  public void step() {
    if (++steps % STEPS == 0) {
      check();
    }
  }

  /**
   * Looks at the time.
   *
   * @throws TooMuchWorkException if it is over
   */
  public void check() {
    if (now() - start > most.toNanos()) {
      throw new TooMuchWorkException(most);
    }
  }

  private static long now() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
