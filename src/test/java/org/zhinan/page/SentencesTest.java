package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @Test
  void endsASentenceBehindItsMarks() {
    assertEquals(List.of("要还吗？", "要还！", "但先核实……", "再谈"), Sentences.of("要还吗？要还！但先核实……再谈"));
    assertEquals(List.of("真的吗？！", "真的。"), Sentences.of("真的吗？！真的。"));
  }

  @Test
  void takesQuotationMarksAndBracketsAlong() {
    assertEquals(List.of("他说：“不还就上门。”", "（先别怕。）", "记下工号。"), Sentences.of("他说：“不还就上门。”（先别怕。）记下工号。"));
  }

  @Test
  void endsNoSentenceAtANumberOrAComma() {
    assertEquals(List.of("年利率3.45%，四倍是13.8%。"), Sentences.of("年利率3.45%，四倍是13.8%。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "。", "。。。", "无标点", "甲。乙", "！”甲", "甲。\n乙。 ", "\uD800。𠀀"})
  void givesTheTextAgainWhenJoined(String text) {
    List<String> sentences = Sentences.of(text);
    assertEquals(text, String.join("", sentences));
    assertTrue(sentences.stream().noneMatch(String::isEmpty));
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "无标点", "甲。乙", "要还吗？！”先核实。"})
  void givesTheFirstOfAllSentences(String text) {
    assertEquals(Sentences.of(text).getFirst(), Sentences.first(text));
  }

  @Test
  void tellsHowATextEnds() {
    assertTrue(Sentences.endsAsSentence("先核实。"));
    assertTrue(Sentences.endsAsSentence("他说“好！”"));
    assertTrue(Sentences.endsAsSentence("（略……）"));
    assertFalse(Sentences.endsAsSentence("一、先核实"));
    assertFalse(Sentences.endsAsSentence("“核实”"));
    assertFalse(Sentences.endsAsSentence("”）"));
    assertFalse(Sentences.endsAsSentence(""));
  }
}
