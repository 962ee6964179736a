package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;
import org.zhinan.page.Page;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.passage.Source;

class AdviceSearcherTest {

  private final Path folder;

  AdviceSearcherTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private AdviceSearcher over(MemoryCorpus corpus) throws IOException {
    Path index = folder.resolve("index");
    IndexBuilder.into(index).add(corpus).threads(1).build();
    return AdviceSearcher.open(index);
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().id()).toList();
  }

  @Test
  void ranksThePassageThatSharesMoreWithTheQuestionFirst() throws IOException {
    MemoryCorpus corpus =
        new MemoryCorpus().put("a", "信用卡逾期之后可以协商还款").put("b", "信用卡的办理条件").put("c", "天气很好");
    try (AdviceSearcher searcher = over(corpus)) {
      List<Hit> hits = searcher.search("信用卡逾期怎么办", 5);
      assertEquals(List.of("a#1", "b#1"), ids(hits));
      assertEquals(1, hits.get(0).rank());
      assertTrue(hits.get(0).score() > hits.get(1).score());
    }
  }

  @Test
  void returnsThePassageAsItWasIndexed() throws IOException {
    Page page = MemoryCorpus.page("站点/页", "论题", "信用卡逾期之后可以协商还款");
    try (AdviceSearcher searcher = over(new MemoryCorpus().put(page))) {
      Source source = new Source("站点/页", new Range(Range.Unit.LINES, 1, 1));
      Passage passage =
          new Passage(
              "站点/页#1",
              "站点/页",
              1,
              "论题",
              List.of(),
              "信用卡逾期之后可以协商还款",
              "站点",
              LocalDate.of(2024, 1, 2),
              source);
      assertEquals(passage, searcher.search("逾期", 1).get(0).passage());
    }
  }

  @Test
  void findsByTheTitleWhatTheTextDoesNotSay() throws IOException {
    MemoryCorpus corpus = new MemoryCorpus().put(MemoryCorpus.page("a", "公积金提取", "先准备材料"));
    try (AdviceSearcher searcher = over(corpus)) {
      assertEquals(List.of("a#1"), ids(searcher.search("公积金", 5)));
    }
  }

  @Test
  void sortsEqualScoresByIdOverAllSegments() throws IOException {
    MemoryCorpus corpus = new MemoryCorpus();
    for (String id : List.of("d", "b")) {
      over(corpus.put(id, "协商还款")).close();
    }
    try (AdviceSearcher searcher = over(corpus.put("c", "协商还款").put("a", "协商还款"))) {
      SearchRequest request = SearchRequest.about("还款").withNearCopies().build();
      assertEquals(List.of("a#1", "b#1", "c#1", "d#1"), ids(searcher.search(request).hits()));
    }
  }

  @Test
  void listsTheNearCopiesOfAPassageInTheOrderOfRank() throws IOException {
    String advice = "接到催收电话先问清对方的姓名和工号，再说明自己的还款意愿，并且要求书面沟通。";
    MemoryCorpus corpus =
        new MemoryCorpus().put("b", advice).put("a", advice).put("c", advice).put("d", "催收的事");
    try (AdviceSearcher searcher = over(corpus)) {
      List<Hit> hits = searcher.search("催收电话", 5);
      assertEquals(List.of("a#1", "d#1"), ids(hits).stream().sorted().toList());
      assertEquals(List.of("b#1", "c#1"), copies(hits.getFirst()));
      assertEquals(List.of(), copies(hits.getLast()));
      SearchRequest second = SearchRequest.about("催收电话").offset(1).limit(1).build();
      assertEquals(List.of(), copies(searcher.search(second).hits().getFirst()));
      SearchRequest all = SearchRequest.about("催收电话").withNearCopies().build();
      assertEquals(4, searcher.search(all).hits().size());
      searcher.search(all).hits().forEach(hit -> assertEquals(List.of(), hit.copies()));
    }
  }

  private static List<String> copies(Hit hit) {
    return hit.copies().stream().map(Passage::id).toList();
  }

  @Test
  void answersTheSameWithAnyNumberOfThreadsAndAfterAnyUpdates() throws IOException {
    MemoryCorpus corpus = random(new Random(7), 300);
    Path one = folder.resolve("one");
    IndexBuilder.into(one).add(corpus).threads(1).build();
    Path four = folder.resolve("four");
    IndexBuilder.into(four).add(corpus).threads(4).build();
    Path updated = folder.resolve("updated");
    MemoryCorpus other = random(new Random(8), 350);
    IndexBuilder.into(updated).add(other).threads(3).build();
    random(new Random(7), 150).entries().forEach(entry -> other.remove(entry.id()));
    IndexBuilder.into(updated).add(other).threads(2).build();
    IndexBuilder.into(updated).add(corpus).threads(4).build();
    List<Results> expected = answers(one);
    assertEquals(expected, answers(four));
    assertEquals(expected, answers(updated));
  }

  private static final String LETTERS = "逾期还款协商催收信用卡银行起诉律师通讯录投诉利息的了怎么办";

  static MemoryCorpus random(Random random, int pages) {
    MemoryCorpus corpus = new MemoryCorpus();
    for (int page = 0; page < pages; page++) {
      String[] lines = new String[1 + random.nextInt(3)];
      for (int line = 0; line < lines.length; line++) {
        lines[line] = text(random, 5 + random.nextInt(60));
      }
      corpus.put("p" + page, lines);
    }
    return corpus;
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static List<Results> answers(Path index) throws IOException {
    List<Results> answers = new ArrayList<>();
    Random random = new Random(9);
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      for (int i = 0; i < 50; i++) {
        String question = text(random, 1 + random.nextInt(12));
        answers.add(searcher.search(SearchRequest.about(question).limit(40).build()));
      }
    }
    return answers;
  }

  @Test
  void showsAtMostTwoPassagesOfAPageUnlessToldOtherwise() throws IOException {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .put("a", "还款一事。".repeat(60), "还款二法。".repeat(60), "还款三问。".repeat(60))
            .put("b", "别的还款");
    try (AdviceSearcher searcher = over(corpus)) {
      assertEquals(3, searcher.search("还款", 10).size());
      SearchRequest.Builder request = SearchRequest.about("还款");
      assertEquals(4, searcher.search(request.passagesPerPage(0).build()).hits().size());
      assertEquals(2, searcher.search(request.passagesPerPage(1).build()).hits().size());
    }
  }

  @Test
  void showsANearCopyOnceAndLooksFurtherForOthers() throws IOException {
    MemoryCorpus corpus = new MemoryCorpus().put("z", "还款之外还有很多别的话要说才行");
    for (int i = 0; i < 500; i++) {
      corpus.put("copy" + i, "还款，协商还款！" + (i % 2 == 0 ? "" : "。"));
    }
    try (AdviceSearcher searcher = over(corpus)) {
      assertEquals(List.of("copy0#1", "z#1"), ids(searcher.search("协商还款", 5)));
      SearchRequest all = SearchRequest.about("协商还款").limit(600).withNearCopies().build();
      assertEquals(501, searcher.search(all).hits().size());
    }
  }

  @Test
  void looksOnlyAtWhatTheFilterLetsThrough() throws IOException {
    MemoryCorpus corpus =
        new MemoryCorpus().put("一/a", "还款甲").put("一/b", "还款乙", "其他").put("二/c", "还款丙", "x", "y");
    try (AdviceSearcher searcher = over(corpus)) {
      assertEquals(
          List.of("一/a#1", "一/b#1"), ids(found(searcher, SearchRequest.about("还款").site("一"))));
      assertEquals(List.of("二/c#1"), ids(found(searcher, SearchRequest.about("还款").page("二/c"))));
      LocalDate since = LocalDate.of(2024, 1, 3);
      assertEquals(
          List.of("一/b#1", "二/c#1"),
          ids(found(searcher, SearchRequest.about("还款").publishedSince(since))));
      assertEquals(
          List.of("一/b#1"),
          ids(found(searcher, SearchRequest.about("还款").publishedSince(since).site("一"))));
      assertEquals(List.of(), found(searcher, SearchRequest.about("还款").site("三")));
    }
  }

  @Test
  void looksOnlyAtTheDaysFromTheFirstToTheLast() throws IOException {
    MemoryCorpus corpus = new MemoryCorpus();
    for (int day = 2; day <= 6; day++) {
      corpus.put("第" + day, Stream.generate(() -> "还款").limit(day - 1).toArray(String[]::new));
    }
    try (AdviceSearcher searcher = over(corpus)) {
      LocalDate third = LocalDate.of(2024, 1, 3);
      SearchRequest.Builder request = SearchRequest.about("还款").withNearCopies();
      request.publishedUntil(third);
      assertEquals(Set.of("第2#1", "第3#1"), Set.copyOf(ids(found(searcher, request))));
      request.publishedUntil(LocalDate.of(2024, 1, 4)).publishedSince(third);
      assertEquals(Set.of("第3#1", "第4#1"), Set.copyOf(ids(found(searcher, request))));
      request.publishedUntil(third);
      assertEquals(List.of("第3#1"), ids(found(searcher, request)));
    }
  }

  @Test
  void refusesDaysInTheWrongOrder() {
    SearchRequest.Builder reversed =
        SearchRequest.about("还款")
            .publishedSince(LocalDate.of(2025, 1, 1))
            .publishedUntil(LocalDate.of(2024, 12, 31));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, reversed::build);
    assertEquals(
        "publishedSince must not be after publishedUntil, got 2025-01-01 and 2024-12-31",
        refused.getMessage());
  }

  private static List<Hit> found(AdviceSearcher searcher, SearchRequest.Builder request)
      throws IOException {
    return searcher.search(request.build()).hits();
  }

  @Test
  void pagesThroughAnAnswer() throws IOException {
    MemoryCorpus corpus = random(new Random(3), 60);
    try (AdviceSearcher searcher = over(corpus)) {
      List<Hit> whole = searcher.search("还款协商", 30);
      SearchRequest second = SearchRequest.about("还款协商").offset(10).limit(20).build();
      assertEquals(whole.subList(10, 30), searcher.search(second).hits());
      SearchRequest behind = SearchRequest.about("还款协商").offset(9_000).limit(20).build();
      assertEquals(List.of(), searcher.search(behind).hits());
    }
  }

  @Test
  void marksWhatMatchesButNoFunctionWords() throws IOException {
    MemoryCorpus corpus = new MemoryCorpus().put("a", "<b>信用卡逾期</b>怎么办？");
    try (AdviceSearcher searcher = over(corpus)) {
      Hit hit = searcher.search("信用卡逾期怎么办", 1).get(0);
      assertEquals("<b>«信用卡逾期»</b>怎么办？", hit.highlighted());
      assertEquals("<b>[信用卡逾期]</b>怎么办？", hit.highlighted("[", "]"));
      assertEquals("&lt;b&gt;<em>信用卡逾期</em>&lt;/b&gt;怎么办？", hit.highlightedHtml());
      SearchRequest plain = SearchRequest.about("逾期").withoutMarks().build();
      assertEquals(List.of(), searcher.search(plain).hits().get(0).marks());
    }
  }

  @Test
  void marksSingleCharactersOnlyWhenTheQuestionHoldsNothingElse() throws IOException {
    try (AdviceSearcher searcher = over(new MemoryCorpus().put("a", "税，要交税款"))) {
      assertEquals("«税»，要交税款", searcher.search("税", 1).get(0).highlighted());
      assertEquals("税，要交«税款»", searcher.search("税 税款", 1).get(0).highlighted());
    }
  }

  @Test
  void asksForFunctionWordsWhenTheQuestionHoldsNothingElse() throws IOException {
    try (AdviceSearcher searcher = over(new MemoryCorpus().put("a", "逾期怎么办"))) {
      assertEquals(List.of("a#1"), ids(searcher.search("怎么办", 1)));
    }
  }

  @Test
  void seesWhatWasPublishedOnceItIsRefreshed() throws IOException {
    MemoryCorpus corpus = new MemoryCorpus().put("a", "协商还款");
    try (AdviceSearcher searcher = over(corpus)) {
      assertFalse(searcher.refresh());
      over(corpus.put("b", "协商还款之二")).close();
      assertEquals(1, searcher.search("还款", 5).size());
      assertTrue(searcher.refresh());
      assertEquals(2, searcher.search("还款", 5).size());
      assertEquals(2, searcher.manifest().pages());
    }
  }

  @Test
  void refusesANullQuestionAndNumbersOutOfBounds() throws IOException {
    try (AdviceSearcher searcher = over(new MemoryCorpus().put("a", "协商还款"))) {
      for (int limit : List.of(0, -1, 10_001, 1_000_000_000)) {
        IllegalArgumentException refused =
            assertThrows(IllegalArgumentException.class, () -> searcher.search("还款", limit));
        assertEquals("limit must be 1..10000, got " + limit, refused.getMessage());
      }
      assertThrows(IllegalArgumentException.class, () -> searcher.search(nothing(), 1));
      SearchRequest.Builder deep = SearchRequest.about("还款").limit(10).offset(9_991);
      assertThrows(IllegalArgumentException.class, deep::build);
      assertEquals(1, searcher.search("还款", 10_000).size());
    }
  }

  @SuppressWarnings("NullAway") // what a caller without a checker may pass
  private static String nothing() {
    return null;
  }
}
