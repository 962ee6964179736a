package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.page.Block.Kind;

class TextReaderTest {

  private static List<String> ranges(String text) {
    return TextReader.read(text).stream().map(b -> b.text() + " " + b.range()).toList();
  }

  @Test
  void makesABlockOfEachLineThatIsNotBlank() {
    List<Block> blocks = TextReader.read("标题\n\n第一段\n第二段\n");
    assertEquals(List.of("标题", "第一段", "第二段"), blocks.stream().map(Block::text).toList());
    assertEquals(List.of(0, 1, 2), blocks.stream().map(Block::position).toList());
    for (Block b : blocks) {
      assertEquals(Kind.LINE, b.kind());
      assertNull(b.evidence().place());
      assertFalse(b.evidence().hidden());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAsAnEditorDoes(String end) {
    String text = String.join(end, "标题", "", "　　第一段", " ", "第二段");
    List<String> expected = List.of("标题 lines 1–1", "第一段 lines 3–3", "第二段 lines 5–5");
    assertEquals(expected, ranges(text));
    assertEquals(expected, ranges(text + end));
  }

  @Test
  void countsTheBlankLinesBeforeABlock() {
    List<Block> blocks = TextReader.read("\n标题\n \n\u3000\n\u200b\n第一段\n第二段");
    assertEquals(List.of(1, 3, 0), blocks.stream().map(b -> b.evidence().blankBefore()).toList());
  }

  @Test
  void countsTheIndentOfALine() {
    List<Block> blocks = TextReader.read("甲\n　　乙\n\t 丙\n\u00a0丁");
    assertEquals(List.of(0, 2, 2, 1), blocks.stream().map(b -> b.evidence().indent()).toList());
  }

  @Test
  void takesAFormFeedForASpaceAndNoLine() {
    assertEquals(List.of("甲 乙 lines 1–1", "丙 lines 3–3"), ranges("甲\f乙\n\f\n丙"));
  }

  @Test
  void seesNoMarkAtTheBeginning() {
    Block first = TextReader.read("\uFEFF标题").get(0);
    assertEquals("标题", first.text());
    assertEquals(0, first.evidence().indent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 录音", "• 录音", "·　录音", "  ● 录音", "※ 录音"})
  void tellsALineWithABullet(String line) {
    assertEquals(Kind.LIST_ITEM, TextReader.read(line).get(0).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "-3.5%", "·录音", "1. 录音", "——老陈", "录音 - 报警"})
  void takesOtherLinesForLines(String line) {
    assertEquals(Kind.LINE, TextReader.read(line).get(0).kind());
  }

  @Test
  void findsNoBlockInBlankText() {
    assertEquals(List.of(), TextReader.read(""));
    assertEquals(List.of(), TextReader.read(" \r\n\u3000\n\f"));
  }
}
