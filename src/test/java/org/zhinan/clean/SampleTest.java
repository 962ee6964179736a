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

  @Test
  void joinsTheValuesOfTheNamesItKeepsAlone() {
    Sample<Long, String> sample = Sample.ofHashes(2);
    for (long name : new long[] {3, 1, 2, 3, 1}) {
      sample.merge(name, "v" + name, String::concat);
    }
    List<String> values = new ArrayList<>();
    sample.forEach((name, value) -> values.add(value));
    assertEquals(List.of("v1v1", "v2"), values);
  }

  private static List<String> kept(List<String> names) {
    Sample<String, String> sample = Sample.ofNames(10);
    names.forEach(n -> sample.get(n, () -> n));
    List<String> kept = new ArrayList<>();
    sample.forEach((name, value) -> kept.add(name));
    return kept;
  }
}
