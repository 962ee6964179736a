package org.zhinan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several threads at the same work. Plain threads, because a thread that ends has been joined for
 * sure: when memory ran out, a task of an executor was seen never to complete.
 */
final class Crew {

  private final List<Member> members;

  /** Makes a crew in which each of so many threads does all of the work once. */
  Crew(int threads, Work work) {
    members = IntStream.rangeClosed(1, threads).mapToObj(i -> new Member(i, work)).toList();
  }

  /** What a thread does. */
  @FunctionalInterface
  interface Work {
    /** Does it. */
    void run() throws IOException;
  }

  /**
   * Does the work, and returns when no thread is at it any more.
   *
   * @param stop asks the work to end; called when this thread is interrupted or one cannot start
   * @throws IOException if the work of any thread threw it; a RuntimeException or Error likewise
   */
  void run(Runnable stop) throws IOException, InterruptedException {
    List<Thread> started = new ArrayList<>();
    boolean interrupted;
    try {
      for (Member member : members) {
        member.thread.start();
        started.add(member.thread);
      }
    } catch (OutOfMemoryError noMoreThreads) {
      stop.run();
      throw noMoreThreads;
    } finally {
      interrupted = join(started, stop);
    }
    if (interrupted) {
      throw new InterruptedException();
    }
    for (Member member : members) {
      member.requireDone();
    }
  }

  /** Returns whether this thread was interrupted meanwhile, and leaves it without that mark. */
  private static boolean join(List<Thread> threads, Runnable stop) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
          stop.run();
        }
      }
    }
    return Thread.interrupted() || interrupted;
  }

  private static final class Member {

    private final Thread thread;
    private final Work work;
    private boolean done;
    private @Nullable Throwable thrown;

    Member(int number, Work work) {
      this.work = work;
      this.thread =
          Thread.ofPlatform().daemon().name("zhinan-index-" + number).unstarted(this::run);
    }

    private void run() {
      try {
        work.run();
        done = true;
      } catch (Throwable t) {
        thrown = t; // nothing may be allocated here: there may be no memory
      }
    }

    void requireDone() throws IOException {
      if (thrown instanceof IOException failure) {
        throw failure;
      }
      if (thrown instanceof RuntimeException failure) {
        throw failure;
      }
      if (thrown instanceof Error failure) {
        throw failure;
      }
      if (!done) {
        throw new IllegalStateException(thread.getName() + " ended before its work was done");
      }
    }
  }
}
