package org.zhinan.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/** How long a request may take, counted from when this is made. Safe for use by many threads. */
final class TimeBudget implements QueryTimeout {

  private final long start = System.nanoTime();
  private final long nanoseconds;

  /** Starts to count; null for a budget that never runs out. */
  TimeBudget(@Nullable Duration most) {
    nanoseconds = most == null ? Long.MAX_VALUE : nanoseconds(most);
  }

  private static long nanoseconds(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE; // 292 years are no limit either
    }
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - start >= nanoseconds;
  }
}
