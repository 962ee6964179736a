package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsTest {

  @ParameterizedTest
  @CsvSource({
    "找abc_12x,true",
    "找abcdefg,false",
    "找abc1 2xyz,false",
    "找123456,false",
    "找ab12,false"
  })
  void tellsARowOfLettersAndDigits(String text, boolean is) {
    assertEquals(is, Chars.hasRow(text, 6, 2));
  }
}
