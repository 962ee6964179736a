package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.analysis.Thesaurus;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;

class RankingTest {

  private final AdviceSearcher searcher;

  RankingTest(@TempDir Path folder) throws IOException {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .put(MemoryCorpus.page("title", "还款", "先准备材料"))
            .put("text", "还款之前准备材料")
            .put("related", "清偿之后索取证明");
    Path index = folder.resolve("index");
    IndexBuilder.into(index).add(corpus).build();
    Path terms = Files.writeString(folder.resolve("terms.txt"), "还款 => 清偿");
    searcher = AdviceSearcher.open(index, Thesaurus.none().with(terms));
  }

  @AfterEach
  void closes() throws IOException {
    searcher.close();
  }

  private List<String> pages(Ranking ranking) throws IOException {
    SearchRequest request = SearchRequest.about("还款").ranking(ranking).build();
    return searcher.search(request).hits().stream().map(hit -> hit.passage().pageId()).toList();
  }

  @Test
  void ranksWhatTheTextSaysBeforeWhatIsRelatedToItAndTheTitle() throws IOException {
    assertEquals(List.of("text", "related", "title"), pages(Ranking.STANDARD));
  }

  @Test
  void leavesOutWhatHasNoWeight() throws IOException {
    assertEquals(List.of("text"), pages(new Ranking(1, 0, 0, 0, 0, 0)));
    assertEquals(List.of("text"), pages(new Ranking(0, 1, 0, 0, 0, 0)));
    assertEquals(List.of("text"), pages(new Ranking(0, 0, 1, 0, 0, 1)));
    assertEquals(List.of("title"), pages(new Ranking(0, 0, 0, 1, 0, 0)));
    assertEquals(List.of("text", "related"), pages(new Ranking(1, 0, 0, 0, 0, 0.5f)));
    assertEquals(List.of(), pages(new Ranking(0, 0, 0, 0, 0, 1)));
  }

  @Test
  void countsARepeatedTermOfTheQuestionLessThanTwice() throws IOException {
    Ranking words = new Ranking(1, 0, 0, 0, 0, 0);
    float once = score("材料", words);
    assertEquals(Math.sqrt(2), score("材料，材料", words) / once, 1e-4);
  }

  private float score(String question, Ranking ranking) throws IOException {
    SearchRequest request = SearchRequest.about(question).ranking(ranking).build();
    return searcher.search(request).hits().getFirst().score();
  }

  @Test
  void marksWhatIsSaidAndNotWhatIsRelated() throws IOException {
    List<Hit> hits = searcher.search("还款", 5);
    assertEquals("«还款»之前准备材料", hits.get(0).highlighted());
    assertEquals("清偿之后索取证明", hits.get(1).highlighted());
  }

  @ParameterizedTest
  @ValueSource(floats = {-1, Float.NaN, Float.POSITIVE_INFINITY})
  void refusesWeightsThatAreNone(float weight) {
    Executable ranking = () -> new Ranking(1, 1, weight, 1, 1, 1);
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, ranking).getMessage());
    assertTrue(message.startsWith("characters must be a weight"), message);
  }
}
