package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;
import org.junit.runner.notification.Failure;

class LuceneChainsTest {

  @Test
  void passesLucenesOwnRandomTests() {
    Result result = JUnitCore.runClasses(LuceneChains.class);
    assertEquals(List.of(), result.getFailures().stream().map(Failure::getTrace).toList());
    assertEquals(7, result.getRunCount());
    assertEquals(0, result.getIgnoreCount());
  }
}
