package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest {

  private final AdviceSearcher searcher;

  PagingTest(@TempDir Path index) throws IOException {
    MemoryCorpus corpus = AdviceSearcherTest.random(new Random(11), 100);
    for (int i = 0; i < 60; i++) {
      corpus.put("长" + i, lines(new Random(i % 20)));
    }
    IndexBuilder.into(index).add(corpus).build();
    searcher = AdviceSearcher.open(index);
  }

  @AfterAll
  void closes() throws IOException {
    searcher.close();
  }

  /** Makes lines that are a passage each; the same source of chance makes copies. */
  private static String[] lines(Random random) {
    String[] lines = new String[4];
    for (int line = 0; line < lines.length; line++) {
      StringBuilder text = new StringBuilder("还款");
      random.ints(400, 0x4E00, 0x4F00).forEach(text::appendCodePoint);
      lines[line] = text.append("。").toString();
    }
    return lines;
  }

  private static SearchRequest.Builder request(String question, int perPage, boolean copies) {
    SearchRequest.Builder request = SearchRequest.about(question).passagesPerPage(perPage);
    return copies ? request.withNearCopies() : request;
  }

  @Test
  void pagesJoinedAreOneBigAnswer() throws IOException {
    Random random = new Random(12);
    for (int i = 0; i < 12; i++) {
      String question = List.of("还款", "还款协商", "逾期怎么办", "信用卡起诉律师").get(i % 4);
      int perPage = i % 3;
      boolean copies = random.nextBoolean();
      int size = 7 + random.nextInt(90);
      List<Hit> joined = new ArrayList<>();
      List<Hit> page;
      do {
        String last = joined.isEmpty() ? null : joined.getLast().passage().id();
        SearchRequest.Builder next = request(question, perPage, copies).limit(size);
        page = searcher.search(next.after(last).build()).hits();
        joined.addAll(page);
      } while (!page.isEmpty());
      SearchRequest whole = request(question, perPage, copies).limit(5_000).build();
      assertEquals(withoutCopies(searcher.search(whole).hits()), withoutCopies(joined));
      assertTrue(joined.size() > 20, question);
    }
  }

  /** How many copies a hit knows depends on how far down the ranking was looked at. */
  private static List<Hit> withoutCopies(List<Hit> hits) {
    return hits.stream()
        .map(h -> new Hit(h.rank(), h.score(), h.passage(), h.marks(), List.of()))
        .toList();
  }

  @Test
  void beginsBehindAPassageWhereTheOffsetWould() throws IOException {
    List<Hit> whole = searcher.search("还款协商", 90);
    for (int offset : List.of(1, 7, 60)) {
      String last = whole.get(offset - 1).passage().id();
      SearchRequest behind = SearchRequest.about("还款协商").after(last).limit(15).build();
      SearchRequest counted = SearchRequest.about("还款协商").offset(offset).limit(15).build();
      assertEquals(searcher.search(counted), searcher.search(behind));
    }
  }

  @Test
  void findsNothingBehindWhatTheRankingDoesNotHold() throws IOException {
    for (String id : List.of("", "无此页#1", "还款")) {
      SearchRequest request = SearchRequest.about("还款").after(id).build();
      assertEquals(List.of(), searcher.search(request).hits());
    }
  }

  @Test
  void refusesAnOffsetBesideThePassageToBeginAfter() {
    SearchRequest.Builder both = SearchRequest.about("还款").offset(1).after("a#1");
    assertThrows(IllegalArgumentException.class, both::build);
  }
}
