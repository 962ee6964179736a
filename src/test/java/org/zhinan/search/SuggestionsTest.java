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

class SuggestionsTest {

  private static final String ADVICE = "先保持冷静，记下对方的姓名和工号，再说明自己的还款意愿。";

  private final Path index;
  private final MemoryCorpus corpus = new MemoryCorpus();

  SuggestionsTest(@TempDir Path folder) {
    this.index = folder.resolve("index");
  }

  private void put(String id, String title) {
    corpus.put(MemoryCorpus.page(id, title, ADVICE + id));
  }

  private List<String> suggested(String typed) throws IOException {
    IndexBuilder.into(index).add(corpus).build();
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      return searcher.suggest(typed, 10);
    }
  }

  @Test
  void offersTitlesWithAWordThatBeginsSo() throws IOException {
    put("a", "被催收电话骚扰怎么办");
    put("b", "信用卡逾期以后怎么协商");

    assertEquals(List.of("被催收电话骚扰怎么办"), suggested("催收"));
    assertEquals(List.of("被催收电话骚扰怎么办"), suggested(" 催 收电"));
    assertEquals(List.of("信用卡逾期以后怎么协商"), suggested("信用卡逾"));
  }

  @Test
  void offersTitlesForPinyin() throws IOException {
    put("a", "被催收电话骚扰怎么办");
    put("b", "还款日可以更改吗");

    assertEquals(List.of("被催收电话骚扰怎么办"), suggested("cuishoudian"));
    assertEquals(List.of("还款日可以更改吗"), suggested("HuanKuan"));
  }

  @Test
  void offersFirstWhatMostPagesAreAbout() throws IOException {
    put("a", "逾期会不会坐牢");
    put("b", "逾期以后怎么办");
    put("c", "逾期以后怎么办");

    assertEquals(List.of("逾期以后怎么办", "逾期会不会坐牢"), suggested("逾期"));
  }

  @Test
  void offersNothingOfAPageThatWasRemoved() throws IOException {
    put("a", "逾期会不会坐牢");
    put("b", "逾期以后怎么办");
    assertEquals(2, suggested("逾期").size());

    corpus.remove("a");

    assertEquals(List.of("逾期以后怎么办"), suggested("逾期"));
  }

  @Test
  void offersNothingForTextThatNoNameHolds() throws IOException {
    put("a", "逾期会不会坐牢");

    assertEquals(List.of(), suggested("离婚"));
    assertEquals(List.of(), suggested(""));
    assertEquals(List.of(), suggested("？！"));
    assertEquals(List.of(), suggested("\uD800"));
  }

  @Test
  void neverOffersAHandleThatATitlePushes() throws IOException {
    // GIVEN a title that pushes a handle, and one that names a platform
    put("a", "加老师微信mqt5520协商还款");
    put("b", "微信还款的记录怎么导出");

    // THEN
    assertEquals(List.of(), suggested("mqt"));
    assertFalse(suggested("协商").toString().contains("mqt5520"));
    assertFalse(suggested("weixin").toString().contains("mqt5520"));
    assertTrue(suggested("微信").contains("微信还款的记录怎么导出"));
  }

  @Test
  void refusesALimitOfNone() throws IOException {
    put("a", "逾期会不会坐牢");
    IndexBuilder.into(index).add(corpus).build();
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      assertThrows(IllegalArgumentException.class, () -> searcher.suggest("逾期", 0));
    }
  }
}
