package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCommandTest {

  private static final String RECORD =
      "{\"id\":\"%s\",\"title\":\"催收怎么办\",\"text\":\"" + Scrapes.ADVICE + "\"}\n";

  private final Path folder;
  private final Path corpus;
  private final Path out;

  CleanCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.corpus = folder.resolve("corpus");
    this.out = folder.resolve("in/out");
  }

  private static List<String> below(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesWhatIsKeptOfEachPageUnderItsId() throws IOException {
    String more = "分期可以和银行协商。" + Scrapes.ADVICE;
    String page = Scrapes.html("催收怎么办", Scrapes.ADVICE, more, "版权声明：转载请注明出处。");
    Scrapes.write(corpus.resolve("站/一 页.html"), page);
    Scrapes.write(corpus.resolve("r.jsonl"), RECORD.replace("%s", "r-1"));
    Run run = Run.of("clean", corpus, "--out", out).succeeds();
    assertEquals(List.of("r-1.txt", "站/一 页.txt"), below(out));
    assertEquals(
        "催收怎么办\n" + Scrapes.ADVICE + "\n" + more + "\n",
        Files.readString(out.resolve("站/一 页.txt")));
    assertEquals("", run.out());
    assertEquals("2 pages cleaned, 0 skipped", run.err().strip());
  }

  @Test
  void dropsWhatThePagesOfASiteRepeatAsAnIndexDoes() throws IOException {
    String slogan = "愿每一位在还款路上的朋友都能早一点放下包袱，我们一直在这里陪着您。";
    for (int i = 0; i < 6; i++) {
      String own = "第" + i + "位朋友每月还" + (1000 + i) + "元，和银行谈成了分期。";
      Scrapes.write(
          corpus.resolve("站/" + i + ".html"),
          Scrapes.html("还款故事" + i, own, i + "：" + Scrapes.ADVICE, slogan));
    }
    Run.of("clean", corpus, "--out", out).succeeds();
    Path report = folder.resolve("report.html");
    Run.of("report", corpus, "--out", report).succeeds();
    Run index = Run.of("index", corpus, "--index", folder.resolve("index")).succeeds();
    for (int i = 0; i < 6; i++) {
      String text = Files.readString(out.resolve("站/" + i + ".txt"));
      assertTrue(text.endsWith(Scrapes.ADVICE + "\n"), text);
      String row = Report.read(report).records("page").get(i);
      assertTrue(row.contains("\"template\":{\"blocks\":1"), row);
    }
    assertTrue(index.out().contains("dropped as TEMPLATE 6"), index::out);
    Run alone = Run.of("explain", corpus.resolve("站/0.html")).succeeds();
    assertTrue(alone.out().lines().anyMatch(l -> l.matches("keep +" + slogan)), alone::out);
  }

  @Test
  void dropsAHandleThatAnotherPagePushesAsAnIndexDoes() throws IOException {
    String push = "想省心的加老师微信mqt5520，当天就能谈下来。";
    String held = "我那三家都是mqt5520谈下来的。";
    Scrapes.write(corpus.resolve("甲/1.html"), Scrapes.html("还款故事", Scrapes.ADVICE, push));
    Scrapes.write(corpus.resolve("乙/1.html"), Scrapes.html("催收怎么办", Scrapes.ADVICE, held));
    Run.of("clean", corpus, "--out", out).succeeds();
    assertEquals("催收怎么办\n" + Scrapes.ADVICE + "\n", Files.readString(out.resolve("乙/1.txt")));
    Run index = Run.of("index", corpus, "--index", folder.resolve("index")).succeeds();
    assertTrue(index.out().contains("dropped as CONTACT 2"), index::out);
    Run.of("clean", corpus.resolve("乙"), "--out", folder.resolve("alone")).succeeds();
    assertTrue(Files.readString(folder.resolve("alone/1.txt")).endsWith(held + "\n"));
  }

  @Test
  void skipsWhatIsNoPage() throws IOException {
    Scrapes.page(corpus.resolve("a.html"), "催收怎么办");
    Scrapes.picture(corpus.resolve("b.html"));
    Scrapes.page(corpus.resolve("x.html/c.html"), "催收怎么办");
    Run run = Run.of("clean", corpus, "--out", out).succeeds();
    assertEquals(List.of("a.txt", "x.html/c.txt"), below(out));
    assertTrue(run.err().contains("b.html: it is a PNG image, not a page"), run.err());
    assertTrue(run.err().endsWith("2 pages cleaned, 2 skipped\n"), run.err());
    assertEquals(ExitCodes.SKIPPED, Run.of("clean", corpus, "--out", out, "--strict").code());
  }

  @Test
  void failsWhereThereIsNoPage() throws IOException {
    Run.of("clean", corpus, "--out", out).fails(ExitCodes.BAD_INPUT, "no such corpus");
    Scrapes.picture(corpus.resolve("b.html"));
    Run.of("clean", corpus, "--out", out).fails(ExitCodes.BAD_INPUT, "no page that can be read");
  }

  @Test
  void failsOnAFileInPlaceOfTheDirectory() throws IOException {
    Path page = Scrapes.page(corpus.resolve("a.html"), "催收怎么办");
    Path file = Scrapes.write(folder.resolve("file"), "text");
    Run.of("clean", page, "--out", file).fails(ExitCodes.BAD_INPUT, file + ": it is a file");
    assertEquals("text", Files.readString(file));
  }

  @Test
  void writesTheFirstOfTwoRecordsOfOneIdAndReportsTheSecond() throws IOException {
    String second = RECORD.replace("%s", "r").replace("催收怎么办", "别的");
    Path records = Scrapes.write(folder.resolve("r.jsonl"), RECORD.replace("%s", "r") + second);
    Run run = Run.of("clean", records, "--out", out).succeeds();
    assertTrue(run.err().contains("r.jsonl:2: its id r is that of an earlier page"), run.err());
    assertTrue(Files.readString(out.resolve("r.txt")).startsWith("催收怎么办\n"));
  }

  @Test
  void writesNothingOutsideTheDirectoryWhateverTheIds() throws IOException {
    List<String> ids =
        List.of(
            "../x",
            "a/../../b",
            "/abs",
            "C:\\\\x",
            "con",
            "..",
            ".",
            "a/",
            "//",
            "a/./b",
            "CON.txt/aux",
            "x".repeat(3_000),
            "长".repeat(500) + "/y",
            "z/".repeat(5_000),
            "b",
            "b.txt/c",
            "a\\u0000b",
            "\\ud800",
            "~/x",
            "-rf",
            "$(x)");
    StringBuilder records = new StringBuilder();
    ids.forEach(id -> records.append(RECORD.replace("%s", id)));
    Path file = Scrapes.write(folder.resolve("r.jsonl"), records.toString());
    Run run = Run.of("clean", file, "--out", out).succeeds();
    assertEquals(ids.size() + " pages cleaned, 0 skipped", run.err().strip());
    assertEquals(ids.size(), below(out).size(), below(out)::toString);
    assertEquals(ids.size() + 1, below(folder).size(), below(folder)::toString);
  }
}
