package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisguiseTest {

  /** Goes away in lifted text, which is normalized as a whole if it is there. */
  private static final String ZERO_WIDTH = "\u200b";

  @ParameterizedTest
  @CsvSource({
    "ＶＸ：ａｂ①②,vx:ab12",
    "等等……１,等等......1",
    "v丨x,v·x",
    "❶❷⓿,120",
    "加微信🐧,加微信🐧",
    "ѵх,vx",
    "é１,e1"
  })
  void liftsDisguises(String text, String lifted) {
    assertEquals(lifted, Disguise.lift(text));
  }

  @Test
  void liftsEachCharacterByItselfAsInATextThatIsNormalized() {
    IntStream.range(0, 0x10000)
        .filter(c -> !Character.isSurrogate((char) c))
        .mapToObj(c -> Character.toString(c))
        .forEach(
            c -> {
              String between = "a" + c + "一…" + c + "B";
              assertEquals(Disguise.lift(c + ZERO_WIDTH), Disguise.lift(c));
              assertEquals(Disguise.lift(between + ZERO_WIDTH), Disguise.lift(between));
            });
  }

  @Test
  void writesDigitsInChineseAsDigits() {
    assertEquals("电话1380", Disguise.digits("电话一叁捌〇"));
  }

  @Test
  void keepsLettersDigitsAndTellingSymbolsOnly() {
    assertEquals("加v❤信🐧12", Disguise.letters("加 v❤-信🐧，1.2😀"));
  }
}
