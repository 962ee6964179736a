package org.zhinan.clean;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.zhinan.page.Corpus;
import org.zhinan.page.UnreadablePageException;

/**
 * How many HTML pages a second are cleaned, on one thread: from bytes in memory, whose charset is
 * to be found, to the text of the article. An operation reads all HTML pages below the directory
 * {@code text}; the counters {@code pages} and {@code megabytes} are what counts. Only ours looks
 * for another charset than the declared one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class CleanBenchmark {

  /** What cleans. */
  public enum Tool {
    /** Ours, with all rules. */
    ZHINAN {
      @Override
      String text(HtmlPage page) throws UnreadablePageException {
        return CLEANER.clean(page.raw().parse()).text();
      }
    },
    /** No cleaning: all text of the page. */
    JSOUP {
      @Override
      String text(HtmlPage page) throws IOException {
        return parsed(page).text();
      }
    },
    /** Readability4J on jsoup's document. */
    READABILITY4J {
      @Override
      String text(HtmlPage page) throws IOException {
        String text = new Readability4J(ADDRESS, parsed(page)).parse().getTextContent();
        return Objects.requireNonNullElse(text, "");
      }
    },
    /** boilerpipe's extractor of articles. */
    BOILERPIPE {
      @Override
      String text(HtmlPage page) throws BoilerpipeProcessingException {
        InputSource source = new InputSource(new ByteArrayInputStream(page.bytes()));
        return ArticleExtractor.INSTANCE.getText(source);
      }
    };

    private static final Cleaner CLEANER = Cleaner.standard();
    private static final String ADDRESS = "https://example.org/";

    abstract String text(HtmlPage page) throws Exception;

    private static Document parsed(HtmlPage page) throws IOException {
      return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, ADDRESS);
    }
  }

  /** A page's bytes, as they are and as an entry of a corpus. */
  private record HtmlPage(byte[] bytes, Corpus.RawPage raw) {}

  /** What was read. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    /** Since the iteration started. */
    public long pages;

    private long bytes;

    /** Of 1,000,000 bytes each, since the iteration started. */
    public double megabytes() {
      return bytes / 1e6;
    }
  }

  @Param private Tool tool;

  @Param("corpus/pages")
  private String text;

  private final List<HtmlPage> pages = new ArrayList<>();

  /** Reads the pages into memory. */
  @Setup
  public void readPages() throws Exception {
    try (Stream<Corpus.Entry> entries =
        Corpus.of(Path.of(text), CleanBenchmark::isHtml).entries()) {
      for (Corpus.Entry entry : entries.toList()) {
        pages.add(new HtmlPage(Files.readAllBytes(Path.of(entry.location())), entry.load()));
      }
    }
    System.out.println(pages.size() + " pages");
  }

  private static boolean isHtml(String file) {
    return file.endsWith(".html") || file.endsWith(".htm");
  }

  /** Cleans all pages; returns the number of characters that are left. */
  @Benchmark
  public long clean(Count count) throws Exception {
    long characters = 0;
    for (HtmlPage page : pages) {
      characters += tool.text(page).length();
      count.pages++;
      count.bytes += page.bytes().length;
    }
    return characters;
  }
}
