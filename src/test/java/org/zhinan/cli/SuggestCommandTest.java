package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

  private final Path index;

  SuggestCommandTest(@TempDir Path folder) throws IOException {
    this.index = folder.resolve("index");
    Path corpus = folder.resolve("corpus");
    Scrapes.page(corpus.resolve("站/a.html"), "催收打电话怎么办");
    Run.of("index", corpus, "--index", index).succeeds();
  }

  @Test
  void printsATitleALine() throws IOException {
    assertEquals("催收打电话怎么办", Run.of("suggest", "催收", "--index", index).succeeds().out().strip());
    assertEquals(
        "催收打电话怎么办", Run.of("suggest", "dadian", "--index", index).succeeds().out().strip());
  }

  @Test
  void printsNothingWhereNoNameBeginsSo() throws IOException {
    assertEquals("", Run.of("suggest", "离婚", "--index", index).succeeds().out());
  }

  @Test
  void refusesALimitOfNone() throws IOException {
    Run run = Run.of("suggest", "催收", "--index", index, "--limit", "0");
    assertEquals(ExitCodes.USAGE, run.code());
    assertTrue(run.err().contains("--limit must be"), run.err());
  }
}
