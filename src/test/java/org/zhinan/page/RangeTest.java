package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.zhinan.page.Range.Unit;

class RangeTest {

  @Test
  void joinsToTheSmallestThatHoldsBoth() {
    Range early = new Range(Unit.LINES, 2, 5);
    Range late = new Range(Unit.LINES, 9, 12);
    assertEquals(new Range(Unit.LINES, 2, 12), early.join(late));
    assertEquals(new Range(Unit.LINES, 2, 12), late.join(early));
    assertEquals(early, early.join(new Range(Unit.LINES, 3, 4)));
  }

  @Test
  void joinsNoLinesWithCharacters() {
    Range lines = new Range(Unit.LINES, 1, 1);
    Range characters = new Range(Unit.CHARACTERS, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> lines.join(characters));
  }

  @Test
  void endsNotBeforeItStarts() {
    assertThrows(IllegalArgumentException.class, () -> new Range(Unit.LINES, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Range(Unit.CHARACTERS, -1, 1));
    assertEquals(0, new Range(Unit.CHARACTERS, 0, 0).end());
  }

  @Test
  void readsAsAPersonSaysIt() {
    assertEquals("lines 12–18", new Range(Unit.LINES, 12, 18).toString());
    assertEquals("characters 0–7", new Range(Unit.CHARACTERS, 0, 7).toString());
  }
}
