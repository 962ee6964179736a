package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.StringHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.analysis.Lexicon;

class OpeningTest {

  private final Path folder;

  private final MemoryCorpus corpus =
      new MemoryCorpus().put("a", "逾期怎么办", "协商还款").put("b", "被催收骚扰").put("c");

  OpeningTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path built() throws IOException {
    Path index = folder.resolve("index");
    IndexBuilder.into(index).add(corpus).threads(1).build();
    return index;
  }

  private static <T extends IndexException> void refuses(Class<T> type, Path index) {
    T refused = assertThrows(type, () -> PublishedIndex.open(index).close());
    assertTrue(refused.toString().contains(index.toString()), refused::toString);
    assertFalse(refused.toString().contains("\n"));
  }

  @Test
  void doesNotCreateAMissingDirectory() {
    Path missing = folder.resolve("missing");
    refuses(MissingIndexException.class, missing);
    assertFalse(Files.exists(missing));
  }

  @Test
  void refusesAnEmptyDirectoryAndAFile() throws IOException {
    refuses(MissingIndexException.class, Files.createDirectory(folder.resolve("empty")));
    refuses(MissingIndexException.class, Files.writeString(folder.resolve("file"), "text"));
  }

  @Test
  void saysThatADirectoryCannotBeWrittenToRatherThanThatItIsDamaged() {
    Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
    NoSuchFileException refused = new NoSuchFileException(lock.toString());
    IndexException told = OpeningFailure.of(folder, refused);
    assertEquals(IndexException.class, told.getClass());
    assertTrue(told.toString().contains("may be written to"), told::toString);
  }

  @Test
  void refusesAnIndexOfAnotherProgramAndBuildsNothingIntoIt() throws IOException {
    Path other = folder.resolve("other");
    write(other, Map.of());
    refuses(IncompatibleIndexException.class, other);
    assertThrows(
        IncompatibleIndexException.class, () -> IndexBuilder.into(other).add(corpus).build());
    write(other, Map.of()); // still there, and not locked
  }

  @Test
  void refusesAnotherFormatAndBuildsItAnew() throws IOException {
    Path index = built();
    change(index, "zhinan.format", Integer.toString(IndexSchema.FORMAT + 1));
    refuses(IncompatibleIndexException.class, index);
    BuildReport report = IndexBuilder.into(index).add(corpus).build();
    assertEquals(3, report.added());
    assertEquals(1, report.remarks().size());
    PublishedIndex.open(index).close();
  }

  @Test
  void refusesAnotherLexiconAndBuildsItAnew() throws IOException {
    Path index = built();
    change(index, "zhinan.lexicon", "another");
    refuses(IncompatibleIndexException.class, index);
    assertEquals(3, IndexBuilder.into(index).add(corpus).build().added());
    PublishedIndex.open(index).close();
  }

  @Test
  void refusesAnIndexThatAnotherProgramAddedTo() throws IOException {
    Path index = built();
    write(index, Map.of());
    refuses(DamagedIndexException.class, index);
  }

  @Test
  void refusesOlderAndNewerVersionsOfLucene() throws IOException {
    for (int version : List.of(1, 999)) {
      Path index = Files.createDirectory(folder.resolve("version" + version));
      try (MMapDirectory directory = new MMapDirectory(index);
          IndexOutput out = directory.createOutput("segments_1", IOContext.DEFAULT)) {
        CodecUtil.writeIndexHeader(out, "segments", version, StringHelper.randomId(), "1");
        CodecUtil.writeFooter(out);
      }
      refuses(IncompatibleIndexException.class, index);
      assertThrows(
          IncompatibleIndexException.class, () -> IndexBuilder.into(index).add(corpus).build());
    }
  }

