package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  private final Path folder;
  private final Path corpus;
  private final Path out;

  ReportCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.corpus = folder.resolve("corpus");
    this.out = Files.createDirectory(folder.resolve("out")).resolve("report.html");
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  @Test
  void writesOneFileWithEachPageAndEachSkippedOne() throws IOException {
    Scrapes.page(corpus.resolve("站/a.html"), "催收怎么办");
    Scrapes.page(corpus.resolve("b.html"), "逾期怎么办");
    Path picture = Scrapes.picture(corpus.resolve("c.html"));
    Run run = Run.of("report", corpus, "--out", out).succeeds();
    assertEquals("", run.out());
    assertTrue(run.err().endsWith("2 pages in " + out + ", 1 skipped\n"), run.err());
    assertEquals(List.of("report.html"), written());
    Report report = Report.read(out);
    assertEquals(2, report.records("page").size());
    assertEquals(
        "{\"location\":\""
            + picture.toRealPath()
            + "\",\"reason\":\"it is a PNG image, not a page\"}",
        report.record("skipped"));
    assertTrue(report.record("end").contains("\"corpus\":\"" + corpus + "\""));
    assertEquals(ExitCodes.SKIPPED, Run.of("report", corpus, "--out", out, "--strict").code());
  }

  @Test
  void writesTheSameReportOfTheSameCorpus() throws IOException {
    Scrapes.page(corpus.resolve("a.html"), "催收怎么办");
    Run.of("report", corpus, "--out", out).succeeds();
    String first = Files.readString(out);
    Run.of("report", corpus, "--out", out).succeeds();
    assertEquals(first, Files.readString(out));
  }

  @Test
  void leavesTheOldReportWhenThereIsNoNewOne() throws IOException {
    Scrapes.write(out, "an earlier report");
    Run.of("report", corpus, "--out", out).fails(ExitCodes.BAD_INPUT, "no such corpus");
    Scrapes.picture(corpus.resolve("c.html"));
    Run.of("report", corpus, "--out", out).fails(ExitCodes.BAD_INPUT, "no page that can be read");
    assertEquals("an earlier report", Files.readString(out));
    assertEquals(List.of("report.html"), written());
  }

  @Test
  void replacesAnEarlierReportWhereALinkLeadsToIt() throws IOException {
    Scrapes.page(corpus.resolve("a.html"), "催收怎么办");
    Scrapes.write(out, "an earlier report");
    Path link = Files.createSymbolicLink(folder.resolve("link"), out);
    Run.of("report", corpus, "--out", link).succeeds();
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(1, Report.read(out).records("page").size());
  }

  @Test
  void failsWhereNoFileCanBeWritten() throws IOException {
    Scrapes.page(corpus.resolve("a.html"), "催收怎么办");
    Path directory = Files.createDirectory(folder.resolve("d"));
    Run.of("report", corpus, "--out", directory)
        .fails(ExitCodes.BAD_INPUT, directory + ": it is a directory");
    Path missing = folder.resolve("missing");
    Run.of("report", corpus, "--out", missing.resolve("r.html"))
        .fails(ExitCodes.BAD_INPUT, missing + ": there is no such directory");
    assertFalse(Files.exists(missing));
    Path file = Scrapes.write(folder.resolve("file"), "text");
    Run.of("report", corpus, "--out", file.resolve("r.html")).fails(ExitCodes.BAD_INPUT, "file");
    assertEquals("text", Files.readString(file));
  }

  @Test
  void failsWhereTheDirectoryMayNotBeWritten() throws IOException {
    Scrapes.page(corpus.resolve("a.html"), "催收怎么办");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(closed), "this user may write everywhere");
    Run.of("report", corpus, "--out", closed.resolve("r.html"))
        .fails(ExitCodes.BAD_INPUT, closed + ": it may not be used; check its permissions");
  }
}
