package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class CharPairsTest {

  @Test
  void keepsTheNumbersOfManyPairsApart() {
    CharPairs pairs = new CharPairs();
    int number = 0;
    for (char first = '一'; first < '一' + 60; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        pairs.add(first, second, number++);
      }
    }

    assertArrayEquals(new int[] {0}, pairs.at('一', 'a'));
    assertArrayEquals(new int[] {number - 1}, pairs.at((char) ('一' + 59), 'z'));
    assertNull(pairs.at('a', '一'));
  }

  @Test
  void tellsThePairOfTwoZerosFromNone() {
    CharPairs pairs = new CharPairs();
    assertNull(pairs.at('\0', '\0'));

    pairs.add('\0', '\0', 3);
    pairs.add('\0', '\0', 5);

    assertArrayEquals(new int[] {3, 5}, pairs.at('\0', '\0'));
  }
}
