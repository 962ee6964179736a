package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;
import org.zhinan.passage.Passage;

/** What stands around a passage and what is like it. */
class NeighboursTest {

  private static final String CALLS = "催收打电话骚扰家人，先录音，再向银行客服投诉，要求停止骚扰通讯录里的联系人。";
  private static final String CALLS_TOO = "家人被催收骚扰，可以保存通话记录，向银行投诉这种骚扰通讯录联系人的做法。";
  private static final String FUND = "公积金提取要带身份证和购房合同，到管理中心的窗口办理，三个工作日到账。";

  private final Path index;

  NeighboursTest(@TempDir Path folder) {
    this.index = folder.resolve("index");
  }

  private AdviceSearcher over(MemoryCorpus corpus) throws IOException {
    IndexBuilder.into(index).add(corpus).threads(1).build();
    return AdviceSearcher.open(index);
  }

  private static MemoryCorpus longPage() {
    String[] lines = new String[8];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = ("第" + "一二三四五六七八".charAt(i) + "段说的是还款。").repeat(40);
    }
    return new MemoryCorpus().put("a", lines).put("b", FUND);
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }

  private static List<String> hits(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().id()).toList();
  }

  private static Passage find(AdviceSearcher searcher, String id) throws IOException {
    SearchRequest all =
        SearchRequest.about("还款 骚扰 公积金").passagesPerPage(0).withNearCopies().limit(100).build();
    return searcher.search(all).hits().stream()
        .map(Hit::passage)
        .filter(passage -> passage.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsAPassageBetweenThoseAroundItInReadingOrder() throws IOException {
    try (AdviceSearcher searcher = over(longPage())) {
      Passage third = find(searcher, "a#3");
      assertEquals(List.of("a#2", "a#3", "a#4", "a#5"), ids(searcher.context(third, 1, 2)));
      assertEquals(List.of(third), searcher.context(third, 0, 0));
    }
  }

  @Test
  void showsFewerAtTheEndsOfThePage() throws IOException {
    try (AdviceSearcher searcher = over(longPage())) {
      assertEquals(List.of("a#1", "a#2"), ids(searcher.context(find(searcher, "a#1"), 5, 1)));
      List<Passage> page =
          searcher.context(find(searcher, "a#1"), Integer.MAX_VALUE, Integer.MAX_VALUE);
      assertTrue(page.size() >= 8, page::toString);
      assertTrue(page.stream().allMatch(passage -> passage.pageId().equals("a")), page::toString);
    }
  }

  @Test
  void showsNothingAroundAPassageThatIsGoneOrReadsOtherwise() throws IOException {
    MemoryCorpus corpus = longPage();
    try (AdviceSearcher searcher = over(corpus)) {
      Passage gone = find(searcher, "a#2");
      Passage changed = find(searcher, "b#1");
      over(corpus.remove("a").put("b", FUND + "另外带上银行卡。")).close();
      searcher.refresh();
      SearchRequest request = SearchRequest.about("还款").build();
      for (Passage passage : List.of(gone, changed)) {
        assertEquals(List.of(), searcher.context(passage, 1, 1));
        assertTrue(searcher.explain(request, passage).isEmpty());
      }
    }
  }

  @Test
  void refusesToCountBackwards() throws IOException {
    try (AdviceSearcher searcher = over(longPage())) {
      Passage passage = find(searcher, "b#1");
      assertThrows(IllegalArgumentException.class, () -> searcher.context(passage, -1, 0));
      assertThrows(IllegalArgumentException.class, () -> searcher.context(passage, 0, -1));
      assertThrows(IllegalArgumentException.class, () -> searcher.similar(passage, 0));
    }
  }

  @Test
  void findsWhatOtherPagesSayAboutTheSame() throws IOException {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .put("a", CALLS.repeat(9), CALLS_TOO.repeat(9))
            .put("b", FUND)
            .put("c", CALLS_TOO)
            .put("d", CALLS.repeat(9) + "完");
    try (AdviceSearcher searcher = over(corpus)) {
      List<Hit> similar = searcher.similar(find(searcher, "a#1"), 10);
      assertEquals("c#1", similar.getFirst().passage().id());
      assertTrue(similar.getFirst().highlighted().contains("«"), similar::toString);
      assertFalse(hits(similar).contains("d#1"), "a near copy says nothing new");
      assertTrue(hits(similar).stream().noneMatch(id -> id.startsWith("a#")), similar::toString);
    }
  }

  @Test
  void findsNothingSimilarWhereNoOtherPageIs() throws IOException {
    try (AdviceSearcher searcher = over(new MemoryCorpus().put("a", CALLS))) {
      assertEquals(List.of(), searcher.similar(find(searcher, "a#1"), 10));
    }
  }

  @Test
  void explainsAScoreByWhatEachTermContributes() throws IOException {
    try (AdviceSearcher searcher = over(new MemoryCorpus().put("a", CALLS).put("b", FUND))) {
      SearchRequest request = SearchRequest.about("骚扰家人").build();
      Hit hit = searcher.search(request).hits().getFirst();
      Explanation explanation = searcher.explain(request, hit.passage()).orElseThrow();
      assertEquals(hit.score(), explanation.score(), 1e-4f * hit.score());
      List<String> terms =
          explanation.contributions().stream().map(Explanation.Contribution::term).toList();
      assertTrue(terms.containsAll(List.of("骚扰", "家人", "扰家", "骚")), terms::toString);
      String first = explanation.toString().lines().skip(1).findFirst().orElseThrow();
      assertEquals("  " + explanation.contributions().getFirst(), first);
    }
  }

  @Test
  void explainsThatAPassageSharesNothingWithTheQuestion() throws IOException {
    try (AdviceSearcher searcher = over(new MemoryCorpus().put("a", CALLS).put("b", FUND))) {
      SearchRequest request = SearchRequest.about("xyzzy").build();
      Explanation none = searcher.explain(request, find(searcher, "b#1")).orElseThrow();
      assertEquals(new Explanation(0, List.of()), none);
    }
  }
}
