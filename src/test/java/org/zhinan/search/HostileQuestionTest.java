package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  static Stream<String> hostile() {
    return Stream.of(
        "逾".repeat(100_000),
        "逾 ".repeat(50_000),
        "a".repeat(100_000),
        distinct(17_000),
        "(".repeat(100_000),
        "!".repeat(100_000),
        "\"".repeat(100_000),
        "-".repeat(100_000),
        "*",
        "*a*",
        "?".repeat(5_000),
        "/a{1,100000}/",
        "abc~2 ".repeat(1_000),
        "\"" + distinct(50_000) + "\"",
        "\\",
        "\\u12",
        "\"",
        "[z TO a",
        "[a TO z}",
        "AND OR NOT",
        "NOT x",
        "field:x",
        "words:逾期",
        "https://example.org/?a=1&b=2#c",
        "\0",
        "\uD800",
        "逾\uDC00期",
        "😀👨‍👩‍👧",
        "\uFFFF\uFFFE",
        "\u202E逾期",
        "逾\u200B期",
        "😀".repeat(999) + "a");
  }

  private static String distinct(int terms) {
    return IntStream.range(0, terms)
        .mapToObj(i -> Character.toString(0x4E00 + i % 20_000) + i)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void answersWhateverIsTypedAtOnce(String question) {
    assertTimeout(Duration.ofSeconds(2), () -> searcher.search(question, 10));
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
    String many = distinct(70);
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

  @Test
  void answersRandomText() throws IOException {
    Random random = new Random(20_261_121);
    for (int i = 0; i < 2_000; i++) {
      char[] text = new char[random.nextInt(60)];
      for (int at = 0; at < text.length; at++) {
        int kind = random.nextInt(4);
        text[at] =
            (char)
                (kind == 0
                    ? random.nextInt(128)
                    : kind == 1 ? 0x4E00 + random.nextInt(20_000) : random.nextInt(0x10000));
      }
      searcher.search(new String(text), 3);
    }
  }
}
