package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.page.Printable;

class IndexCommandTest {

  private final Path folder;
  private final Path corpus;
  private final Path index;

  IndexCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.corpus = folder.resolve("corpus");
    this.index = folder.resolve("index");
    Scrapes.page(corpus.resolve("a.html"), "催收打电话怎么办");
  }

  private Run build(Object... more) {
    Object[] arguments =
        Arrays.copyOf(new Object[] {"index", corpus, "--index", index}, 4 + more.length);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of(arguments);
  }

  @Test
  void buildsAnIndexAndPrintsTheReport() {
    Run run = build().succeeds();
    assertTrue(run.out().startsWith("1 pages, 1 passages in the index"), run.out());
    assertTrue(
        run.out().contains("1 added, 0 updated, 0 unchanged, 0 removed, 0 skipped"), run.out());
    assertEquals("", run.err());
    Run.hits(index, "催收");
  }

  @Test
  void bringsAnIndexUpToDate() throws IOException {
    build().succeeds();
    Scrapes.page(corpus.resolve("b.html"), "公积金怎么提取");
    assertTrue(build().succeeds().out().contains("1 added, 0 updated, 1 unchanged"));
    Files.delete(corpus.resolve("a.html"));
    assertTrue(build("--threads", "1").succeeds().out().contains("1 unchanged, 1 removed"));
  }

  @Test
  void saysThatAnUnchangedCorpusIsUpToDate() {
    assertFalse(build().succeeds().out().contains("up to date"));
    assertTrue(build().succeeds().out().startsWith("1 pages, 1 passages in the index, up to date"));
  }

  @Test
  void readsOnlyTheFilesThatItIsToldTo() throws IOException {
    Scrapes.page(corpus.resolve("news").resolve("b.html"), "公积金怎么提取");
    Scrapes.page(corpus.resolve("news").resolve("old").resolve("c.html"), "利率怎么算");
    Files.write(corpus.resolve("logo.png"), new byte[] {1});
    Run run = build("--include", "**/*.html", "--exclude", "news/old/", "--strict").succeeds();
    assertTrue(run.out().contains("2 added, 0 updated, 0 unchanged, 0 removed, 0 skipped"));
    assertTrue(build("--include", "news/**").out().contains("1 added, 0 updated, 1 unchanged"));
  }

  @Test
  void letsSoManyPagesBeSkipped() throws IOException {
    Files.write(corpus.resolve("logo.png"), new byte[] {1});
    Files.write(corpus.resolve("icon.png"), new byte[] {1});
    build("--max-skipped", 2).succeeds();
    Run run = build("--max-skipped", 1);
    assertEquals(ExitCodes.SKIPPED, run.code());
    assertTrue(run.err().contains("zhinan: 2 pages were skipped, and at most 1 may be"), run.err());
    build("--max-skipped", -1).fails(ExitCodes.USAGE, "--max-skipped");
  }

  @Test
  void addsTheWordsOfAFile() throws IOException {
    Path words = Files.writeString(folder.resolve("words.txt"), "上岸互助社\n");
    build("--lexicon", words).succeeds();
    assertTrue(build().succeeds().out().contains("another lexicon"));
    Files.writeString(words, "好 词\n");
    build("--lexicon", words).fails(ExitCodes.BAD_INPUT, words.toString(), "好 词");
    build("--lexicon", folder.resolve("none")).fails(ExitCodes.BAD_INPUT, "no such file");
  }

  @Test
  void buildsFromOneFileOfEachKind() throws IOException {
    String record = "{\"id\":\"r1\",\"text\":\"催收\"}\n";
    for (Path file :
        new Path[] {
          corpus.resolve("a.html"),
          Scrapes.write(folder.resolve("b.txt"), Scrapes.ADVICE),
          Scrapes.write(folder.resolve("c.jsonl"), record + "\n" + record.replace("r1", "r2"))
        }) {
      Path into = folder.resolve("of-" + file.getFileName());
      Run.of("index", file, "--index", into, "--as-is").succeeds();
      Run.hits(into, "催收");
    }
  }

  @Test
  void failsWithoutACorpus() {
    Path missing = folder.resolve("missing");
    Run.of("index", missing, "--index", index)
        .fails(ExitCodes.BAD_INPUT, missing.toString(), "no such corpus");
    assertFalse(Files.exists(missing));
  }

  @Test
  void failsOnACorpusWithoutPages() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run.of("index", empty, "--index", index).fails(ExitCodes.BAD_INPUT, "no readable page");
    Scrapes.write(empty.resolve("void.txt"), "");
    Scrapes.write(empty.resolve("readme.md"), "text");
    Run.of("index", empty, "--index", index)
        .fails(ExitCodes.BAD_INPUT, "no readable page", "skipped", "readme.md");
  }

  @Test
  void skipsAPictureNamedAsAPage() throws IOException {
    Path picture = Scrapes.picture(corpus.resolve("b.html"));
    Run run = build().succeeds();
    assertEquals(
        "skipped " + picture.toRealPath() + ": it is a PNG image, not a page", run.err().strip());
    assertTrue(run.out().contains("1 skipped"), run.out());
    Run.hits(index, "催收");
  }

  @Test
  void exitsWithOneWherePagesWereSkippedAndThatIsStrict() throws IOException {
    assertEquals(ExitCodes.DONE, build("--strict").code());
    Scrapes.picture(corpus.resolve("b.html"));
    Run run = build("--strict");
    assertEquals(ExitCodes.SKIPPED, run.code());
    assertTrue(run.out().contains("1 skipped"), run.out());
    Run.hits(index, "催收");
  }

  @Test
  void failsOnAPictureAlone() throws IOException {
    Path picture = Scrapes.picture(folder.resolve("b.html"));
    Run.of("index", picture, "--index", index, "--strict")
        .fails(ExitCodes.BAD_INPUT, "no readable page", "it is a PNG image");
  }

  @Test
  void reportsADirectoryNamedAsAPageAndReadsWhatIsInIt() throws IOException {
    Scrapes.page(corpus.resolve("x.html/b.html"), "公积金怎么提取");
    Run run = build().succeeds();
    assertTrue(run.err().contains("x.html: it is a directory with the name of a page"), run.err());
    assertTrue(run.out().contains("2 pages"), run.out());
    assertTrue(Run.hits(index, "公积金").contains("\"page\":\"x.html/b\""));
  }

  @Test
  void skipsALink() throws IOException {
    Files.createSymbolicLink(corpus.resolve("link.html"), corpus.resolve("a.html"));
    Run run = build().succeeds();
    assertTrue(run.err().contains("link.html: it is a symbolic link"), run.err());
    assertTrue(run.out().contains("1 pages"), run.out());
  }

  @Test
  void skipsAFileThatMayNotBeRead() throws IOException {
    Path file = Scrapes.page(corpus.resolve("b.html"), "公积金怎么提取");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    Run run = build().succeeds();
    assertTrue(run.err().contains("b.html: it may not be read; check its permissions"), run.err());
  }

  @Test
  void namesSkippedFilesWithoutSteeringATerminal() throws IOException {
    Scrapes.write(corpus.resolve("\u001b[2J\u202e.md"), "text");
    assertEquals(
        0, build().succeeds().err().chars().filter(c -> c != '\n' && !Printable.is(c)).count());
  }

  @Test
  void failsOnAFileInPlaceOfTheIndex() throws IOException {
    Path file = Scrapes.write(folder.resolve("file"), "text");
    Run.of("index", corpus, "--index", file).fails(ExitCodes.BAD_INPUT, file + " is a file");
    Run.of("search", "催收", "--index", file).fails(ExitCodes.BAD_INPUT, file + " is a file");
    assertEquals("text", Files.readString(file));
  }

  @Test
  void leavesTheOldIndexAsItWasWhenABuildFails() throws IOException {
    build().succeeds();
    String before = Run.hits(index, "催收电话");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path picture = Scrapes.picture(folder.resolve("pictures/b.html"));
    for (Object bad :
        new Object[] {folder.resolve("missing"), empty, picture, picture.getParent()}) {
      for (String manner : new String[] {"--strict", "--as-is"}) {
        Run.of("index", bad, "--index", index, manner).fails(ExitCodes.BAD_INPUT);
        assertEquals(before, Run.hits(index, "催收电话"));
      }
    }
    Run.of("index", corpus, "--index", index, "--threads", "0").fails(ExitCodes.USAGE);
    assertEquals(before, Run.hits(index, "催收电话"));
    Run.of("check", "--index", index).succeeds();
  }

  @Test
  void keepsTheEarlierPassagesOfAPageThatBecameUnreadable() throws IOException {
    Scrapes.page(corpus.resolve("b.html"), "公积金怎么提取");
    build().succeeds();
    String before = Run.hits(index, "公积金");
    Scrapes.picture(corpus.resolve("b.html"));
    assertTrue(build().succeeds().err().contains("its earlier passages stay"));
    assertEquals(before, Run.hits(index, "公积金"));
  }

  @Test
  void refusesADamagedIndexAndLeavesIt() throws IOException {
    build().succeeds();
    Path file = Damage.truncate(index);
    byte[] damaged = Files.readAllBytes(file);
    for (Run run :
        new Run[] {
          build(), Run.of("search", "催收", "--index", index), Run.of("check", "--index", index)
        }) {
      run.fails(ExitCodes.BAD_INPUT, index.toString(), "damaged", "build it again");
    }
    assertTrue(Arrays.equals(damaged, Files.readAllBytes(file)));
  }

  @Test
  void refusesToSearchAnotherFormatButBuildsItAnew() throws IOException {
    build().succeeds();
    String before = Run.hits(index, "催收");
    Damage.changeFormat(index);
    Run.of("search", "催收", "--index", index)
        .fails(ExitCodes.BAD_INPUT, "has format", "build it again");
    Run.of("check", "--index", index).fails(ExitCodes.BAD_INPUT, "has format");
    assertTrue(build().succeeds().out().contains("everything was built anew"));
    assertEquals(before, Run.hits(index, "催收"));
  }
}
