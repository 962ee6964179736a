package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  /** Accents, ligatures and marks that go with what stands before them fold with it alone. */
  @ParameterizedTest
  @CsvSource({
    "债务怎么还？, 债务怎么还",
    "《债務》怎么 还, 债务怎么还",
    "债务, 债务怎么还",
    "债务怎么还吗, 债务怎么还",
    "Cafe\u0301 逾期, café逾期",
    "Cafe\u0301 逾期, cafe逾期",
    "ＡＰＰ①, app1",
    "ﬁn, fin",
    "——, ''",
    "一, ''"
  })
  void tellsTheLettersOfATextAsACopyOfThemDoes(String text, String letters) {
    assertEquals(Folded.letters(text).equals(letters), Folded.hasLetters(text, letters));
  }
}
