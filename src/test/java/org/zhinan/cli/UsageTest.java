package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

  private static final List<String> COMMANDS =
      List.of("search", "index", "clean", "explain", "report", "batch", "check");

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
  void refusesToWriteOverWhatItReads(@TempDir Path directory) throws IOException {
    Path pages = Files.createDirectory(directory.resolve("pages"));
    Path page = Files.writeString(pages.resolve("a.txt"), "家里人没有签字担保，就没有替还的义务。");
    Path queries = Files.writeString(directory.resolve("q.tsv"), "1\t要替还吗");
    String in = pages.toString();
    Run.of("clean", in, "--out", in).fails(ExitCodes.USAGE, "must not be the corpus");
    Run.of("clean", in, "--out", in + "/out").fails(ExitCodes.USAGE, "must not be the corpus");
    Run.of("report", in, "--out", in).fails(ExitCodes.USAGE, "must not be the corpus");
    Run.of("report", in, "--out", in + "/r.html").fails(ExitCodes.USAGE, "must not be the corpus");
    Run.of("report", page, "--out", page).fails(ExitCodes.USAGE, "must not be the corpus");
    Path link = Files.createSymbolicLink(directory.resolve("link"), pages);
    Run.of("report", in, "--out", link + "/r.html")
        .fails(ExitCodes.USAGE, "must not be the corpus");
    Run.of("index", in, "--index", in).fails(ExitCodes.USAGE, "must not be the corpus");
    Run.of("batch", queries.toString(), "--index", in, "--out", queries.toString())
        .fails(ExitCodes.USAGE, "must not be the file of the queries");
    assertEquals("家里人没有签字担保，就没有替还的义务。", Files.readString(page));
    assertEquals("1\t要替还吗", Files.readString(queries));
  }

  @Test
  void saysThatItsOutputCouldNotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(full, false, StandardCharsets.UTF_8);
    int code = Main.run(out, new PrintWriter(err), "--help");
    assertEquals(ExitCodes.BAD_INPUT, code);
    assertTrue(err.toString().contains("could not be written"), err::toString);
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
    Run.of("report").fails(ExitCodes.USAGE, "CORPUS");
    Run.of("report", "corpus").fails(ExitCodes.USAGE, "--out");
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
