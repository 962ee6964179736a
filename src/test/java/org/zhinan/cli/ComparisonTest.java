package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Map<String, Scores> scores(double... ndcg) {
    Map<String, Scores> scores = new HashMap<>();
    for (int i = 0; i < ndcg.length; i++) {
      scores.put("q" + i, new Scores(ndcg[i], 0, 0));
    }
    return scores;
  }

  @Test
  void namesWhatChangedTheWorstFirst() {
    Comparison comparison = new Comparison(scores(0.5, 0.5, 0.5), scores(0.6, 0.5, 0.2));
    List<String> changed = comparison.changes().stream().map(Comparison.Change::id).toList();
    assertEquals(List.of("q2", "q0"), changed);
    assertEquals(-0.2 / 3, comparison.mean(), 1e-9);
  }

  @Test
  void leavesOutQuestionsThatAreInOneOnly() {
    Comparison comparison = new Comparison(scores(0.5), scores(0.6, 1));
    assertEquals(1, comparison.questions());
    assertEquals(0.1, comparison.mean(), 1e-9);
  }

  @Test
  void takesAFewDifferencesBothWaysForChanceAndManyOneWayForNone() {
    assertEquals(1, new Comparison(scores(0.5), scores(0.5)).chance(), 1e-9);
    double mixed = new Comparison(scores(0, 0.5, 0, 0.5), scores(0.4, 0, 0.6, 0)).chance();
    assertTrue(mixed > 0.5, () -> "p = " + mixed);
    double[] all = new double[20];
    double[] better = new double[20];
    Arrays.fill(better, 0.1);
    double clear = new Comparison(scores(all), scores(better)).chance();
    assertTrue(clear < 0.001, () -> "p = " + clear);
  }
}
