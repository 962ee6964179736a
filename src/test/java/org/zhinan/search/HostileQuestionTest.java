package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.HostileQuestion;
import org.zhinan.SmallStack;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQuestionTest {

  private final AdviceSearcher searcher;

  HostileQuestionTest(@TempDir Path index) throws IOException {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .put("a", "逾期 AND 协商还款 NOT x 12378 abc")
            .put("b", "field x https example org 2024");
    IndexBuilder.into(index).add(corpus).build();
    searcher = AdviceSearcher.open(index);
  }

  @BeforeAll
  void warmsUp() throws IOException {
    assertEquals(1, searcher.search("协商还款", 5).size());
  }

  @AfterAll
  void closes() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @EnumSource
  void answersWhateverIsTypedAtOnceOnASmallStack(HostileQuestion question) {
    String text = question.text();
    assertTimeout(Duration.ofSeconds(2), () -> SmallStack.run(() -> searcher.search(text, 10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "。，！？", "()\"*?~/\\", "\t\n", "……"})
  void findsNothingForNothing(String question) throws IOException {
    assertEquals(List.of(), searcher.search(question, 10));
  }

  @Test
  void takesSyntaxOfOtherSearchersAsPlainText() throws IOException {
    assertEquals(List.of(), searcher.search("ab*", 10));
    assertEquals(List.of(), searcher.search("abd~1", 10));
    assertEquals(2, searcher.search("NOT x", 10).size());
    assertEquals(searcher.search("逾期 协商", 10), searcher.search("逾期:协商", 10));
  }

  @Test
  void readsFullWidthAsHalfWidth() throws IOException {
    List<Hit> half = searcher.search("ABC12378", 10);
    List<Hit> full = searcher.search("ＡＢＣ１２３７８", 10);
    assertEquals(half, full);
  }

  @Test
  void saysWhenItIgnoresAPartOfTheQuestion() throws IOException {
    assertFalse(searcher.search(SearchRequest.about("协商还款").build()).shortened());
    String many = HostileQuestion.distinct(70);
    assertTrue(searcher.search(SearchRequest.about(many).build()).shortened());
    String late = " ".repeat(1_000) + "协商还款";
    Results results = searcher.search(SearchRequest.about(late).build());
    assertTrue(results.shortened());
    assertEquals(List.of(), results.hits());
  }

  @Test
  void answersUnderAHostThatAllowsFewClauses() throws IOException {
    int before = IndexSearcher.getMaxClauseCount();
    try {
      for (int most = 1; most < 12; most++) {
        IndexSearcher.setMaxClauseCount(most);
        assertEquals(1, searcher.search("协商还款逾期", 10).size());
      }
      SearchRequest filtered = SearchRequest.about("协商还款").site("").page("a").build();
      assertEquals(1, searcher.search(filtered).hits().size());
    } finally {
      IndexSearcher.setMaxClauseCount(before);
    }
  }
}
