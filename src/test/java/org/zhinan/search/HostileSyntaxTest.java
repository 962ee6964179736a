package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.IndexBuilder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSyntaxTest {

  private static final List<String> PIECES =
      List.of(
          " AND ",
          " OR ",
          " NOT ",
          " && ",
          " || ",
          "AND",
          "OR",
          "NOT",
          " ",
          " ",
          " ",
          "\u3000",
          "+",
          "-",
          "!",
          "(",
          ")",
          "（",
          "）",
          "\"",
          "“",
          "”",
          ":",
          "：",
          "^",
          "^2",
          "^0.5",
          "~",
          "~2",
          "*",
          "?",
          "/",
          "\\",
          "[",
          "]",
          "{",
          "}",
          "title:",
          "heading:",
          "site:",
          "page:",
          "published:",
          "words:",
          "published:[2024-01-01 TO *]",
          "published:2024-01-02",
          "[* TO 2024-01-01]",
          "TO",
          "律师",
          "逾期",
          "律师*",
          "逾*",
          "还款协商",
          "的",
          "怎么办",
          "税",
          "12378",
          "3",
          "a",
          "p2p",
          "\"协商还款\"",
          "\"第3\"",
          "(还款)",
          "title:(",
          "。",
          "😀",
          "\0",
          "\uD800",
          "\t");

  private final AdviceSearcher searcher;

  HostileSyntaxTest(@TempDir Path index) throws IOException {
    IndexBuilder.into(index).add(AdviceSearcherTest.random(new Random(21), 200)).build();
    searcher = AdviceSearcher.open(index);
  }

  @BeforeAll
  void warmsUp() throws IOException {
    assertTrue(answers("逾期 AND (还款* OR \"协商\")"));
  }

  @AfterAll
  void closes() throws IOException {
    searcher.close();
  }

  /** Tells whether a question is query syntax, and asks it. */
  private boolean answers(String question) throws IOException {
    try {
      searcher.search(SearchRequest.about(question).syntax().build());
      return true;
    } catch (QuerySyntaxException refused) {
      int end = question.codePointCount(0, question.length()) + 1;
      assertTrue(refused.position() >= 1 && refused.position() <= end, refused::getMessage);
      return false;
    }
  }

  @Test
  void answersOrRefusesWhateverIsPutTogether() {
    Random random = new Random(20_261_122);
    int answered = 0;
    for (int i = 0; i < 6_000; i++) {
      StringBuilder question = new StringBuilder();
      int pieces = 1 + random.nextInt(i % 3 == 0 ? 4 : 14);
      for (int piece = 0; piece < pieces; piece++) {
        question.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = question.toString();
      answered += assertTimeout(Duration.ofSeconds(1), () -> answers(text), text) ? 1 : 0;
    }
    assertTrue(answered > 400, "only " + answered);
  }

  @Test
  void answersWhatIsPutTogetherByTheRules() {
    Random random = new Random(20_261_123);
    for (int i = 0; i < 2_000; i++) {
      String text = group(random, 2);
      assertTrue(assertTimeout(Duration.ofSeconds(1), () -> answers(text), text), text);
    }
  }

  private static String group(Random random, int depth) {
    StringBuilder group = new StringBuilder(part(random, depth));
    for (int more = random.nextInt(3); more > 0; more--) {
      group.append(List.of(" AND ", " OR ", " ", " AND NOT ", " -", " +").get(random.nextInt(6)));
      group.append(part(random, depth));
    }
    return group.toString();
  }

  private static String part(Random random, int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      return "(" + group(random, depth - 1) + ")" + (random.nextInt(4) == 0 ? "^3" : "");
    }
    List<String> parts =
        List.of(
            "逾期",
            "还款*",
            "\"信用卡\"",
            "title:标题",
            "heading:标*",
            "site:站^2",
            "page:p7",
            "税^0",
            "published:[* TO 2024-01-03]",
            "12378",
            "\"第3\"",
            "怎么办",
            "\\(税");
    return parts.get(random.nextInt(parts.size()));
  }

  @Test
  void answersOrRefusesLongTextsAtOnce() {
    for (String piece : PIECES) {
      for (int times : List.of(64, 1_000 / piece.length(), 50_000)) {
        String text = piece.repeat(times);
        assertTimeout(Duration.ofSeconds(2), () -> answers(text), piece);
      }
    }
  }
}
