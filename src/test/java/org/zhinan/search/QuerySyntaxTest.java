package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuerySyntaxTest {

  private final AdviceSearcher searcher;

  QuerySyntaxTest(@TempDir Path index) throws IOException {
    // Published on the 2nd of January 2024, but f on the 4th.
    MemoryCorpus corpus =
        new MemoryCorpus()
            .put("a", "逾期之后可以协商还款")
            .put("b", "先还款，别的都可以协商")
            .put("c", "律师函不等于起诉，协商为先")
            .put(MemoryCorpus.page("站/d", "找律师事务所", "带齐材料再去，按第38条第3年内有效"))
            .put("站/e", "税务局电话12366，ABC银行")
            .put("f", "公积金", "提取材料", "怎么办理");
    IndexBuilder.into(index).add(corpus).build();
    searcher = AdviceSearcher.open(index);
  }

  @AfterAll
  void closes() throws IOException {
    searcher.close();
  }

  private List<Hit> hits(String question) throws IOException {
    return searcher.search(SearchRequest.about(question).syntax().build()).hits();
  }

  /** Returns the letters of the pages that match, in alphabetical order. */
  private String found(String question) throws IOException {
    Set<String> pages =
        hits(question).stream()
            .map(hit -> hit.passage().pageId().replace("站/", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join("", pages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          还款协商                | ab
          怎么还款协商            | ab
          "协商还款"              | a
          “协商还款”              | a
          "还款协商"              | ``
          "还款别的"              | ``
          "还款，别的"            | b
          "12366，ABC"            | e
          协商 AND 律师           | c
          协商 AND NOT 律师       | ab
          协商 律师               | abcd
          协商 OR 律师            | abcd
          起诉 && 律师            | c
          公积金 OR 还款 AND 逾期 | af
          (公积金 OR 还款) AND 逾期 | a
          （公积金 OR 还款） AND 逾期 | a
          +协商 律师              | abc
          协商 -律师              | ab
          协商 NOT 律师           | ab
          协商 !律师              | ab
          税务局 OR NOT 材料      | abce
          NOT 协商                | def
          -协商 -材料             | e
          NOT (协商 OR 材料)      | e
          NOT (NOT 协商)          | abc
          title:律师              | d
          title:"律师事务"        | d
          title:师                | d
          title:函                | ``
          title：律师             | d
          heading:律师            | ``
          title:(律师 OR 协商)    | d
          title:律*               | d
          律师*                   | cd
          公积*                   | f
          公*                     | f
          还款协*                 | ab
          abc*                    | e
          12*                     | e
          123*                    | e
          36*                     | ``
          材料 提取*              | df
          site:站                 | de
          site:站 AND 材料        | d
          +site:站 +材料          | d
          -site:站 材料           | f
          page:"站/d"             | d
          page:站\\/d             | d
          税                      | e
          "第38条"                | d
          "第3年"                 | d
          "8条"                   | ``
          "38条"                  | d
          published:2024-01-02    | abcde
          published:[2024-01-03 TO *] | f
          published:[* TO 2024-01-03] AND 材料 | d
          published:[2024-01-02 TO 2024-01-04] | abcdef
          published:[* TO 2023-12-31] | ``
          ａｂｃ银行              | e
          12366^2 OR 税务局       | e
          \\"税务局\\"            | e
          """)
  void findsWhatIsAskedFor(String question, String pages) throws IOException {
    assertEquals(pages, found(question.replace("\\\\", "\\")));
  }

  @Test
  void findsNothingForNothing() throws IOException {
    for (String blank : List.of("", " ", "\u3000\n")) {
      assertEquals(List.of(), hits(blank));
    }
  }

  @Test
  void ranksAsAPlainQuestionOfTheSameWordsWould() throws IOException {
    List<Hit> plain = searcher.search("还款协商", 10);
    assertEquals(plain.subList(0, 2), hits("还款协商"));
    assertEquals(searcher.search("协商还款", 1), hits("\"协商还款\""));
    assertEquals(searcher.search("协商", 10), hits("协商 AND NOT 公积金"));
  }

  @Test
  void ranksByBoosts() throws IOException {
    assertEquals("站/e", hits("税务局^9 OR 公积金").get(0).passage().pageId());
    assertEquals("f", hits("税务局 OR 公积金^9").get(0).passage().pageId());
    assertEquals("f", hits("(税务局 电话) OR (公积金)^9").get(0).passage().pageId());
  }

  @Test
  void givesWhatNothingRanksInTheOrderOfIds() throws IOException {
    for (String question : List.of("NOT 公积金", "published:2024-01-02")) {
      List<Hit> hits = hits(question);
      List<String> ids = hits.stream().map(hit -> hit.passage().id()).toList();
      assertEquals(List.of("a#1", "b#1", "c#1", "站/d#1", "站/e#1"), ids);
      assertTrue(hits.stream().allMatch(hit -> hit.score() == 0));
    }
  }

  @Test
  void marksTheWordsThatAreNotRefused() throws IOException {
    assertEquals("«律师函»不等于起诉，«协商»为先", hits("+协商 律师* -公积金").get(0).highlighted());
    assertEquals("税务局电话12366，ABC银行", hits("site:站 -材料").get(0).highlighted());
  }

  @Test
  void looksOnlyAtWhatTheFilterLetsThrough() throws IOException {
    SearchRequest.Builder request = SearchRequest.about("NOT 税务局").syntax().site("站");
    assertEquals("站/d", searcher.search(request.build()).hits().get(0).passage().pageId());
    SearchRequest.Builder other = SearchRequest.about("协商").syntax().site("站");
    assertEquals(List.of(), searcher.search(other.build()).hits());
  }

  @Test
  void readsNoSyntaxUnlessToldSo() throws IOException {
    assertEquals(searcher.search("协商 律师", 10), searcher.search("协商 -律师*", 10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          *律师                   | 1  | may only end a word
          a *                     | 3  | may only end a word
          律*师                   | 2  | may only end a word
          律**                    | 2  | may only end a word
          逾期?                   | 3  | stands for nothing
          逾期 /a{1,9}/           | 4  | regular expressions
          逾期~2                  | 3  | fuzzy
          "逾期 还款"~2           | 8  | fuzzy
          a AND field:x           | 7  | no such field
          words:逾期              | 1  | no such field
          https://a.example       | 1  | no such field
          律师[a TO b]            | 3  | only published:
          title:[a TO b]          | 7  | only published:
          published:[a TO b]      | 11 | must be like
          published:[2024 TO 2025] | 11 | must be like
          published:[2024-01-01 TO | 11 | must be like
          published:{2024-01-01 TO *} | 11 | no meaning
          published:[2024-13-41 TO *] | 11 | takes days
          published:[2025-01-01 TO 2024-01-01] | 11 | before it begins
          published:去年          | 11 | takes days
          published:2024*         | 11 | takes days
          site:站*                | 6  | whole name
          (逾期 OR (还款          | 8  | never closed
          逾期)                   | 3  | closes nothing
          😀 "逾期                | 3  | never closed
          逾期 AND                | 7  | missing
          AND 逾期                | 1  | missing
          逾期 OR AND 还款        | 7  | missing
          ()                      | 2  | missing
          title:                  | 7  | missing
          逾期 ^2x ^              | 8  | number
          逾期^1001               | 3  | number
          逾期 - 还款             | 4  | right before
          逾期 还款!              | 6  | right before
          逾期 AND 。             | 8  | no letter
          ""                      | 1  | no letter
          逾期\\\\                | 3  | before a character
          \\\\u4e00               | 1  | codes
          title:site:站           | 7  | follow a field
          : 逾期                  | 1  | must follow
          """)
  void refusesWhatIsNotAllowedAndSaysWhere(String question, int position, String complaint) {
    assertRefused(question.replace("\\\\", "\\"), position, complaint);
  }

  @Test
  void refusesTooMuch() {
    assertRefused("税".repeat(1_001), 1_001, "more than 1000 characters");
    assertRefused("税 ".repeat(64) + "还款", 129, "more than 64 words");
    assertRefused("税* ".repeat(9), 26, "more than 8 words with a *");
    assertRefused("(".repeat(21) + "税" + ")".repeat(21), 21, "more than 20 parentheses");
  }

  private void assertRefused(String question, int position, String complaint) {
    QuerySyntaxException refused =
        assertThrows(QuerySyntaxException.class, () -> hits(question), question);
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith("at character " + position + ": "), message);
    assertTrue(message.contains(complaint), message);
    assertEquals(position, refused.position());
  }

  @Test
  void takesAsMuchAsIsAllowed() throws IOException {
    assertEquals("e", found("税 ".repeat(64)));
    assertEquals("e", found("税* ".repeat(8)));
    assertEquals("e", found("(".repeat(20) + "税" + ")".repeat(20)));
    assertEquals("e", found(" ".repeat(999) + "税"));
  }

  @Test
  void answersUnderAHostThatAllowsFewClauses() throws IOException {
    int before = IndexSearcher.getMaxClauseCount();
    try {
      for (int most = 1; most < 9; most++) {
        IndexSearcher.setMaxClauseCount(most);
        assertEquals("c", found("协商 AND (律师* OR 还款逾期) AND \"不等于\" AND 起诉 -材料"));
        assertEquals("d", found("title:律* AND published:[* TO 2024-01-03] AND site:站"));
        assertEquals("f", found("published:[2024-01-03 TO *]"));
      }
    } finally {
      IndexSearcher.setMaxClauseCount(before);
    }
  }
}
