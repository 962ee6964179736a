package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.BuildReport;
import org.zhinan.index.IndexBuilder;
import org.zhinan.page.Corpus;

/** Holds the answers to depend on nothing but the pages. */
class SameAnswersTest {

  private static final int PAGES = 60;

  /** What a build says and what is found in what it built. */
  private record Outcome(BuildReport report, List<Hit> hits) {}

  @Test
  void answersTheSameWhateverTheOrderOfFilesTheZoneAndTheLocale(@TempDir Path folder)
      throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      Outcome here = outcome(folder.resolve("a"), 1, 1);
      assertFalse(here.hits.isEmpty());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.of("ar", "EG", "#Arab"));
      assertEquals(here, outcome(folder.resolve("b"), 2, 2));
      TimeZone.setDefault(TimeZone.getTimeZone("Etc/GMT+12"));
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(here, outcome(folder.resolve("c"), 3, 3));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  /** Writes the same pages in an order that a seed sets, builds an index of them and asks it. */
  private static Outcome outcome(Path folder, int seed, int threads) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    for (int i : order) {
      Files.writeString(corpus.resolve("I" + i + ".html"), page(i));
    }
    Path index = folder.resolve("index");
    BuildReport report = IndexBuilder.into(index).add(Corpus.of(corpus)).threads(threads).build();
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      SearchRequest request =
          SearchRequest.about("TITLE 逾期协商 投诉").limit(50).withNearCopies().build();
      return new Outcome(report, searcher.search(request).hits());
    }
  }

  private static String page(int i) {
    return "<title>TITLE 逾期"
        + i % 7
        + "</title><article><p>发布时间：2024-0"
        + (1 + i % 9)
        + "-01 23:30</p><p>逾期以后先和银行协商第"
        + i % 5
        + "种还款办法，谈不拢的可以投诉。</p><p>先把每一笔欠款写在一张表上。</p></article>";
  }
}
