package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.page.Printable;

/**
 * Runs every command over pages that carry markup and characters which steer a terminal wherever a
 * page, its record or its file can carry them.
 */
class OutputSafetyTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String STEERING = "\u001b[31m\u202e\u0007\u009b2J";
  private static final String ESCAPED = "\\u001b[31m\\u202e\\u0007\\u009b2J\\n";

  private final Path folder;
  private final Path corpus;
  private final Path index;

  OutputSafetyTest(@TempDir Path folder) {
    this.folder = folder;
    this.corpus = folder.resolve("corpus");
    this.index = folder.resolve("index");
  }

  @BeforeEach
  void buildsAnIndexOfHostilePages() throws IOException {
    String markup = SCRIPT.replace("<", "&lt;") + STEERING;
    String html =
        Scrapes.html("催收" + markup, Scrapes.ADVICE + markup)
            .replace(
                "<head>", "<head><link rel=canonical href='https://a.example/" + markup + "'>");
    Scrapes.write(corpus.resolve("s\u001b[31m\nite/a\u0007\r<b>.html"), html);
    Scrapes.write(
        corpus.resolve("records.jsonl"),
        String.join(
            "\n",
            record("r" + ESCAPED, "https://b.example/" + ESCAPED),
            record("<img src=x onerror=alert(1)>", "javascript:alert(1)"),
            "{\"id\":\"unread" + ESCAPED + "\",\"text\":\"\"}"));
    Scrapes.picture(corpus.resolve("no\u001b[2J.html"));
    assertPrintable(Run.of("index", corpus, "--index", index).succeeds());
  }

  private static String record(String id, String url) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"url\":\"%s\",\"title\":\"催收%s%s\",\"text\":\"%s%s\"}",
        id,
        url,
        SCRIPT,
        ESCAPED,
        Scrapes.ADVICE,
        ESCAPED);
  }

  private static void assertPrintable(Run run) {
    assertPrintable(run.out());
    assertPrintable(run.err());
  }

  private static void assertPrintable(String printed) {
    assertEquals(printed, Printable.lines(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--explain", "--syntax"})
  void printsHitsThatSteerNothing(String option) {
    Run run = Run.of("search", "催收", "--index", index, "--limit", "9", option).succeeds();
    assertTrue(run.out().contains("alert(1)"), run.out());
    assertPrintable(run);
  }

  @Test
  void printsItsOwnColoursAloneToATerminal() {
    System.setProperty("zhinan.out.terminal", "true");
    try {
      Run run = Run.of("search", "催收", "--index", index, "--limit", "9").succeeds();
      assertTrue(run.out().contains("\u001b[1m"), run.out());
      assertPrintable(run.out().replace("\u001b[1m", "").replace("\u001b[0m", ""));
    } finally {
      System.clearProperty("zhinan.out.terminal");
    }
  }

  @Test
  void citesNoAddressThatIsNoneOfTheWebOrSteers() {
    String hits = Run.hits(index, "催收");
    assertFalse(hits.contains("javascript:"), hits);
    assertFalse(hits.contains("a.example") || hits.contains("b.example"), hits);
  }

  @Test
  void explainsPagesWithoutBeingSteered() {
    Run run = Run.of("explain", corpus).succeeds();
    assertTrue(run.err().contains("skipped "), run.err());
    assertPrintable(run);
  }

  @Test
  void cleansIntoFilesThatHoldNothingUnseenNeitherInTheirNames() throws IOException {
    Path out = folder.resolve("out");
    assertPrintable(Run.of("clean", corpus, "--out", out).succeeds());
    List<Path> files;
    try (Stream<Path> walk = Files.walk(out)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    assertEquals(3, files.size());
    for (Path file : files) {
      assertPrintable(out.relativize(file).toString());
      assertPrintable(Files.readString(file));
    }
  }

  @Test
  void reportsWithoutMarkupOfAPage() throws IOException {
    Path out = folder.resolve("report.html");
    assertPrintable(Run.of("report", corpus, "--out", out).succeeds());
    String html = Files.readString(out);
    assertPrintable(html);
    assertFalse(html.contains(SCRIPT) || html.contains("<img") || html.contains("<b>"));
  }

  @Test
  void writesARunOfSixColumns() throws IOException {
    Path out = folder.resolve("run.txt");
    Path queries = Scrapes.write(folder.resolve("queries.tsv"), "q1\t催收\n");
    assertPrintable(Run.of("batch", queries, "--index", index, "--out", out).succeeds());
    List<String> lines = Files.readAllLines(out);
    assertEquals(3, lines.size());
    assertEquals(lines, lines.stream().filter(l -> l.split(" ").length == 6).toList());
    lines.forEach(OutputSafetyTest::assertPrintable);
  }

  @Test
  void comparesQuestionsWithoutBeingSteered() throws IOException {
    Path queries = Scrapes.write(folder.resolve("queries.tsv"), "q\u001b\t催收" + STEERING + "\n");
    Path qrels = Scrapes.write(folder.resolve("qrels"), "q\u001b\ta\t1\t催收\nq\u001b 0 x 1\n");
    Path saved = folder.resolve("saved");
    assertPrintable(Run.of("evaluate", queries, qrels, "--index", index, "--save", saved));
    String worse = Files.readString(saved).replaceAll("0\\.[0-9]+", "1.0000");
    Scrapes.write(saved, worse);
    assertPrintable(Run.of("evaluate", queries, qrels, "--index", index, "--against", saved));
  }

  @Test
  void checksAnIndexAndNamesFailuresWithoutBeingSteered() throws IOException {
    assertPrintable(Run.of("check", "--index", index));
    String missing = "missing\u001b[31m\u202e";
    for (String command : List.of("index", "clean", "explain", "report", "check", "search", "no")) {
      Run run = Run.of(command, missing, "--out", folder, "--index", folder.resolve(missing));
      assertTrue(run.err().contains("zhinan: "), run.err());
      assertPrintable(run);
    }
    String huge = Stream.generate(() -> STEERING).limit(99).collect(Collectors.joining("\n"));
    assertPrintable(
        Run.of("index", Scrapes.write(folder.resolve("x.jsonl"), huge), "--index", index));
  }
}
