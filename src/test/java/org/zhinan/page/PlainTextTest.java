package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x1B, 0x7F, 0x80, 0x9F, // control
        0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0xFEFF, 0xE0041, // format
        0xD800, 0xDFFF, // surrogates on their own
        0xE000, 0xF8FF, // private use
        0xFFFE, 0xFFFF, 0xFDD0, 0x10FFFF, 0x0378, // no characters
        0x034F, 0x115F, 0x1160, 0x180B, 0x2800, 0x3164, 0xFE0E, 0xFE0F, 0xFFA0, 0xFFFC, 0xE0100
      })
  void dropsWhatNobodySees(int c) {
    String unseen = c < 0x10000 ? String.valueOf((char) c) : Character.toString(c);
    assertEquals("微信", PlainText.of("微" + unseen + "信" + unseen));
  }

  @ParameterizedTest
  @ValueSource(ints = {'a', '0', '①', '〇', '々', '，', '·', '℃', 0x20000, 0x1F600, 0xFFFD, 0x301})
  void keepsWhatIsSeen(int c) {
    String seen = "微" + Character.toString(c) + "信";
    assertEquals(seen, PlainText.of(seen));
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', '\t', 0x0B, '\f', 0xA0, 0x1680, 0x2003, 0x2007, 0x202F, 0x205F, 0x3000})
  void makesOneSpaceOfWhiteSpace(int c) {
    String space = Character.toString(c);
    assertEquals("微 信", PlainText.of(space + "微" + space + space + "信" + space));
  }

  @Test
  void joinsLinesOfChinese() {
    assertEquals("先核实身份", PlainText.of("先核实\n身份"));
    assertEquals("先核实身份", PlainText.of("先核实 \r\n\t身份"));
    assertEquals("先核实，再还款。“好”", PlainText.of("先核实，\n再还款。\n“好”"));
    assertEquals("𠀀𠀁", PlainText.of("𠀀\n𠀁"));
  }

  @Test
  void partsLinesOfLatinAndNumbersWithASpace() {
    assertEquals("call the bank", PlainText.of("call\nthe\r\nbank"));
    assertEquals("拨打 12378 投诉", PlainText.of("拨打\n12378\n投诉"));
  }

  @Test
  void keepsTheSpaceThatAnAuthorSetBetweenChinese() {
    assertEquals("第五十条 威胁人身安全", PlainText.of("第五十条　威胁人身安全"));
  }

  @Test
  void joinsASurrogatePairOnlyIfNothingPartsIt() {
    assertEquals("😀", PlainText.of("\uD83D\uDE00"));
    assertEquals("", PlainText.of("\uDE00\uD83D"));
  }

  @Test
  void leavesNothingOfNothing() {
    assertEquals("", PlainText.of(""));
    assertEquals("", PlainText.of(" \n\u3000\u200b\u00a0"));
  }

  @Test
  void isDoneAfterOnce() {
    String once = PlainText.of(" 甲\u200b \n 乙 \u00a0 a\r\nb\uD800 ");
    assertEquals(once, PlainText.of(once));
  }
}
