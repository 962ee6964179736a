package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.index.FaultyDisk.AtOperation;
import org.zhinan.index.Rounds.Manner;

/** What was published stays whole on a disk that fails, and the next build makes good. */
class FaultyDiskTest {

  private final Path folder;
  private final Rounds rounds;
  private int failed;
  private int published;

  FaultyDiskTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.rounds = new Rounds(folder.resolve("wanted"));
  }

  /**
   * What a build does to a disk on which nothing fails.
   *
   * @param operations how many operations it makes
   * @param bytes how many bytes it needs at most beyond those that were there
   */
  private record Usage(int operations, long bytes) {}

  /** Plans the faults of a trial on a disk. */
  @FunctionalInterface
  private interface Plan {
    void of(int trial, Usage usage, Random random, MockDirectoryWrapper disk) throws IOException;
  }

  @Test
  void outlivesACrashOfTheSystem() throws IOException {
    int trials = Trials.count("crashes", 300);
    tryOut(
        "crashes",
        trials,
        (trial, usage, random, disk) -> {
          int last = 1 + random.nextInt(usage.operations);
          disk.failOn(
              new AtOperation(
                  (crashing, operation) -> {
                    if (operation == last) {
                      crashing.crash();
                    }
                  }));
        });
    assertTrue(failed > trials * 9 / 10, "only " + failed + " crashed");
  }

  @Test
  void outlivesErrorsOfInputAndOutput() throws IOException {
    int trials = Trials.count("errors", 300);
    tryOut(
        "errors",
        trials,
        (trial, usage, random, disk) -> {
          disk.setRandomIOExceptionRate(random.nextDouble() / 10);
          disk.setRandomIOExceptionRateOnOpen(random.nextDouble() / 10);
        });
    assertTrue(failed > trials / 2, "only " + failed + " failed");
  }

  @Test
  void outlivesAFullDiskAndLeavesNothingOnIt() throws IOException {
    int trials = Trials.count("full", 199);
    tryOut(
        "full",
        trials,
        (trial, usage, random, disk) ->
            disk.setMaxSizeInBytes(disk.sizeInBytes() + 1 + usage.bytes * trial / trials));
    assertTrue(failed > trials / 2, "only " + failed + " disks were full");
  }

  @Test
  void outlivesTheFailureOfAnyOneOperation() throws IOException {
    int trials = Trials.count("operations", 60);
    tryOut(
        "operations",
        trials,
        (trial, usage, random, disk) ->
            disk.failOn(
                new AtOperation(
                    (failing, operation) -> {
                      if (operation == spread(trial, trials, usage)) {
                        throw new IOException("an error at operation " + operation);
                      }
                    })));
    assertTrue(failed > trials / 2, "only " + failed + " failed");
  }

  @Test
  void outlivesADiskThatFailsForGoodAtAnyOperation() throws IOException {
    int trials = Trials.count("operations", 60);
    tryOut(
        "operations",
        trials,
        (trial, usage, random, disk) ->
            disk.failOn(
                new AtOperation(
                    (failing, operation) -> {
                      if (operation >= spread(trial, trials, usage)) {
                        throw new IOException("an error at operation " + operation);
                      }
                    })));
    assertTrue(failed > trials * 9 / 10, "only " + failed + " failed");
  }

  @Test
  void outlivesTheEndOfTheMemoryAtAnyOperation() throws IOException {
    int trials = Trials.count("operations", 60);
    tryOut(
        "operations",
        trials,
        (trial, usage, random, disk) ->
            disk.failOn(
                new AtOperation(
                    (failing, operation) -> {
                      if (operation == spread(trial, trials, usage)) {
                        throw new OutOfMemoryError("at operation " + operation);
                      }
                    })));
    assertTrue(failed > trials / 2, "only " + failed + " failed");
  }

  @Test
  void outlivesAnInterruptAtAnyOperationAndKeepsIt() throws IOException {
    int trials = Trials.count("operations", 60);
    Thread caller = Thread.currentThread();
    tryOut(
        "operations",
        trials,
        (trial, usage, random, disk) ->
            disk.failOn(
                new AtOperation(
                    (failing, operation) -> {
                      if (operation == spread(trial, trials, usage)) {
                        caller.interrupt();
                      }
                    })));
    assertTrue(failed > trials / 2, "only " + failed + " failed");
  }

  /** Spreads the trials over all operations of a build, of which there are three kinds. */
  private static int spread(int trial, int trials, Usage usage) {
    return 1 + (int) ((long) (trial / 3) * 3 * usage.operations / trials) % usage.operations;
  }

  private void tryOut(String kind, int trials, Plan plan) throws IOException {
    Map<Manner, Usage> usages = new EnumMap<>(Manner.class);
    for (Manner manner : Manner.values()) {
      usages.put(manner, usage(manner));
    }
    for (int trial = 0; trial < trials; trial++) {
      Manner manner = Rounds.manner(trial);
      Usage usage = Objects.requireNonNull(usages.get(manner));
      Path index = folder.resolve(manner == Manner.FIRST ? "first" + trial : "usage" + manner);
      Random random = new Random(trial);
      int number = trial;
      int round = trial / Manner.values().length * 2;
      tryOut(manner, round + 2, index, disk -> planned(plan, number, usage, random, disk));
    }
    Trials.print(kind, trials + ", " + failed + " failed, " + published + " of them published");
  }

  private static void planned(
      Plan plan, int trial, Usage usage, Random random, MockDirectoryWrapper disk) {
    try {
      plan.of(trial, usage, random, disk);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void tryOut(Manner manner, int round, Path index, Consumer<MockDirectoryWrapper> plan)
      throws IOException {
    String before = rounds.published(index);
    String wanted = Rounds.name(manner, round);
    try (FaultyDisk disk = new FaultyDisk(round, plan)) {
      Rounds.builder(manner, round, index, disk).build();
      Thread.interrupted();
      assertEquals(wanted, rounds.published(index));
    } catch (IndexException e) {
      failed++;
      boolean interrupted = Thread.interrupted();
      assertEquals(e.toString().contains("interrupted"), interrupted, e::toString);
      assertTrue(e.toString().contains(index.toString()), e::toString);
      assertFalse(e.toString().contains("\n"), e::toString);
      String after = rounds.published(index);
      if (!after.equals(before)) {
        published++;
        assertEquals(wanted, after);
      }
    } catch (OutOfMemoryError e) {
      throw new AssertionError("the build threw what only a JVM should", e);
    }
    Rounds.builder(manner, round + 1, index, Storage.MAPPED).build();
    assertEquals(Rounds.name(manner, round + 1), rounds.published(index));
    Rounds.requireNoLeftovers(index);
  }

  /** Does round 1 on a disk that does not fail. */
  private Usage usage(Manner manner) throws IOException {
    Path index = folder.resolve("usage" + manner);
    if (manner != Manner.FIRST) {
      Rounds.builder(manner, 0, index, Storage.MAPPED).build();
    }
    AtOperation counted = new AtOperation((disk, operation) -> {});
    long[] before = new long[1];
    Consumer<MockDirectoryWrapper> plan =
        disk -> {
          try {
            before[0] = disk.sizeInBytes();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          disk.failOn(counted);
          disk.setTrackDiskUsage(true);
        };
    try (FaultyDisk disk = new FaultyDisk(0, plan)) {
      Rounds.builder(manner, 1, index, disk).build();
      long bytes = disk.disk().getMaxUsedSizeInBytes() - before[0];
      assertTrue(bytes > 0 && counted.operations() > 50, bytes + ", " + counted.operations());
      return new Usage(counted.operations(), bytes);
    }
  }
}
