package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.index.Rounds.Manner;

/** What was published stays whole when the process is killed that builds the next. */
class KilledBuildTest {

  /** About as long as a build lasts. */
  private static final int LONGEST_MILLIS = 100;

  private final Path folder;
  private final Rounds rounds;
  private final Map<Path, String> published = new HashMap<>();

  KilledBuildTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.rounds = new Rounds(folder.resolve("wanted"));
  }

  @Test
  void outlivesAKillAtAnyMomentAndTellsTheNextBuild() throws Exception {
    int kills = Trials.count("kills", 60);
    int killed = 0;
    int died = 0;
    for (int first = 1; killed < kills; ) {
      int next = first;
      for (Map.Entry<Integer, Integer> last : kill(first, new Random(killed)).entrySet()) {
        died += outlives(last.getKey(), first, last.getValue()) ? 1 : 0;
        next = Math.max(next, last.getValue() + 2);
        killed++;
      }
      first = next;
    }
    Trials.print("kills", killed + ", " + died + " of them in a build");
    assertTrue(died > killed / 2, "only " + died + " builds died of " + killed + " kills");
  }

  /** Makes sure that an index is whole which a child was building, and can be built. */
  private boolean outlives(int number, int first, int last) throws IOException {
    Manner manner = Rounds.manner(number);
    Path index = EndlessBuilds.index(folder, number, last);
    boolean follows = manner != Manner.FIRST && last > first;
    String before = follows ? Rounds.name(manner, last - 1) : published.getOrDefault(index, "");
    String found = rounds.published(index);
    assertTrue(List.of(before, Rounds.name(manner, last)).contains(found), found);
    boolean building = Files.exists(index.resolve(BuildMark.FILE));
    BuildReport report = Rounds.builder(manner, last + 1, index, Storage.MAPPED).build();
    assertEquals(building, report.remarks().toString().contains("did not finish"));
    assertEquals(Rounds.name(manner, last + 1), rounds.published(index));
    Rounds.requireNoLeftovers(index);
    published.put(index, Rounds.name(manner, last + 1));
    return building;
  }

  /** Returns the numbers of the indexes that a child was building when killed, and the rounds. */
  private Map<Integer, Integer> kill(int first, Random random) throws Exception {
    Map<Integer, Integer> rounds = new TreeMap<>();
    try (Child child = Child.start(List.of(), EndlessBuilds.class, folder, first)) {
      int some = EndlessBuilds.INDEXES + random.nextInt(3 * EndlessBuilds.INDEXES);
      String line = child.line();
      for (int begun = 1; !line.isEmpty(); begun++, line = child.line()) {
        String[] numbers = line.split(" ", -1);
        rounds.put(Integer.valueOf(numbers[0]), Integer.valueOf(numbers[1]));
        if (begun == some) {
          child.process().waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
          child.kill();
        }
      }
    }
    assertTrue(rounds.size() > 0, "the child built nothing");
    return rounds;
  }
}
