package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;

class CorrectionsTest {

  private static final List<String> MATTERS = List.of("催收", "协商", "起诉", "投诉", "逾期", "还款");

  private final AdviceSearcher searcher;

  CorrectionsTest(@TempDir Path folder) throws IOException {
    MemoryCorpus corpus = new MemoryCorpus();
    for (int i = 0; i < 8; i++) {
      for (String matter : MATTERS) {
        String id = matter + i;
        corpus.put(id, "关于" + matter + "的第" + i + "份说明，信用卡的事情先打电话问清楚，再决定怎样" + matter + "。");
      }
    }
    corpus.put("once", "彭宇撞人的事情很早以前有过报道，后来的判决也公布了。");
    Path index = folder.resolve("index");
    IndexBuilder.into(index).add(corpus).build();
    searcher = AdviceSearcher.open(index);
  }

  @AfterEach
  void closes() throws IOException {
    searcher.close();
  }

  private @Nullable String meant(String question) throws IOException {
    return searcher.search(SearchRequest.about(question).build()).didYouMean();
  }

  @ParameterizedTest
  @CsvSource({
    "催手电话, 催收电话",
    "电话摧收, 电话催收",
    "被起素了怎么办, 被起诉了怎么办",
    "cuishou, 催收",
    "cuishoudianhua怎么办, 催收电话怎么办",
    "XieShang 还款, 协商 还款",
    "信用卡yuqi, 信用卡逾期"
  })
  void offersWhatIsReadAlikeAndOftenThere(String typed, String meant) throws IOException {
    assertEquals(meant, meant(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "催收电话",
        "彭宇的判决", // rare, and right
        "离婚以后孩子归谁", // nowhere in the index
        "嬲",
        "iphone15",
        "app",
        "http",
        "",
        "？"
      })
  void offersNothingForWhatIsRight(String typed) throws IOException {
    assertNull(meant(typed));
  }

  @Test
  void offersNothingForALongQuestion() throws IOException {
    assertNull(meant("催手电话".repeat(11)));
  }

  @Test
  void answersTheQuestionAsItWasTyped() throws IOException {
    Results results = searcher.search(SearchRequest.about("催手 彭宇").build());

    assertEquals("催收 彭宇", results.didYouMean());
    assertFalse(results.hits().isEmpty());
    assertEquals("once", results.hits().getFirst().passage().pageId());
  }

  @Test
  void readsNoQuerySyntax() throws IOException {
    assertNull(searcher.search(SearchRequest.about("催手").syntax().build()).didYouMean());
  }
}
