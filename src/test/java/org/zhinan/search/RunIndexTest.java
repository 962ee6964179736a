package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunIndexTest {

  private final RunIndex index = new RunIndex();

  @Test
  void findsAllTextsOfEachRunAmongMany() {
    // GIVEN more runs than it begins with room for, 0 among them
    Random random = new Random(3);
    Map<Long, List<Integer>> texts = new HashMap<>();
    for (int text = 0; text < 30_000; text++) {
      long run = (long) random.nextInt(10_000) << random.nextInt(40);
      index.add(run, text);
      texts.computeIfAbsent(run, r -> new ArrayList<>()).addFirst(text);
    }

    // THEN the newest text of each stands first
    texts.forEach((run, expected) -> assertEquals(expected, found(run)));
    texts.forEach((run, expected) -> assertEquals(expected.size(), index.size(run)));
  }

  @Test
  void findsNoTextOfARunThatItDoesNotHold() {
    index.add(1, 7);

    assertEquals(List.of(), found(0));
    assertEquals(0, index.size(2));
  }

  private List<Integer> found(long run) {
    List<Integer> texts = new ArrayList<>();
    for (int link = index.first(run); link >= 0; link = index.next(link)) {
      texts.add(index.text(link));
    }
    return texts;
  }
}
