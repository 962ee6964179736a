package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.MMapDirectory;
import org.zhinan.passage.Passage;

/**
 * Builds of a corpus that changes from round to round, and the knowledge what each of them makes.
 * So a whole index can be told from one that lacks or mixes something.
 */
final class Rounds {

  /** After so many rounds the corpus is again what it was. */
  private static final int DIFFERENT = 5;

  /** What a round does to the index of the one before. */
  enum Manner {
    /** There is none. */
    FIRST,
    /** Some pages are new, others changed or gone. */
    UPDATE,
    /** It was made in another manner, so that everything is built anew. */
    REBUILD
  }

  private final Map<String, List<Passage>> wanted = new HashMap<>();

  /** Learns what each round makes, by building it from nothing in a folder. */
  Rounds(Path folder) throws IOException {
    for (int round = 0; round < 2 * DIFFERENT; round++) {
      for (Manner manner : Manner.values()) {
        String name = name(manner, round);
        if (!wanted.containsKey(name)) {
          Path index = folder.resolve(name);
          builder(manner, round, index, Storage.MAPPED).build();
          wanted.put(name, IndexedPassages.of(index));
        }
      }
    }
    assertEquals(2 * DIFFERENT, Set.copyOf(wanted.values()).size());
  }

  /** Returns the builder of a round. */
  static IndexBuilder builder(Manner manner, int round, Path index, Storage storage) {
    IndexBuilder builder = IndexBuilder.into(index, storage).add(corpus(round)).threads(1);
    return asIs(manner, round) ? builder.asIs() : builder;
  }

  private static MemoryCorpus corpus(int round) {
    int number = round % DIFFERENT;
    MemoryCorpus corpus = new MemoryCorpus();
    for (int page = 0; page < 6 + number; page++) {
      int version = page % 2 == 0 ? 0 : number;
      corpus.put(
          "site/" + page,
          "第" + page + "页：逾期之后先和银行协商还款，把每次沟通都记录下来。",
          "第" + page + "页第" + version + "版：催收打扰家人的，保存录音，再向监管部门投诉。");
    }
    return corpus;
  }

  private static boolean asIs(Manner manner, int round) {
    return manner == Manner.REBUILD && round % 2 == 1;
  }

  /** Returns the name of what a round makes. */
  static String name(Manner manner, int round) {
    return round % DIFFERENT + (asIs(manner, round) ? "-as-is" : "");
  }

  /** Returns the name of what an index holds in whole; empty if there is no index. */
  String published(Path index) throws IOException {
    if (!Files.exists(index)) {
      return "";
    }
    try {
      List<Passage> passages = IndexedPassages.of(index);
      for (Map.Entry<String, List<Passage>> round : wanted.entrySet()) {
        if (round.getValue().equals(passages)) {
          return round.getKey();
        }
      }
      return fail("no round made " + passages);
    } catch (MissingIndexException e) {
      return "";
    }
  }

  /** Makes sure that nothing is in an index's directory but the index and the lock. */
  static void requireNoLeftovers(Path index) throws IOException {
    Set<String> files = files(index);
    files.remove("write.lock");
    try (MMapDirectory directory = new MMapDirectory(index)) {
      boolean any = files.stream().anyMatch(file -> file.startsWith("segments"));
      Set<String> published =
          any ? Set.copyOf(SegmentInfos.readLatestCommit(directory).files(true)) : Set.of();
      assertEquals(new TreeSet<>(published), files);
    }
  }

  /** Returns the names of the files in an index's directory. */
  static Set<String> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Returns all manners of building, again and again. */
  static Manner manner(int trial) {
    List<Manner> manners = Arrays.asList(Manner.values());
    return manners.get(trial % manners.size());
  }
}
