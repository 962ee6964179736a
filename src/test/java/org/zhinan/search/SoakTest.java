package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.index.BuildReport;
import org.zhinan.index.ClosedIndexException;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;

/** Many search while the index is rebuilt, refreshed, opened and closed, without an error. */
class SoakTest {

  private static final int SEARCHING = 8;
  private static final int PAUSE_MILLIS = 500;
  private static final int FEWEST_VERSIONS = 4;
  private static final Pattern VERSION = Pattern.compile("第(\\d+)次");

  private final Path index;
  private final AtomicInteger version = new AtomicInteger();
  private final AtomicInteger searches = new AtomicInteger();
  private final AtomicInteger openings = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();

  SoakTest(@TempDir Path folder) {
    this.index = folder.resolve("index");
  }

  @Test
  void answersWithoutAnErrorAndNeverGoesBack() throws Exception {
    int seconds = Trials.count("seconds", 6);
    publish();
    try (AdviceSearcher shared = AdviceSearcher.open(index);
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        ExecutorService working = Executors.newFixedThreadPool(SEARCHING + 2)) {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < SEARCHING; i++) {
        ends.add(working.submit(() -> searchUntilOver(shared)));
      }
      ends.add(working.submit(this::openUntilOver));
      ends.add(working.submit(() -> publish(seconds, shared, clock)));
      for (Future<?> end : ends) {
        end.get();
      }
      assertEquals(version.get(), newest(shared));
    }
    String figures = searches + " searches, " + version + " versions, " + openings + " openings";
    Trials.print("seconds", seconds + ", " + figures);
    assertTrue(searches.get() >= SEARCHING && openings.get() > 0, figures);
  }

  private void publish() throws IOException {
    int next = version.get() + 1;
    MemoryCorpus corpus = new MemoryCorpus().put("now", "协商还款第" + next + "次，先和银行沟通。");
    for (int page = 0; page < 10 + next % 3; page++) {
      corpus.put("p" + page, "被催收骚扰的，保存录音之后再投诉，这是第" + page + "页。");
    }
    IndexBuilder builder = IndexBuilder.into(index).add(corpus).threads(1);
    BuildReport report = (next % 4 == 0 ? builder.asIs() : builder).build();
    assertEquals(11 + next % 3, report.pages());
    version.set(next);
  }

  /** Publishes for so many seconds, and a few versions at least. */
  private @Nullable Void publish(int seconds, AdviceSearcher shared, ScheduledExecutorService clock)
      throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try {
      while (System.nanoTime() < end || version.get() < FEWEST_VERSIONS) {
        publish();
        assertTrue(shared.refresh());
        clock.schedule(() -> {}, PAUSE_MILLIS, TimeUnit.MILLISECONDS).get();
      }
    } finally {
      over.set(true);
    }
    return null;
  }

  private @Nullable Void searchUntilOver(AdviceSearcher shared) throws IOException {
    for (int seen = 0; !over.get(); searches.incrementAndGet()) {
      int found = newest(shared);
      assertTrue(found >= seen, "went back from " + seen + " to " + found);
      seen = found;
    }
    return null;
  }

  private @Nullable Void openUntilOver() throws IOException {
    for (int seen = 0; !over.get(); openings.incrementAndGet()) {
      AdviceSearcher own = AdviceSearcher.open(index);
      try (own) {
        int found = newest(own);
        assertTrue(found >= seen, "went back from " + seen + " to " + found);
        seen = found;
      }
      assertThrows(ClosedIndexException.class, () -> newest(own));
    }
    return null;
  }

  /** Returns the version of which all that is found must be. */
  private static int newest(AdviceSearcher searcher) throws IOException {
    List<Hit> hits = searcher.search("协商还款", 5);
    assertEquals("now", hits.getFirst().passage().pageId());
    Matcher found = VERSION.matcher(hits.getFirst().passage().text());
    assertTrue(found.find());
    return Integer.parseInt(found.group(1));
  }
}
