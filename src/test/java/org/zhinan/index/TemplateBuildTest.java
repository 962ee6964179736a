package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.clean.Reason;
import org.zhinan.page.Corpus;

/** What an index build learns from the pages of a site, and when it learns it again. */
class TemplateBuildTest {

  private static final String DISCLAIMER = "愿每一位在还款路上的朋友都能早一点放下包袱，我们一直在这里陪着您。";

  private final Path index;
  private final Path fresh;

  TemplateBuildTest(@TempDir Path directory) {
    this.index = directory.resolve("index");
    this.fresh = directory.resolve("fresh");
  }

  @Test
  void dropsADisclaimerThatSixPagesOfASiteRepeat() throws IOException {
    BuildReport report = builder(site("a", 6, DISCLAIMER)).build();
    assertEquals(Map.of(Reason.TEMPLATE, 6), report.blocks().dropped());
    assertEquals(0, IndexedPassages.with(DISCLAIMER, index));
    assertEquals(6, report.added());
  }

  @Test
  void keepsAHotlineListThatSixPagesOfASiteRepeat() throws IOException {
    String[] hotlines = {"遇到暴力催收可以拨打这些电话：", "银行保险消费者投诉 12378", "政务服务便民热线 12345"};
    BuildReport report = builder(site("a", 6, hotlines)).build();
    assertEquals(Map.of(), report.blocks().dropped());
    for (String line : hotlines) {
      assertEquals(6, IndexedPassages.with(line, index));
    }
  }

  @Test
  void keepsTheSameSentenceOnASiteThatDoesNotRepeatIt() throws IOException {
    builder(site("a", 6, DISCLAIMER), page("b", 1, DISCLAIMER)).build();
    assertEquals(1, IndexedPassages.with(DISCLAIMER, index));
  }

  @Test
  void cleansAPageAddedLaterByWhatTheEarlierPagesTaught() throws IOException {
    builder(site("a", 6, DISCLAIMER)).build();
    Corpus later = page("a", 7, DISCLAIMER);
    BuildReport report = builder(site("a", 6, DISCLAIMER).unparsable(), later).build();
    assertEquals(1, report.added());
    assertEquals(6, report.unchanged());
    assertEquals(0, IndexedPassages.with(DISCLAIMER, index));
    assertEqualsBuiltFromNothing(site("a", 6, DISCLAIMER), later);
  }

  @Test
  void cleansOnlyThePagesAnewWhoseSiteGotAnotherTemplate() throws IOException {
    MemoryCorpus other = site("b", 6, "我们在评论里等着和您一起分享还清那一天的喜悦，下一篇文章再见。");
    builder(site("a", 3, DISCLAIMER), other).build();
    assertEquals(3, IndexedPassages.with(DISCLAIMER, index));
    BuildReport report = builder(site("a", 4, DISCLAIMER), other.unparsable()).build();
    assertEquals(1, report.added());
    assertEquals(3, report.updated());
    assertEquals(6, report.unchanged());
    assertEquals(0, IndexedPassages.with(DISCLAIMER, index));
    assertEqualsBuiltFromNothing(site("a", 4, DISCLAIMER), other);
  }

  @Test
  void takesBackWhatItDroppedWhenTooFewPagesAreLeftToTellATemplate() throws IOException {
    builder(site("a", 4, DISCLAIMER)).build();
    BuildReport report = builder(site("a", 3, DISCLAIMER)).build();
    assertEquals(1, report.removed());
    assertEquals(3, report.updated());
    assertEquals(3, IndexedPassages.with(DISCLAIMER, index));
    assertEqualsBuiltFromNothing(site("a", 3, DISCLAIMER));
  }

  @Test
  void learnsNothingFromAPageWithTheIdOfAnEarlierOne() throws IOException {
    MemoryCorpus corpus = site("a", 2, DISCLAIMER).putUnreadable("a/3");
    put(put(corpus, "a", 4), "a", 5);
    builder(corpus, page("a", 3, DISCLAIMER)).build();
    assertEquals(2, IndexedPassages.with(DISCLAIMER, index));
  }

  @Test
  void parsesNothingWhenNothingChanged() throws IOException {
    builder(site("a", 6, DISCLAIMER)).build();
    BuildReport report = builder(site("a", 6, DISCLAIMER).unparsable()).build();
    assertFalse(report.changed());
    assertEquals(6, report.unchanged());
  }

  @Test
  void makesTheSamePassagesWithAnyNumberOfThreadsAndInAnyOrder() throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String[] end = i % 3 == 0 ? new String[0] : new String[] {DISCLAIMER};
      corpora.add(page(i % 2 == 0 ? "a" : "b", i, end));
    }
    BuildReport one = builder(corpora.toArray(Corpus[]::new)).threads(1).build();
    Collections.reverse(corpora);
    IndexBuilder reversed = IndexBuilder.into(fresh).threads(4);
    corpora.forEach(reversed::add);
    assertEquals(one, reversed.build());
    assertEquals(Map.of(Reason.TEMPLATE, 26), one.blocks().dropped());
    assertEquals(IndexedPassages.of(index), IndexedPassages.of(fresh));
  }

  @Test
  void reportsAPageThatCannotBeReadOnce() throws IOException {
    List<BuildProgress> progress = new ArrayList<>();
    MemoryCorpus corpus =
        site("a", 6, DISCLAIMER)
            .putUnreadable("a/x")
            .putThrowing("a/y", new IllegalStateException("bug"));
    BuildReport report = builder(corpus).threads(1).listener(progress::add).build();
    assertEquals(2, report.skipped().size());
    assertEquals(8, progress.size());
    assertEquals(0, IndexedPassages.with(DISCLAIMER, index));
  }

  @Test
  void leavesPagesAsTheyAreThatAreNotToBeCleaned() throws IOException {
    BuildReport report = builder(site("a", 6, DISCLAIMER)).asIs().build();
    assertEquals(6, report.passages());
    assertEquals(6, IndexedPassages.with(DISCLAIMER, index));
    assertFalse(builder(site("a", 6, DISCLAIMER).unparsable()).asIs().build().changed());
  }

  private IndexBuilder builder(Corpus... corpora) {
    return builder(index, corpora);
  }

  private static IndexBuilder builder(Path directory, Corpus... corpora) {
    IndexBuilder builder = IndexBuilder.into(directory).threads(2);
    Stream.of(corpora).forEach(builder::add);
    return builder;
  }

  private void assertEqualsBuiltFromNothing(Corpus... corpora) throws IOException {
    builder(fresh, corpora).build();
    assertEquals(IndexedPassages.of(fresh), IndexedPassages.of(index));
  }

  /** So many pages of a site, which all end alike. */
  private static MemoryCorpus site(String site, int pages, String... end) {
    MemoryCorpus corpus = new MemoryCorpus();
    for (int i = 1; i <= pages; i++) {
      put(corpus, site, i, end);
    }
    return corpus;
  }

  private static MemoryCorpus page(String site, int number, String... end) {
    return put(new MemoryCorpus(), site, number, end);
  }

  /** Puts a page of ten lines that no other number has, and then its end. */
  private static MemoryCorpus put(MemoryCorpus corpus, String site, int number, String... end) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add("案例" + number + "的第" + i + "段讲借款人怎样和银行谈分期，谈到了每月还" + (number * 100 + i) + "元。");
    }
    lines.addAll(List.of(end));
    return corpus.put(site + "/" + number, lines.toArray(String[]::new));
  }
}
