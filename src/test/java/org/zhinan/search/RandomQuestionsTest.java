package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.RandomInputs;
import org.zhinan.RandomText;
import org.zhinan.index.IndexBuilder;

/** Holds the search to what must be so of any question, on random ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomQuestionsTest {

  private static final List<String> OPERATORS =
      List.of(
          " AND ",
          " OR ",
          " NOT ",
          "+",
          "-",
          "(",
          ")",
          "\"",
          "“",
          ":",
          "：",
          "^2",
          "^",
          "~",
          "*",
          "?",
          "\\",
          "[",
          "]",
          "title:",
          "heading:",
          "site:",
          "page:",
          "words:",
          "published:",
          "published:[2024-01-01 TO *]",
          "逾期",
          "还款*",
          "\"协商还款\"",
          " ",
          " ");

  private final AdviceSearcher searcher;

  RandomQuestionsTest(@TempDir Path index) throws IOException {
    IndexBuilder.into(index).add(AdviceSearcherTest.random(new Random(5), 40)).build();
    searcher = AdviceSearcher.open(index);
  }

  @AfterAll
  void closes() throws IOException {
    searcher.close();
  }

  private static String question(RandomGenerator random) {
    return random.nextInt(500) == 0 ? RandomText.text(random).repeat(30) : RandomText.line(random);
  }

  private static String query(RandomGenerator random) {
    StringBuilder query = new StringBuilder();
    for (int i = 1 + random.nextInt(9); i > 0; i--) {
      boolean operator = random.nextInt(4) > 0;
      query.append(
          operator ? OPERATORS.get(random.nextInt(OPERATORS.size())) : RandomText.piece(random));
    }
    return query.toString();
  }

  @Test
  void answersAnyQuestion() {
    RandomInputs.check(
        40_000,
        RandomQuestionsTest::question,
        question -> assertSound(searcher.search(SearchRequest.about(question).limit(3).build())));
  }

  @Test
  void answersAnyQueryOrSaysWhereItIsWrong() {
    RandomInputs.check(
        40_000,
        RandomQuestionsTest::query,
        query -> {
          try {
            assertSound(searcher.search(SearchRequest.about(query).syntax().limit(3).build()));
          } catch (QuerySyntaxException e) {
            int end = query.codePointCount(0, query.length()) + 1;
            assertTrue(e.position() >= 1 && e.position() <= end, e::getMessage);
          }
        });
  }

  private static void assertSound(Results results) {
    List<Hit> hits = results.hits();
    assertTrue(hits.size() <= 3);
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      assertEquals(i + 1, hit.rank());
      assertTrue(Float.isFinite(hit.score()) && hit.score() >= 0, () -> "" + hit.score());
      String text = hit.passage().text();
      assertEquals(text, hit.highlighted("", "", part -> part));
      for (Mark mark : hit.marks()) {
        assertTrue(mark.start() < mark.end() && mark.end() <= text.length(), mark::toString);
      }
    }
  }
}
