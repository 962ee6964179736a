package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void keepsTheSameFewInAnyOrder() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      names.add("name " + i);
    }
    List<String> first = kept(names);
    Collections.shuffle(names, new Random(3));
    assertEquals(10, first.size());
    assertEquals(first, kept(names));
  }

  @Test
  void keepsAllOfNoMoreThanItMayHold() {
    assertEquals(3, kept(List.of("a", "b", "c", "a")).size());
  }

  private static List<String> kept(List<String> names) {
    Sample<String> sample = new Sample<>(10);
    names.forEach(n -> sample.get(n, () -> n));
    List<String> kept = new ArrayList<>();
    sample.forEach((name, value) -> kept.add(name));
    return kept;
  }
}
