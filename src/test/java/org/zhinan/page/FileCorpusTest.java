package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCorpusTest {

  private final Path root;

  FileCorpusTest(@TempDir Path folder) throws IOException {
    root = Files.createDirectory(folder.resolve("corpus"));
  }

  private static List<Corpus.Entry> entries(Path path) throws IOException {
    try (Stream<Corpus.Entry> entries = Corpus.of(path).entries()) {
      return entries.toList();
    }
  }

  private List<String> ids() throws IOException {
    return entries(root).stream().map(Corpus.Entry::id).toList();
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Corpus.Entry only() throws IOException {
    List<Corpus.Entry> entries = entries(root);
    assertEquals(1, entries.size(), () -> entries.toString());
    return entries.get(0);
  }

  private static String reason(Corpus.Entry entry) {
    UnreadablePageException refused = assertThrows(UnreadablePageException.class, entry::load);
    assertTrue(refused.location().startsWith("/") || refused.location().contains(":"));
    return refused.reason();
  }

  private static void run(String... command) throws IOException {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      Assumptions.assumeTrue(process.waitFor() == 0, () -> String.join(" ", command) + " failed");
    } catch (IOException e) {
      Assumptions.abort(command[0] + " does not run here: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Path link(Path link, Path target) {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      return Assumptions.abort("no symbolic link can be made here: " + e);
    }
  }

  @Test
  void findsPagesAtAnyDepth() throws IOException {
    write("b/c/2.htm", "<p>二");
    write("b/1.html", "<p>一");
    write("3.txt", "三");
    write("b.x/4.TXT", "四");
    write("records.jsonl", "{\"id\":\"r\",\"text\":\"五\"}\n{\"text\":\"六\"}");
    assertEquals(List.of("3", "b.x/4", "b/1", "b/c/2", "r", "records:2"), ids());
    List<String> sites = new ArrayList<>();
    for (Corpus.Entry entry : entries(root)) {
      Page page = entry.load().parse();
      assertEquals(entry.id(), page.id());
      assertEquals(1, page.blocks().size());
      sites.add(page.site());
    }
    assertEquals(List.of("", "b.x", "b", "b/c", "", ""), sites);
  }

  @Test
  void readsExtensionsInAnyCase() throws IOException {
    write("A.HTML", "<p>一");
    write("B.Htm", "<p>一");
    write("C.TXT", "<p>一");
    write("D.JsonL", "{\"id\":\"r\",\"html\":\"<p>一\"}");
    assertEquals(List.of("A", "B", "C", "r"), ids());
    List<String> texts = new ArrayList<>();
    for (Corpus.Entry entry : entries(root)) {
      texts.add(entry.load().parse().blocks().get(0).text());
    }
    assertEquals(List.of("一", "一", "<p>一", "一"), texts);
  }

  @Test
  void readsASingleFile() throws IOException {
    Corpus.Entry html = entries(write("a/b.html", "<p>一")).get(0);
    assertEquals("b", html.id());
    assertEquals("", html.load().parse().site());
    assertEquals("r", entries(write("r.jsonl", "{\"id\":\"r\",\"text\":\"t\"}")).get(0).id());
    assertEquals(List.of(), entries(write("empty.jsonl", "")));
  }

  @Test
  void readsASingleFileAndADirectoryBehindALink() throws IOException {
    Path file = write("a.html", "<p>一");
    Path elsewhere = root.resolveSibling("link.html");
    assertEquals("link", entries(link(elsewhere, file)).get(0).id());
    Path directory = link(root.resolveSibling("link"), root);
    assertEquals("a", entries(directory).get(0).id());
  }

  @Test
  void refusesASingleFileThatIsNoPage() throws IOException {
    assertTrue(reason(entries(write("a.exe", "x")).get(0)).contains("its name does not end in"));
  }

  @Test
  void listsInAnOrderThatTheFileSystemDoesNotSet() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      names.add((i % 3 == 0 ? "a-b/" : i % 3 == 1 ? "a/" : "") + i * 7919 % 60 + ".html");
    }
    Collections.shuffle(names, new Random(3));
    for (String name : names) {
      write(name, "<p>一");
    }
    Collections.sort(names);
    assertEquals(names.stream().map(n -> n.replace(".html", "")).toList(), ids());
  }

  @Test
  void keepsTheIdsOfFilesWithOneStemApart() throws IOException {
    for (String name : List.of("a.txt", "a.html", "a.htm", "a.html.txt", "a.html.html", "b.txt")) {
      write(name, "一");
    }
    assertEquals(List.of("a", "a.html", "a.html.html", "a.html.txt", "a.txt", "b"), ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {".html", "a/.html", ".a.html", "a.", "...html"})
  void givesEachFileAnIdThatNamesIt(String name) throws IOException {
    write(name, "一");
    String id = only().id();
    assertFalse(id.isEmpty() || id.endsWith("/"), id);
  }

  @Test
  void namesFilesInAnyScript() throws IOException {
    try {
      write("逾期/怎么 办\n一.html", "一");
    } catch (InvalidPathException e) {
      Assumptions.abort("this locale has no Chinese file names: " + e.getMessage());
    }
    assertEquals("逾期/怎么 办\n一", only().id());
    assertEquals("逾期", only().load().parse().site());
  }

  @Test
  void keepsNamesThatAreNoUtf8Apart() throws IOException {
    run(
        "sh",
        "-c",
        "for b in 376 377; do echo p > \"$0/$(printf \"a b\\\\$b\").html\"; done",
        "" + root);
    List<String> ids = ids();
    Assumptions.assumeTrue(ids.size() == 2, "this file system takes no such names");
    assertEquals(List.of("a%20b%FE", "a%20b%FF"), ids);
    assertEquals(1, entries(root).get(1).load().parse().blocks().size());
  }

  @Test
  void listsADirectoryWithTheNameOfAPage() throws IOException {
    write("x.html/a.html", "<p>一");
    List<Corpus.Entry> entries = entries(root);
    assertEquals(List.of("x.html", "x.html/a"), entries.stream().map(Corpus.Entry::id).toList());
    assertTrue(reason(entries.get(0)).startsWith("it is a directory"));
    assertEquals("x.html", entries.get(1).load().parse().site());
  }

  @Test
  void listsWhatIsNoPage() throws IOException {
    write("a.css", "p {}");
    write("b", "text");
    write("c.html.gz", "x");
    List<Corpus.Entry> entries = entries(root);
    assertEquals(
        List.of("a.css", "b", "c.html.gz"), entries.stream().map(Corpus.Entry::id).toList());
    for (Corpus.Entry entry : entries) {
      assertEquals("its name does not end in .html, .htm, .txt or .jsonl", reason(entry));
    }
  }

  @Test
  void followsNoLink() throws IOException {
    Path outside = Files.writeString(root.resolveSibling("outside.html"), "<p>一");
    write("a/b.html", "<p>一");
    link(root.resolve("a/loop"), root);
    link(root.resolve("out.html"), outside);
    link(root.resolve("broken.html"), root.resolve("missing"));
    link(root.resolve("up"), root.resolveSibling("other"));
    List<Corpus.Entry> entries = entries(root);
    assertEquals(
        List.of("a/b", "a/loop", "broken.html", "out.html", "up"),
        entries.stream().map(Corpus.Entry::id).toList());
    for (Corpus.Entry entry : entries.subList(1, 5)) {
      assertEquals("it is a symbolic link, and links are not followed", reason(entry));
    }
  }

  @Test
  void waitsForNoPipe() throws IOException {
    Path pipe = root.resolve("pipe.html");
    run("mkfifo", pipe.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertEquals("it is not a regular file", reason(only()));
          assertEquals("it is not a regular file", reason(entries(pipe).get(0)));
        });
  }

  @Test
  void reportsAFileThatMayNotBeRead() throws IOException {
    Path page = write("a.html", "<p>一");
    Path records = write("b.jsonl", "{\"text\":\"t\"}");
    for (Path file : List.of(page, records)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    }
    Assumptions.assumeFalse(Files.isReadable(page), "permissions do not bind this user");
    for (Corpus.Entry entry : entries(root)) {
      assertEquals("it may not be read; check its permissions", reason(entry));
    }
  }

  @Test
  void reportsAFileThatVanished() throws IOException {
    Path file = write("a.html", "<p>一");
    Corpus.Entry entry = only();
    Files.delete(file);
    assertEquals("it is gone", reason(entry));
  }

  @Test
  void reportsARecordFileThatVanishedAndReadsTheNextFile() throws IOException {
    write("a.html", "<p>一");
    Path records = write("b.jsonl", "{\"text\":\"t\"}");
    write("c.html", "<p>一");
    List<Corpus.Entry> found = new ArrayList<>();
    try (Stream<Corpus.Entry> entries = Corpus.of(root).entries()) {
      Files.delete(records);
      entries.forEach(found::add);
    }
    assertEquals(List.of("a", "b.jsonl", "c"), found.stream().map(Corpus.Entry::id).toList());
    assertEquals("it is gone", reason(found.get(1)));
  }

  @Test
  void reportsWhatThingANamedPageReallyIs() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write("<p>一".getBytes(StandardCharsets.UTF_8));
    }
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, '\r'};
    write("1.html", png);
    write("2.html", "%PDF-1.7\n%âãÏÓ");
    write("3.html", gzip.toByteArray());
    write("4.txt", new byte[0]);
    write("5.html", new byte[] {'P', 'K', 3, 4, 20});
    write("6.html", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    assertEquals(
        List.of(
            "it is a PNG image, not a page",
            "it is a PDF document, not a page",
            "it is a gzip archive, not a page",
            "it is empty",
            "it is a ZIP archive, not a page",
            "it is a JPEG image, not a page"),
        entries(root).stream().map(FileCorpusTest::reason).toList());
  }

  @Test
  void readsAPageThatOnlyTellsOfSuchAThing() throws IOException {
    write("a.txt", "PNG 和 %PDF-1.7 是什么");
    assertEquals(1, only().load().parse().blocks().size());
  }

  @Test
  void readsAPageOfOneByte() throws IOException {
    write("a.html", "x");
    assertEquals("x", only().load().parse().blocks().get(0).text());
    write("a.html", "<");
    assertEquals("<", only().load().parse().blocks().get(0).text());
    write("a.html", "\n");
    assertEquals(List.of(), only().load().parse().blocks());
  }

  @Test
  void refusesAFileThatIsTooLargeBeforeItIsParsed() throws IOException {
    byte[] page = "<p>".repeat(Limits.PAGE_BYTES / 3 + 1).getBytes(StandardCharsets.UTF_8);
    write("a.html", page);
    assertEquals("it has more than 5242880 bytes", reason(only()));
  }

  @Test
  void readsAFileThatIsAsLargeAsMayBe() throws IOException {
    write("a.txt", "x".repeat(Limits.PAGE_BYTES));
    assertEquals(Limits.PAGE_BYTES, only().load().parse().blocks().get(0).text().length());
  }

  @Test
  void readsNoMoreOfASparseFileThanTheLimit() throws IOException {
    Path file = write("a.html", "");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertEquals("it has more than 5242880 bytes", reason(only()));
  }

  @Test
  void failsWhereThereIsNoCorpus() {
    Path missing = root.resolve("missing");
    NoSuchFileException thrown =
        assertThrows(NoSuchFileException.class, () -> Corpus.of(missing).entries());
    assertEquals(missing.toString(), thrown.getFile());
    assertTrue(String.valueOf(thrown.getMessage()).contains("there is no such corpus"));
    assertFalse(Files.exists(missing));
  }

  @Test
  void findsNothingInAnEmptyDirectory() throws IOException {
    assertEquals(List.of(), entries(root));
  }

  @Test
  void hashesEqualContentUnderAnEqualIdAlike() throws IOException {
    write("a.html", "<p>一");
    String same = only().load().fingerprint();
    assertEquals(same, only().load().fingerprint());
    Files.setLastModifiedTime(root.resolve("a.html"), FileTime.fromMillis(0));
    assertEquals(same, only().load().fingerprint());
    assertTrue(same.matches("[0-9a-f]{32}"), same);
  }

  @Test
  void hashesOtherContentOrAnotherIdOtherwise() throws IOException {
    write("a.txt", "bc");
    write("ab.txt", "c");
    write("b.txt", "bc");
    write("c.txt", "bc\n");
    List<String> hashes = new ArrayList<>();
    for (Corpus.Entry entry : entries(root)) {
      hashes.add(entry.load().fingerprint());
    }
    assertEquals(4, new HashSet<>(hashes).size(), hashes::toString);
  }
}