  @Test
  void refusesEveryFileThatIsCutOrMissing() throws IOException {
    Path index = built();
    for (Path file : files(index)) {
      byte[] whole = Files.readAllBytes(file);
      for (int length : List.of(0, 1, whole.length / 2, whole.length - 1)) {
        Files.write(file, Arrays.copyOf(whole, length));
        refuses(DamagedIndexException.class, index);
      }
      Files.delete(file);
      assertThrows(IndexException.class, () -> PublishedIndex.open(index).close());
      Files.write(file, whole);
      PublishedIndex.open(index).close();
    }
  }

  @Test
  void refusesEveryFlippedBit() throws IOException {
    Path index = built();
    int mutants = 0;
    for (Path file : files(index)) {
      byte[] whole = Files.readAllBytes(file);
      int step = Math.max(1, whole.length / 150);
      for (int at = 0; at < whole.length; at += step) {
        byte[] mutant = whole.clone();
        mutant[at] ^= (byte) (1 << at % 8);
        Files.write(file, mutant);
        assertThrows(IndexException.class, () -> PublishedIndex.open(index).close());
        mutants++;
      }
      Files.write(file, whole);
    }
    assertTrue(mutants > 300, "only " + mutants + " mutants");
    PublishedIndex.open(index).close();
  }

  @Test
  void doesNotTakeAnErrorOfInputForDamageWhichIsToBeDeleted() {
    IndexException told = OpeningFailure.of(folder, new IOException("Map failed"));
    assertEquals(IndexException.class, told.getClass());
    assertFalse(told.toString().contains("delete"), told::toString);
    assertTrue(told.toString().contains("Map failed"), told::toString);
  }

  @Test
  void saysInOneLineWhatIsDamagedWhateverItsBytesAre() {
    IndexException told =
        OpeningFailure.of(
            folder, new CorruptIndexException("codec mismatch: a\n\u0007b", "_2.kdi"));
    assertEquals(DamagedIndexException.class, told.getClass());
    assertTrue(told.toString().contains("codec mismatch: a b"), told::toString);
  }

  @Test
  void opensTwentyMegabytesInATenthOfASecond() throws IOException {
    Random random = new Random(1);
    MemoryCorpus large = new MemoryCorpus();
    for (int page = 0; page < 24; page++) {
      StringBuilder text = new StringBuilder();
      random.ints(20_000, 0x4E00, 0x4E00 + 5_000).forEach(text::appendCodePoint);
      large.put("p" + page, text.toString());
    }
    Path index = folder.resolve("large");
    IndexBuilder.into(index).add(large).asIs().build();
    long bytes = 0;
    for (Path file : files(index)) {
      bytes += Files.size(file);
    }
    long fastest = Long.MAX_VALUE;
    for (int opening = 0; opening < 100; opening++) {
      long start = System.nanoTime();
      PublishedIndex.open(index).close();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    double megabytes = bytes / 1e6;
    double millis = fastest / 1e6;
    Trials.print("integrity", String.format(Locale.ROOT, "%.1f MB in %.1f ms", megabytes, millis));
    assertTrue(megabytes > 4 && millis < 5 * megabytes, megabytes + " MB, " + millis + " ms");
  }

  @Test
  void doesNotBuildUponADamagedIndex() throws IOException {
    Path index = built();
    Path file = files(index).get(0);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThrows(DamagedIndexException.class, () -> IndexBuilder.into(index).add(corpus).build());
  }

  /** Adds an empty document as any program may that knows Lucene. */
  private static void write(Path index, Map<String, String> commitData) throws IOException {
    try (MMapDirectory directory = new MMapDirectory(index);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      if (commitData.isEmpty()) {
        writer.addDocument(new Document());
      } else {
        writer.setLiveCommitData(commitData.entrySet());
      }
    }
  }

  private static void change(Path index, String key, String value) throws IOException {
    Map<String, String> data = new LinkedHashMap<>();
    try (PublishedIndex opened = PublishedIndex.open(index)) {
      data.putAll(opened.manifest().commitData(Lexicon.standard()));
    }
    data.put(key, value);
    write(index, data);
  }

  private static List<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }
}
