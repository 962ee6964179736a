package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

  private static final List<String> COMMANDS =
      List.of("search", "index", "clean", "explain", "batch", "check");

  @Test
  void helpOfEachCommandShowsAnExample() {
    for (String command : COMMANDS) {
      Run help = Run.of(command, "--help").succeeds();
      assertTrue(help.out().contains("Usage: zhinan " + command), help::out);
      assertTrue(help.out().matches("(?s).*Examples?:\\R +zhinan " + command + " .*"), help::out);
      assertEquals("", help.err());
    }
  }

  @Test
  void helpListsTheCommandsAndTheExitCodes() {
    String help = Run.of("--help").succeeds().out();
    COMMANDS.forEach(command -> assertTrue(help.contains("  " + command + " "), help));
    for (int code = ExitCodes.DONE; code <= ExitCodes.BAD_INPUT; code++) {
      assertTrue(help.matches("(?s).*\\R +" + code + " +\\S.*"), help);
    }
  }

  @Test
  void printsItsVersion() {
    assertTrue(Run.of("--version").succeeds().out().startsWith("zhinan "));
  }

  @Test
  void refusesUnknownOptionsCommandsAndNone() {
    for (String command : COMMANDS) {
      Run.of(command, "x", "--nonsense").fails(ExitCodes.USAGE, "zhinan " + command + " --help");
    }
    Run.of("serch", "x").fails(ExitCodes.USAGE, "serch", "did you mean search");
    Run.of().fails(ExitCodes.USAGE, "name a command");
  }

  @Test
  void refusesMissingAndSuperfluousArguments() {
    Run.of("search").fails(ExitCodes.USAGE, "QUESTION");
    Run.of("search", "a", "b").fails(ExitCodes.USAGE, "'b'");
    Run.of("index", "corpus").fails(ExitCodes.USAGE, "--index");
    Run.of("clean", "corpus").fails(ExitCodes.USAGE, "--out");
    Run.of("explain").fails(ExitCodes.USAGE, "PAGE");
    Run.of("batch", "queries", "--index", "i").fails(ExitCodes.USAGE, "--out");
    Run.of("check").fails(ExitCodes.USAGE, "--index");
  }

  @Test
  void refusesNumbersOutOfBounds(@TempDir Path folder) throws Exception {
    Path index = folder.resolve("index");
    Run.of("index", Scrapes.page(folder.resolve("a.html"), "催收怎么办"), "--index", index).succeeds();
    Path queries = Files.writeString(folder.resolve("queries.tsv"), "q1\t催收\n");
    Path run = Files.writeString(folder.resolve("run"), "an earlier run");
    for (String number : List.of("0", "-1", "100000", "abc", "")) {
      Run.of("search", "催收", "--index", index, "--limit", number)
          .fails(ExitCodes.USAGE, "--limit", number);
      Run.of("batch", queries, "--index", index, "--out", run, "--depth", number)
          .fails(ExitCodes.USAGE, "--depth", number);
      Run.of("index", folder.resolve("a.html"), "--index", index, "--threads", number)
          .fails(ExitCodes.USAGE, "--threads", number);
    }
    assertEquals("an earlier run", Files.readString(run));
    Run.of("search", "催收", "--index", index, "--limit", "10000").succeeds();
  }
}
