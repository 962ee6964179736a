package org.zhinan.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class WorkerLogTest {

  private final List<String> lines = new ArrayList<>();

  private final WorkerLog log =
      new WorkerLog(
          new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
              lines.add("info " + line);
            }

            @Override
            public void warn(CharSequence line) {
              lines.add("warn " + line);
            }
          });

  @Test
  void tellsResultsProgressAndWarningsApart() {
    log.out("1 pages");
    log.err("1000 pages read");
    log.err("skipped a.png: it is no page");
    assertEquals(
        List.of("info 1 pages", "info 1000 pages read", "warn skipped a.png: it is no page"),
        lines);
  }

  @Test
  void keepsTheRemarkAboutTheVectorModuleToItself() {
    log.err("WARNING: Using incubator modules: jdk.incubator.vector");
    log.err("WARNING: another");
    assertEquals(List.of("warn WARNING: another"), lines);
  }

  @Test
  void failsWithTheCommandsOwnSentence() {
    log.err("zhinan: there is no such corpus");
    assertEquals("there is no such corpus", log.failure(3));
    assertEquals(List.of(), lines);
  }

  @Test
  void failsWithTheExitCodeWhereThereIsNoSentence() {
    log.err("Unrecognized VM option 'NoSuchOption'");
    assertTrue(log.failure(1).contains("exit code 1"), () -> log.failure(1));
  }
}
