package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Path;
import org.zhinan.index.Rounds.Manner;

/**
 * Builds several indexes round after round until it is killed, and prints before each round which
 * index and round it is.
 */
final class EndlessBuilds {

  static final int INDEXES = 6;

  private EndlessBuilds() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int first = Integer.parseInt(arguments[1]);
    // The first build of a JVM reads words and patterns for longer than the rest takes.
    Path warm = folder.resolve("warm" + ProcessHandle.current().pid());
    Rounds.builder(Manner.FIRST, 0, warm, Storage.MAPPED).build();
    for (int i = 0; i < INDEXES; i++) {
      int number = i;
      Thread.ofPlatform().start(() -> build(folder, number, first));
    }
  }

  private static void build(Path folder, int number, int first) {
    Manner manner = Rounds.manner(number);
    try {
      for (int round = first; ; round++) {
        System.out.println(number + " " + round);
        Rounds.builder(manner, round, index(folder, number, round), Storage.MAPPED).build();
      }
    } catch (IOException e) {
      throw new AssertionError("a build failed", e);
    }
  }

  /** Returns where a round is built: in a directory of its own if there is to be nothing yet. */
  static Path index(Path folder, int number, int round) {
    boolean alone = Rounds.manner(number) == Manner.FIRST;
    return folder.resolve(number + (alone ? "-" + round : ""));
  }
}
