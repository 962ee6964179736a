package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrewTest {

  @Test
  void doesTheWorkOncePerThread() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    new Crew(3, runs::incrementAndGet).run(() -> {});
    assertEquals(3, runs.get());
  }

  @Test
  void throwsWhatTheWorkThrows() {
    for (Throwable thrown :
        List.of(new IOException(), new IllegalStateException(), new OutOfMemoryError())) {
      Crew crew = new Crew(2, () -> CrewTest.<IOException>sneak(thrown));
      assertSame(thrown, assertThrows(Throwable.class, () -> crew.run(() -> {})));
    }
  }

  @Test
  void asksTheWorkToStopWhenItIsInterrupted() {
    AtomicBoolean stop = new AtomicBoolean();
    Thread caller = Thread.currentThread();
    Crew crew =
        new Crew(
            2,
            () -> {
              caller.interrupt();
              while (!stop.get()) {
                Thread.onSpinWait();
              }
            });
    assertThrows(InterruptedException.class, () -> crew.run(() -> stop.set(true)));
    assertTrue(stop.get());
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> void sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
