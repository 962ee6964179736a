package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class CharPairsTest {

  @Test
  void keepsTheSetsOfManyPairsApart() {
    CharPairs pairs = new CharPairs();
    int number = 0;
    for (char first = '一'; first < '一' + 60; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        pairs.of(first, second).set(number++);
      }
    }

    assertEquals(BitSet.valueOf(new long[] {1}), pairs.at('一', 'a'));
    assertEquals(number - 1, pairs.of((char) ('一' + 59), 'z').nextSetBit(0));
    assertNull(pairs.at('a', '一'));
  }

  @Test
  void tellsThePairOfTwoZerosFromNone() {
    CharPairs pairs = new CharPairs();
    assertNull(pairs.at('\0', '\0'));

    pairs.of('\0', '\0').set(3);

    assertEquals(BitSet.valueOf(new long[] {8}), pairs.at('\0', '\0'));
  }
}
