package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Path;
import org.zhinan.index.Rounds.Manner;

/** Builds round after round until it is killed, and prints each number before it begins. */
final class EndlessBuilds {

  private EndlessBuilds() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Manner manner = Manner.valueOf(arguments[1]);
    for (int round = Integer.parseInt(arguments[2]); ; round++) {
      System.out.println(round);
      Rounds.builder(manner, round, index(folder, manner, round), Storage.MAPPED).build();
    }
  }

  /** Returns where a round is built: in a directory of its own if there is to be nothing yet. */
  static Path index(Path folder, Manner manner, int round) {
    return folder.resolve(manner == Manner.FIRST ? "first" + round : manner.toString());
  }
}
