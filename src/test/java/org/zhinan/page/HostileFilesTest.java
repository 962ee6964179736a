package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads files that are not what they seem, or do not stay as they are. */
class HostileFilesTest {

  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  private final Path folder;

  HostileFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /**
   * Prints what a corpus lists, for a JVM of its own, whose locale decodes file names otherwise.
   */
  public static void main(String[] corpus) throws IOException {
    try (Stream<Corpus.Entry> entries = Corpus.of(Path.of(corpus[0])).entries()) {
      for (Corpus.Entry entry : (Iterable<Corpus.Entry>) entries::iterator) {
        int blocks = entry.load().parse().blocks().size();
        byte[] id = entry.id().replace("\n", "\\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(id);
        System.out.println(" " + blocks);
      }
    }
  }

  private static String reason(Path file) throws IOException {
    try (Stream<Corpus.Entry> entries = Corpus.of(file).entries()) {
      Corpus.Entry entry = entries.findFirst().orElseThrow();
      return assertThrows(UnreadablePageException.class, entry::load).reason();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.html", "bomb.txt"})
  void unpacksNoArchive(String name) throws IOException {
    Path bomb = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
    assertTimeoutPreemptively(
        AT_ONCE, () -> assertEquals("it is a gzip archive, not a page", reason(bomb)));
    Files.write(bomb, Arrays.copyOf(Files.readAllBytes(bomb), 20));
    assertEquals("it is a gzip archive, not a page", reason(bomb));
  }

  @Test
  void takesAnArchiveOfRecordsForNoRecords() throws IOException {
    Path records = folder.resolve("a.jsonl");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(records))) {
      out.write("{\"text\":\"一\"}".getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(reason(records).startsWith("it is not a JSON object"));
  }

  @Test
  void waitsForNoSocket() throws IOException {
    Path socket = folder.resolve("s.html");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertTimeoutPreemptively(
          AT_ONCE, () -> assertEquals("it is not a regular file", reason(socket)));
      assertEquals("it is not a regular file", reason(folder));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/random", "/dev/null", "/dev/tty"})
  void readsNoDevice(String device) throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of(device)), "there is no such device here");
    Path page = Files.createSymbolicLink(folder.resolve("d.html"), Path.of(device));
    assertTimeoutPreemptively(
        AT_ONCE,
        () -> {
          assertEquals("it is a symbolic link, and links are not followed", reason(folder));
          if (!Files.isRegularFile(page)) {
            assertEquals("it is not a regular file", reason(page));
          }
        });
  }

  @Test
  void refusesAPageThatGrewOverTheLimitAfterItWasListed() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), "<p>一");
    try (Stream<Corpus.Entry> entries = Corpus.of(page).entries()) {
      Corpus.Entry entry = entries.findFirst().orElseThrow();
      Files.write(page, new byte[Limits.PAGE_BYTES], StandardOpenOption.APPEND);
      String reason = assertThrows(UnreadablePageException.class, entry::load).reason();
      assertEquals("it has more than 5242880 bytes", reason);
    }
  }

  @Test
  void readsTheRecordsThatWereThereWhenItCameToThem() throws IOException {
    Path records = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"一\"}\n");
    try (Stream<Corpus.Entry> entries = Corpus.of(records).entries()) {
      Iterator<Corpus.Entry> each = entries.iterator();
      assertEquals("a", each.next().id());
      Files.writeString(records, "{\"id\":\"b\"", StandardOpenOption.APPEND);
      while (each.hasNext()) {
        assertThrows(UnreadablePageException.class, each.next()::load);
      }
    }
  }

  @Test
  void givesAFileTheSameIdUnderEveryLocale() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    run(
        "sh",
        "-c",
        "cd \"$0\" && for name in '\\351\\200\\276\\346\\234\\237' 'a\\nb' '\\377' '\\323\\342\\306\\332'; do"
            + " echo p > \"$(printf \"$name\").html\"; done",
        corpus.toString());
    String c = ids(corpus, "C");
    assertEquals("%D3%E2%C6%DA 1\n%FF 1\na\\nb 1\n逾期 1\n", c);
    assertEquals(c, ids(corpus, "C.UTF-8"));
  }

  private static String ids(Path corpus, String locale) throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            HostileFilesTest.class.getName(),
            corpus.toString());
    java.environment().put("LC_ALL", locale);
    Process process = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  private static void run(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      assertEquals(0, process.waitFor(), () -> List.of(command).toString());
    } catch (IOException e) {
      Assumptions.abort(command[0] + " does not run here: " + e.getMessage());
    }
  }
}
