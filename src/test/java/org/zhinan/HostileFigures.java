package org.zhinan;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhinan.index.IndexBuilder;
import org.zhinan.page.Corpus;
import org.zhinan.page.Limits;
import org.zhinan.search.AdviceSearcher;

/**
 * Prints what hostile input costs: each page, as long as a page may be, its processor time and the
 * most heap in use meanwhile; each question, on a thread with a small stack, its time of which 99
 * of 100 are within. For pages the heap is that of this JVM: run it with {@code -Xmx512m}.
 */
public final class HostileFigures {

  private static final int TIMES = 200;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private HostileFigures() {}

  /** Measures all; the index that is asked is built of a corpus, the bundled one or another. */
  public static void main(String[] corpus) throws Exception {
    Path folder = Files.createTempDirectory("hostile-figures");
    Path pages = corpus.length > 0 ? Path.of(corpus[0]) : Path.of("corpus", "pages");
    HostileFigures figures = new HostileFigures();
    figures.questions(pages, folder.resolve("index"));
    figures.pages(folder.resolve("page.html"));
  }

  private void pages(Path file) throws IOException {
    out.printf(
        Locale.ROOT,
        "%n| page of %d bytes | ms | MB | outcome |%n|---|---|---|---|%n",
        Limits.PAGE_BYTES);
    for (HostilePage kind : HostilePage.values()) {
      Files.writeString(file, kind.html(Limits.PAGE_BYTES));
      System.gc();
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      Duration before = HostilePagesTest.worked();
      String outcome = outcome(file);
      long took = HostilePagesTest.worked().minus(before).toMillis();
      long most = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
      out.printf(Locale.ROOT, "| %s | %d | %d | %s |%n", nameOf(kind), took, most, outcome);
    }
  }

  private static String outcome(Path file) throws IOException {
    try {
      return HostilePagesTest.outcome(file);
    } catch (OutOfMemoryError e) {
      return "OUT OF MEMORY";
    }
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private void questions(Path pages, Path index) throws Exception {
    int passages = IndexBuilder.into(index).add(Corpus.of(pages)).build().passages();
    out.printf(
        Locale.ROOT, "| question to %d passages | p50 ms | p99 ms |%n|---|---|---|%n", passages);
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      for (HostileQuestion question : HostileQuestion.values()) {
        long[] took = SmallStack.run(() -> times(searcher, question.text()));
        Arrays.sort(took);
        double median = took[TIMES / 2] / 1e6;
        double worst = took[TIMES - 1 - TIMES / 100] / 1e6;
        out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", nameOf(question), median, worst);
      }
    }
  }

  /** Returns the processor time of each answer in nanoseconds; the first few do not count. */
  private static long[] times(AdviceSearcher searcher, String question) throws IOException {
    for (int i = 0; i < TIMES / 4; i++) {
      searcher.search(question, 10);
    }
    long[] took = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      Duration before = HostilePagesTest.worked();
      searcher.search(question, 10);
      took[i] = HostilePagesTest.worked().minus(before).toNanos();
    }
    return took;
  }

  private static String nameOf(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
