package org.zhinan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.PageFeatures;
import org.zhinan.page.Corpus;
import org.zhinan.page.Limits;
import org.zhinan.page.Page;
import org.zhinan.page.TooMuchWorkException;
import org.zhinan.page.UnreadablePageException;
import org.zhinan.passage.PassageSplitter;

/**
 * Takes hostile pages through all that a build does with a page, on a small stack. They are a
 * twentieth of what a page may be, so that they pass the limits: {@link HostileFigures} measures
 * the others.
 */
class HostilePagesTest {

  private static final int BYTES = Limits.PAGE_BYTES / 20;

  /** Most of it is spent before the JVM has compiled what it runs. */
  private static final Duration LIMIT = Duration.ofSeconds(3);

  /** Reads a page and says what became of it: how many passages, or why it was skipped. */
  static String outcome(Path file) throws IOException {
    try (Stream<Corpus.Entry> entries = Corpus.of(file).entries()) {
      Page page = entries.findFirst().orElseThrow().load().parse();
      CleanPage clean = Cleaner.standard().clean(page);
      PageFeatures features = PageFeatures.of(clean);
      assertEquals(page.id(), features.pageId());
      return PassageSplitter.standard().split(clean).size() + " passages";
    } catch (UnreadablePageException e) {
      return "skipped: " + e.reason();
    } catch (TooMuchWorkException e) {
      return "skipped: " + e.getMessage();
    }
  }

  /** Returns the processor time of this thread. */
  static Duration worked() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  @ParameterizedTest
  @EnumSource
  void takesAHostilePageInInTime(HostilePage kind, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("page.html"), kind.html(BYTES));
    assertTrue(Files.size(file) <= BYTES, () -> kind + " is longer than asked for");
    Duration took =
        SmallStack.run(
            () -> {
              Duration before = worked();
              String outcome = outcome(file);
              assertTrue(outcome.endsWith(" passages"), outcome);
              return worked().minus(before);
            });
    assertTrue(took.compareTo(LIMIT) < 0, () -> kind + " took " + took);
  }

  @Test
  void refusesAPageOfTenMegabytesBeforeItIsParsed(@TempDir Path folder) throws IOException {
    String html = HostilePage.NESTED_DIVS.html(2 * Limits.PAGE_BYTES);
    Path file = Files.writeString(folder.resolve("page.html"), html);
    assertEquals("skipped: it has more than 5242880 bytes", outcome(file));
  }
}
