package org.zhinan.examples.langchain4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.injector.DefaultContentInjector;
import dev.langchain4j.rag.query.Query;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhinan.search.AdviceSearcher;

class AdviceRetrieverTest {

  private static AdviceSearcher searcher;

  @BeforeAll
  static void open() throws IOException {
    searcher = AdviceSearcher.openResource("zhinan-index");
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @Test
  void tellsWhereAPassageCanBeLookedUp() {
    // WHEN
    Content best = retrieve("体检结果异常 复查").getFirst();

    // THEN
    Metadata metadata = best.textSegment().metadata();
    assertEquals("https://jiankang.example/tijian/fucha.html", metadata.getString("source"));
    assertTrue(metadata.getString("range").matches("characters \\d+–\\d+"));
    assertEquals("体检报告有异常要不要复查", metadata.getString("title"));
    assertEquals("什么时候复查", metadata.getString("headings"));
    assertEquals("2026-01-08", metadata.getString("published"));
    assertTrue((double) best.metadata().get(ContentMetadata.SCORE) > 0);
  }

  @Test
  void namesTheFileOfAPageThatHasNeitherUrlNorDate() {
    // WHEN
    Metadata metadata = retrieve("家庭药箱 过期药").getFirst().textSegment().metadata();

    // THEN
    assertEquals("yaoxiang", metadata.getString("source"));
    assertNull(metadata.getString("published"));
  }

  @Test
  void leavesOutTheContactThatACommentPushes() {
    // WHEN
    String retrieved = retrieve("复查 秦老师 微信 qinls6021").toString();

    // THEN
    assertTrue(retrieved.contains("复查"), retrieved);
    assertFalse(retrieved.contains("秦老师"), retrieved);
    assertFalse(retrieved.contains("qinls6021"), retrieved);
  }

  @Test
  void citesItsSourcesInThePrompt() {
    // GIVEN
    RetrievalAugmentor augmentor =
        DefaultRetrievalAugmentor.builder()
            .contentRetriever(new AdviceRetriever(searcher, 2))
            .contentInjector(
                DefaultContentInjector.builder()
                    .metadataKeysToInclude(List.of("source", "range"))
                    .build())
            .build();
    UserMessage question = UserMessage.from("体检结果异常要复查吗");

    // WHEN
    String prompt =
        augmentor
            .augment(
                new AugmentationRequest(
                    question, dev.langchain4j.rag.query.Metadata.from(question, null, null)))
            .chatMessage()
            .toString();

    // THEN
    assertTrue(prompt.contains("source: https://jiankang.example/tijian/fucha.html"), prompt);
  }

  @Test
  void citesNoAddressThatSteersWhoReadsIt() {
    // WHEN
    TextSegment segment = retrieve("疫苗接种本丢失怎么补").getFirst().textSegment();

    // THEN
    assertEquals("疫苗接种本丢失怎么补<script>alert(1)</script>", segment.metadata().getString("title"));
    assertEquals("jiezhong", segment.metadata().getString("source"));
    assertTrue(segment.toString().chars().noneMatch(c -> Character.getType(c) == Character.FORMAT));
  }

  private static List<Content> retrieve(String question) {
    return new AdviceRetriever(searcher, 5).retrieve(Query.from(question));
  }
}
