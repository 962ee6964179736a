package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private final Path folder;
  private final Path index;

  CheckCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.index = folder.resolve("index");
  }

  private void build(String... more) throws IOException {
    Path page = Scrapes.page(folder.resolve("a.html"), "催收打电话怎么办");
    if (more.length > 0) {
      Run.of("index", page, "--index", index, more[0]).succeeds();
    } else {
      Run.of("index", page, "--index", index).succeeds();
    }
  }

  @Test
  void findsAGoodIndexSound() throws IOException {
    build();
    Run run = Run.of("check", "--index", index).succeeds();
    assertTrue(run.out().startsWith("sound: 1 pages, 1 passages, format "), run.out());
    assertFalse(run.out().contains("as they came"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void saysThatPassagesWereTakenAsTheyCame() throws IOException {
    build("--as-is");
    assertTrue(
        Run.of("check", "--index", index).succeeds().out().contains("passages as they came"));
  }

  @Test
  void findsADamagedIndex() throws IOException {
    build();
    Damage.truncate(index);
    Run.of("check", "--index", index).fails(ExitCodes.BAD_INPUT, "damaged");
  }

  @Test
  void findsNoIndexAndMakesNone() throws IOException {
    Run.of("check", "--index", index).fails(ExitCodes.BAD_INPUT, "there is no index");
    assertFalse(Files.exists(index));
    Files.createDirectory(index);
    Run.of("check", "--index", index).fails(ExitCodes.BAD_INPUT, "there is no index");
  }
}
