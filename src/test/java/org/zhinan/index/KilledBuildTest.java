package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.index.Rounds.Manner;

/** What was published stays whole when the process is killed that builds the next. */
class KilledBuildTest {

  /** Long enough for some builds, once the first has begun. */
  private static final int LONGEST_MILLIS = 400;

  private final Path folder;
  private final Rounds rounds;

  KilledBuildTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.rounds = new Rounds(folder.resolve("wanted"));
  }

  @Test
  void outlivesAKillAtAnyMomentAndTellsTheNextBuild() throws Exception {
    int kills = Trials.count("kills", 60);
    int died = 0;
    int round = 0;
    for (int kill = 0; kill < kills; kill++) {
      Manner manner = Rounds.manner(kill);
      int first = round + 1;
      String before = rounds.published(EndlessBuilds.index(folder, manner, first));
      int last = killed(manner, first, new Random(kill));
      Path index = EndlessBuilds.index(folder, manner, last);
      if (manner != Manner.FIRST && last > first) {
        before = Rounds.name(manner, last - 1);
      }
      String found = rounds.published(index);
      assertTrue(List.of(before, Rounds.name(manner, last)).contains(found), found);
      boolean building = Files.exists(index.resolve(BuildMark.FILE));
      died += building ? 1 : 0;
      round = last + 1;
      BuildReport report = Rounds.builder(manner, round, index, Storage.MAPPED).build();
      assertEquals(building, report.remarks().toString().contains("did not finish"));
      assertEquals(Rounds.name(manner, round), rounds.published(index));
      Rounds.requireNoLeftovers(index);
    }
    Trials.print("kills", kills + ", " + died + " of a build");
    assertTrue(died > kills / 2, "only " + died + " builds died of " + kills + " kills");
  }

  /** Returns the number of the round during which a child was killed. */
  private int killed(Manner manner, int first, Random random) throws Exception {
    try (Child child = Child.start(List.of(), EndlessBuilds.class, folder, manner, first)) {
      String begun = child.line();
      child.process().waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      child.kill();
      return Integer.parseInt(child.last(begun));
    }
  }
}
