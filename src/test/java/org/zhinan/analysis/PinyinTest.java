package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinyinTest {

  private final Pinyin pinyin = Pinyin.standard();

  @Test
  void readsACharacterInAllItsWays() {
    assertEquals(List.of("cui"), pinyin.readings('催'));
    assertEquals(List.of("hai", "huan"), pinyin.readings('还'));
    assertEquals(List.of("nv"), pinyin.readings('女'));
  }

  @Test
  void readsNothingThatIsNoCharacter() {
    assertEquals(List.of(), pinyin.readings('a'));
    assertEquals(List.of(), pinyin.readings('。'));
    assertEquals("", pinyin.characters("hello"));
  }

  @Test
  void knowsEachCharacterByEachOfItsReadings() {
    long known =
        IntStream.rangeClosed(0x4E00, 0x9FFF)
            .filter(c -> !pinyin.readings(c).isEmpty())
            .peek(
                c ->
                    pinyin
                        .readings(c)
                        .forEach(
                            reading ->
                                assertTrue(pinyin.characters(reading).indexOf(c) >= 0, reading)))
            .count();
    assertEquals(6_763, known);
  }

  @Test
  void cutsLettersIntoSyllablesInAllWays() {
    assertEquals(List.of(List.of("cui", "shou")), pinyin.syllables("cuishou"));
    assertEquals(List.of(List.of("xian"), List.of("xi", "an")), pinyin.syllables("xian"));
  }

  @Test
  void cutsNothingThatIsNoPinyin() {
    assertEquals(List.of(), pinyin.syllables("http"));
    assertEquals(List.of(), pinyin.syllables(""));
  }

  @Test
  void cutsManySyllablesInAFewWays() {
    assertEquals(16, pinyin.syllables("xian".repeat(9)).size());
    assertEquals(List.of(), pinyin.syllables("xian".repeat(200) + "p"));
  }
}
