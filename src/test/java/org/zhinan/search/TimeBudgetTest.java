package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.IndexBuilder;

class TimeBudgetTest {

  private static Results ask(Path index, SearchRequest.Builder request) throws IOException {
    IndexBuilder.into(index).add(AdviceSearcherTest.random(new Random(5), 30)).build();
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      return searcher.search(request.build());
    }
  }

  @Test
  void saysThatTheTimeRanOutBeforeAllWasLookedAt(@TempDir Path index) throws IOException {
    Results results = ask(index, SearchRequest.about("还款").timeout(Duration.ofNanos(1)));
    assertTrue(results.partial());
    assertEquals(List.of(), results.hits());
  }

  @Test
  void answersAsWithoutABudgetWhereTheTimeIsEnough(@TempDir Path index) throws IOException {
    Results unbound = ask(index, SearchRequest.about("还款"));
    assertFalse(unbound.partial());
    assertFalse(unbound.hits().isEmpty());
    for (Duration enough : List.of(Duration.ofDays(1), Duration.ofSeconds(Long.MAX_VALUE))) {
      assertEquals(unbound, ask(index, SearchRequest.about("还款").timeout(enough)));
    }
  }

  @Test
  void refusesATimeThatIsNotPositive() {
    for (Duration none : List.of(Duration.ZERO, Duration.ofMillis(-1))) {
      SearchRequest.Builder request = SearchRequest.about("还款").timeout(none);
      assertThrows(IllegalArgumentException.class, request::build);
    }
  }
}
