package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.index.Rounds.Manner;
import org.zhinan.passage.Passage;

/** Whatever a directory holds, to open it gives a typed error unless it is an index. */
class RandomInputsTest {

  private static final List<String> NAMES =
      List.of("segments_1", "segments_2", "segments", "segments_zz", "segments_of_others.csv");

  /** Lucene's readers believe a file whose checksum is right. */
  private static final int CHECKSUM_BYTES = 8;

  private final Path folder;

  RandomInputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void refusesToOpenNoise() throws IOException {
    Path index = folder.resolve("index");
    Rounds.builder(Manner.FIRST, 1, index, Storage.MAPPED).build();
    Files.delete(index.resolve("segments_1"));
    Map<String, Integer> refused = new TreeMap<>();
    int inputs = Trials.count("inputs", 20_000);
    for (int input = 0; input < inputs; input++) {
      Random random = new Random(input);
      Path file = index.resolve(NAMES.get(random.nextInt(NAMES.size())));
      Files.write(file, noise(random));
      IndexException e =
          assertThrows(
              IndexException.class, () -> PublishedIndex.open(index).close(), "input " + input);
      refused.merge(e.getClass().getSimpleName(), 1, Integer::sum);
      Files.delete(file);
    }
    Trials.print("inputs", inputs + " of noise, refused as " + refused);
    assertEquals(
        Set.of("DamagedIndexException", "IncompatibleIndexException", "MissingIndexException"),
        refused.keySet());
  }

  @Test
  void opensOrRefusesAForgedCommit() throws IOException {
    Path index = folder.resolve("index");
    Rounds.builder(Manner.FIRST, 1, index, Storage.MAPPED).build();
    List<Passage> passages = IndexedPassages.of(index);
    byte[] commit = Files.readAllBytes(index.resolve("segments_1"));
    Map<String, Integer> ends = new TreeMap<>();
    int inputs = Trials.count("inputs", 20_000) / 20;
    for (int input = 0; input < inputs; input++) {
      Files.write(index.resolve("segments_1"), forged(commit, new Random(input)));
      ends.merge(opened(index, passages, input), 1, Integer::sum);
    }
    Trials.print("inputs", inputs + " forged, " + ends);
    assertTrue(ends.containsKey("DamagedIndexException"), ends::toString);
  }

  /** Returns how an index opens: as it was, or why not. */
  private static String opened(Path index, List<Passage> passages, int input) {
    try {
      assertEquals(passages, IndexedPassages.of(index));
      return "served as it was";
    } catch (IndexException e) {
      return e.getClass().getSimpleName();
    } catch (AssertionError e) {
      // Tests run with assertions; without them Lucene goes on to an exception.
      assertTrue(e.getStackTrace()[0].getClassName().startsWith("org.apache.lucene."), "" + input);
      return "asserted";
    } catch (Throwable e) {
      throw new AssertionError("input " + input, e);
    }
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(200)];
    random.nextBytes(noise);
    return noise;
  }

  /** Returns a commit that was changed and has the checksum of what it is. */
  private static byte[] forged(byte[] commit, Random random) {
    byte[] bytes = commit.clone();
    int changes = 1 + random.nextInt(3);
    int body = Math.min(bytes.length - CHECKSUM_BYTES, 400);
    for (int change = 0; change < changes; change++) {
      bytes[random.nextInt(body)] = (byte) random.nextInt(256);
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, bytes.length - CHECKSUM_BYTES);
    ByteBuffer.wrap(bytes).putLong(bytes.length - CHECKSUM_BYTES, checksum.getValue());
    return bytes;
  }
}
