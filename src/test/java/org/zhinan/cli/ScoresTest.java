package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoresTest {

  @Test
  void givesTheBestOrderAllPoints() {
    assertEquals(new Scores(1, 1, 1), Scores.of(List.of(3, 2, 1, 0), List.of(1, 3, 2)));
  }

  @Test
  void discountsByTheLogarithmOfTheRank() {
    double ideal = 3 + 1 / (Math.log(3) / Math.log(2));
    Scores scores = Scores.of(List.of(0, 0, 3), List.of(3, 1));
    assertEquals(3 / 2.0 / ideal, scores.ndcg(), 1e-9);
    assertEquals(1 / 3.0, scores.reciprocalRank(), 1e-9);
    assertEquals(0.5, scores.recall(), 1e-9);
  }

  @Test
  void looksAtTenForTheOrderAndAtAHundredForRecall() {
    List<Integer> late = Stream.concat(Collections.nCopies(10, 0).stream(), Stream.of(1)).toList();
    assertEquals(new Scores(0, 0, 1), Scores.of(late, List.of(1)));
    List<Integer> later =
        Stream.concat(Collections.nCopies(100, 0).stream(), Stream.of(1)).toList();
    assertEquals(new Scores(0, 0, 0), Scores.of(later, List.of(1)));
  }

  @Test
  void givesAllPointsForTenOfManyRelevantOnes() {
    List<Integer> relevant = IntStream.range(0, 20).map(i -> 2).boxed().toList();
    Scores scores = Scores.of(relevant.subList(0, 10), relevant);
    assertEquals(1, scores.ndcg(), 1e-9);
    assertEquals(0.5, scores.recall(), 1e-9);
  }

  @Test
  void givesNothingForNoAnswer() {
    assertEquals(new Scores(0, 0, 0), Scores.of(List.of(), List.of(1)));
  }

  @Test
  void averages() {
    Scores mean = Scores.mean(List.of(new Scores(1, 1, 1), new Scores(0, 0.5, 0.2)));
    assertEquals(new Scores(0.5, 0.75, 0.6), mean);
    assertEquals(new Scores(0, 0, 0), Scores.mean(List.of()));
  }
}
