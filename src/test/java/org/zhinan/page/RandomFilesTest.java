package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.RandomInputs;
import org.zhinan.RandomText;

/** Holds the reading of a corpus to what must be so of any file, on random ones. */
class RandomFilesTest {

  private static final List<String> EXTENSIONS = List.of(".html", ".txt", ".jsonl");

  private static final List<Charset> CHARSETS =
      Stream.of("UTF-8", "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16", "windows-1252")
          .map(Charset::forName)
          .toList();

  private static final List<String> JSON =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\",
          "\\u12",
          "\\ud800",
          "\"id\":",
          "\"url\":",
          "\"text\":",
          "\"html\":",
          "\"title\":",
          "null",
          "true",
          "-1e999",
          "1e400",
          "\"a\"",
          "{\"id\":\"a\",\"text\":\"逾期\"}",
          "{\"text\":{\"a\":[1]}}",
          "\n",
          "\ufeff");

  private final Path folder;

  RandomFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A file: the end of its name, and what it holds. */
  private static final class RandomFile {
    private final String extension;
    private final byte[] bytes;

    RandomFile(String extension, byte[] bytes) {
      this.extension = extension;
      this.bytes = bytes;
    }

    @Override
    public String toString() {
      return extension + " " + Arrays.toString(bytes);
    }
  }

  private static RandomFile file(RandomGenerator random) {
    String extension = EXTENSIONS.get(random.nextInt(EXTENSIONS.size()));
    return new RandomFile(extension, damaged(content(extension, random), random));
  }

  private static byte[] content(String extension, RandomGenerator random) {
    byte[] noise = new byte[random.nextInt(200)];
    random.nextBytes(noise);
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    return switch (random.nextInt(8)) {
      case 0 -> noise;
      case 1 -> gzip(RandomText.html(random).getBytes(StandardCharsets.UTF_8));
      default -> (extension.equals(".jsonl") ? json(random) : page(random)).getBytes(charset);
    };
  }

  private static String page(RandomGenerator random) {
    String declaration = random.nextInt(3) == 0 ? "<meta charset=gbk>" : "";
    return declaration + RandomText.html(random);
  }

  private static String json(RandomGenerator random) {
    StringBuilder json = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      boolean token = random.nextInt(6) > 0;
      json.append(token ? JSON.get(random.nextInt(JSON.size())) : RandomText.piece(random));
    }
    return json.toString();
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Changes a byte or cuts the end off, of one file in two. */
  private static byte[] damaged(byte[] bytes, RandomGenerator random) {
    if (bytes.length == 0 || random.nextBoolean()) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    if (random.nextBoolean()) {
      return Arrays.copyOf(bytes, at);
    }
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  @Test
  void readsAnyFileOrSaysWhyNot() {
    RandomInputs.check(50_000, RandomFilesTest::file, this::read);
  }

  private void read(RandomFile random) throws IOException {
    Path file = folder.resolve(Thread.currentThread().threadId() + random.extension);
    Files.write(file, random.bytes);
    Set<String> ids = new HashSet<>();
    try (Stream<Corpus.Entry> entries = Corpus.of(file).entries()) {
      for (Corpus.Entry entry : (Iterable<Corpus.Entry>) entries::iterator) {
        assertFalse(entry.id().isEmpty());
        assertTrue(entry.location().startsWith(file.toString()));
        ids.add(entry.id());
        read(entry);
      }
    }
    assertTrue(random.extension.equals(".jsonl") || ids.size() == 1);
  }

  private static void read(Corpus.Entry entry) {
    try {
      Corpus.RawPage raw = entry.load();
      assertEquals(32, raw.fingerprint().length());
      Page page = raw.parse();
      assertEquals(entry.id(), page.id());
      assertTrue(page.url() == null || Printable.is(page.url()));
      assertTrue(Printable.is(page.title()), page.title());
    } catch (UnreadablePageException e) {
      assertEquals(entry.location(), e.location());
      assertFalse(e.reason().isBlank());
    }
  }
}
