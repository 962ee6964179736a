package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.index.Rounds.Manner;

/** No index is served whose files are not those that were published. */
class DamagedIndexTest {

  private final Path folder;

  DamagedIndexTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void refusesWhateverHappenedToItsFiles() throws IOException {
    List<Path> indexes = List.of(built("one", 0), built("two", 0, 1), built("three", 1, 2, 8));
    requireFilesOfAllKinds(indexes);
    List<Damage> kinds = Arrays.asList(Damage.values());
    Map<String, Integer> refused = new TreeMap<>();
    int mutants = Trials.count("mutants", 4_000);
    for (int mutant = 0; mutant < mutants; mutant++) {
      Random random = new Random(mutant);
      Path index = indexes.get(mutant % indexes.size());
      Damage damage = kinds.get(random.nextInt(kinds.size()));
      Map<Path, byte[]> whole = contents(index);
      List<Path> others = files(indexes.get((mutant + 1) % indexes.size()));
      damage.strike(files(index), others, random);
      String what = damage + ", mutant " + mutant;
      IndexException e =
          assertThrows(IndexException.class, () -> PublishedIndex.open(index).close(), what);
      assertTrue(String.valueOf(e.getMessage()).contains(index.toString()), e::toString);
      assertFalse(String.valueOf(e.getMessage()).contains("\n"), e::toString);
      refused.merge(e.getClass().getSimpleName(), 1, Integer::sum);
      for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
        Files.write(file.getKey(), file.getValue());
      }
    }
    Trials.print("mutants", mutants + ", refused as " + refused);
    assertEquals(Set.of(), unexpected(refused));
    for (Path index : indexes) {
      PublishedIndex.open(index).close();
    }
  }

  /** An index that cannot be used for another reason is none to delete. */
  private static Set<String> unexpected(Map<String, Integer> refused) {
    Set<String> types = new TreeSet<>(refused.keySet());
    types.removeAll(
        Set.of("DamagedIndexException", "IncompatibleIndexException", "MissingIndexException"));
    return types;
  }

  /** Of a segment the files are in one if it is small; otherwise there is one for each purpose. */
  private static void requireFilesOfAllKinds(List<Path> indexes) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path index : indexes) {
      names.addAll(Rounds.files(index));
    }
    for (String kind : List.of("segments_\\d", ".*\\.cfs", ".*\\.fdt", ".*\\.dvd", ".*\\.tim")) {
      assertTrue(names.stream().anyMatch(name -> name.matches(kind)), names::toString);
    }
  }

  private Path built(String name, int... rounds) throws IOException {
    Path index = folder.resolve(name);
    for (int round : rounds) {
      Rounds.builder(Manner.UPDATE, round, index, Storage.MAPPED).build();
    }
    return index;
  }

  private static List<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private static Map<Path, byte[]> contents(Path index) throws IOException {
    Map<Path, byte[]> contents = new TreeMap<>();
    for (Path file : files(index)) {
      contents.put(file, Files.readAllBytes(file));
    }
    return contents;
  }
}
