package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.index.ClosedIndexException;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.IndexException;
import org.zhinan.index.MemoryCorpus;
import org.zhinan.index.MissingIndexException;

class LifeCycleTest {

  private final Path index;
  private final MemoryCorpus corpus = new MemoryCorpus().put("a", "协商还款", "逾期之后");

  LifeCycleTest(@TempDir Path folder) throws IOException {
    this.index = folder.resolve("index");
    IndexBuilder.into(index).add(corpus).build();
  }

  @Test
  void refusesToAnswerOnceItIsClosedAndClosesTwice() throws IOException {
    AdviceSearcher searcher = AdviceSearcher.open(index);
    searcher.close();
    searcher.close();
    assertThrows(ClosedIndexException.class, () -> searcher.search("还款", 1));
    assertThrows(ClosedIndexException.class, searcher::refresh);
    assertThrows(ClosedIndexException.class, searcher::manifest);
  }

  @Test
  void answersOrRefusesWhenItIsClosedDuringASearch() throws Exception {
    try (ExecutorService searching = Executors.newFixedThreadPool(3)) {
      int closings = Trials.count("closings", 1_000);
      for (int round = 0; round < closings; round++) {
        AdviceSearcher searcher = AdviceSearcher.open(index);
        CountDownLatch started = new CountDownLatch(3);
        Callable<Integer> search = () -> searchUntilClosed(searcher, started);
        List<Future<Integer>> ends = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          ends.add(searching.submit(search));
        }
        started.await();
        searcher.close();
        for (Future<Integer> end : ends) {
          assertTrue(end.get() > 0);
        }
      }
    }
  }

  private static int searchUntilClosed(AdviceSearcher searcher, CountDownLatch started)
      throws IOException {
    int searches = 0;
    while (true) {
      try {
        assertEquals(1, searcher.search("协商还款", 5).size());
        if (searches++ == 0) {
          started.countDown();
        }
      } catch (ClosedIndexException closed) {
        return searches;
      }
    }
  }

  /** What the process holds of the system; files and maps are counted for this index alone. */
  private record Held(long files, long maps, int threads) {

    static Held of(Path index) throws IOException {
      long files = 0;
      try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
        for (Path file : open.toList()) {
          files += Files.isSymbolicLink(file) && leadsInto(index, file) ? 1 : 0;
        }
      }
      try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
        long mapped = maps.filter(map -> map.contains(index.toString())).count();
        return new Held(files, mapped, Thread.getAllStackTraces().size());
      }
    }

    private static boolean leadsInto(Path index, Path file) throws IOException {
      try {
        return Files.readSymbolicLink(file).startsWith(index);
      } catch (NoSuchFileException closedMeanwhile) {
        return false;
      }
    }
  }

  @Test
  void holdsNothingOfTheSystemOnceItIsClosed() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "this system does not tell");
    try (AdviceSearcher open = AdviceSearcher.open(index)) {
      assertEquals(1, open.search("协商还款", 5).size());
      assertTrue(Held.of(index).maps > 0, "nothing was seen of an open index");
    }
    Held before = Held.of(index);
    assertEquals(0, before.files + before.maps);
    int openings = Trials.count("openings", 1_000);
    for (int opening = 0; opening < openings; opening++) {
      try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
        assertEquals(1, searcher.search("协商还款", 5).size());
        searcher.refresh();
      }
    }
    Held after = Held.of(index);
    Trials.print("openings", openings + ", " + before + " before, " + after + " after");
    assertEquals(0, after.files + after.maps);
    assertTrue(after.threads <= before.threads + 2, "from " + before + " to " + after);
  }

  @Test
  void answersInAnInterruptedThreadAndKeepsTheMarkAndTheOthers() throws IOException {
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      Thread.currentThread().interrupt();
      assertEquals(1, searcher.search("协商还款", 5).size());
      assertTrue(Thread.interrupted());
      IndexBuilder.into(index).add(corpus.put("b", "协商还款之二")).build();
      Thread.currentThread().interrupt();
      IndexException refused = assertThrows(IndexException.class, searcher::refresh);
      assertTrue(Thread.interrupted());
      assertTrue(refused.toString().contains("interrupted"), refused::toString);
      assertEquals(1, searcher.search("协商还款", 5).size());
      assertTrue(searcher.refresh());
    }
  }

  @Test
  void saysThatItWasInterruptedRatherThanThatTheIndexIsDamaged() throws IOException {
    Thread.currentThread().interrupt();
    IndexException refused = assertThrows(IndexException.class, () -> AdviceSearcher.open(index));
    assertTrue(Thread.interrupted());
    assertEquals(IndexException.class, refused.getClass());
    assertTrue(refused.toString().contains("interrupted; try again"), refused::toString);
    AdviceSearcher.open(index).close();
  }

  @Test
  void answersWithoutABreakWhileTheIndexIsRebuiltAndRefreshed() throws Exception {
    try (AdviceSearcher searcher = AdviceSearcher.open(index);
        ExecutorService searching = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> ends = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        ends.add(searching.submit(() -> searchUntilThereAre(12, searcher)));
      }
      for (int page = 2; page <= 12; page++) {
        IndexBuilder.into(index).add(corpus.put("p" + page, "协商还款" + page)).build();
        assertTrue(searcher.refresh());
      }
      for (Future<Integer> end : ends) {
        assertEquals(12, end.get());
      }
    }
  }

  private static int searchUntilThereAre(int pages, AdviceSearcher searcher) throws IOException {
    int seen = 0;
    SearchRequest request = SearchRequest.about("协商还款").limit(100).withNearCopies().build();
    while (seen < pages) {
      int found = searcher.search(request).hits().size();
      assertTrue(found >= seen, "went back from " + seen + " to " + found);
      seen = found;
    }
    return seen;
  }

  @Test
  void keepsAnsweringWhenTheIndexIsDeletedUnderIt() throws IOException {
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(index);
      assertEquals(1, searcher.search("协商还款", 5).size());
      assertThrows(MissingIndexException.class, searcher::refresh);
      assertEquals(1, searcher.search("协商还款", 5).size());
    }
  }

  @Test
  void keepsAnsweringFromTheOldWhenTheNewIsDamaged() throws IOException {
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      IndexBuilder.into(index).add(corpus.put("b", "协商还款之二")).build();
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".cfs")).toList()) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[bytes.length / 2] ^= 1;
          Files.delete(file); // what is mapped keeps its bytes
          Files.write(file, bytes);
        }
      }
      assertThrows(IndexException.class, searcher::refresh);
      assertEquals(1, searcher.search("协商还款", 5).size());
    }
  }
}
