package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhinan.index.Rounds.Manner;

/** Builds that come to a bad end, each in a JVM of its own. What it prints says how. */
final class DyingBuild {

  private static final int PIECE = 1 << 14;
  private static final int HAN = 0x4E00;

  private DyingBuild() {}

  /** Takes a manner to die, an index and a number. */
  public static void main(String[] arguments) throws Exception {
    Path index = Path.of(arguments[1]);
    int number = Integer.parseInt(arguments[2]);
    switch (arguments[0]) {
      case "memory" -> report(index, round(number, index).listener(new Glutton(number)::take));
      case "hold" -> report(index, round(number, index).listener(progress -> hold()));
      case "full" -> {
        report(index, round(number, index));
        report(index, IndexBuilder.into(index).add(large(number)).asIs());
        report(index, round(number + 1, index));
      }
      case "read-only" -> {
        report(index, round(number, index));
        new ProcessBuilder("mount", "-o", "remount,ro", index.toString()).start().waitFor();
        report(index, round(number + 1, index));
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static IndexBuilder round(int number, Path index) {
    return Rounds.builder(Manner.UPDATE, number, index, Storage.MAPPED);
  }

  /** Prints how a build ends, and what there is then. */
  private static void report(Path index, IndexBuilder builder) throws IOException {
    try {
      System.out.println(builder.build().remarks());
    } catch (IndexException e) {
      System.out.println(e);
    }
    try (PublishedIndex published = PublishedIndex.open(index)) {
      System.out.println(published.manifest().pages() + " pages in " + Rounds.files(index));
    }
  }

  private static void hold() {
    System.out.println("building");
    while (true) {
      Thread.onSpinWait();
    }
  }

  /** Returns pages that need more room than a small disk has. */
  private static MemoryCorpus large(int seed) {
    MemoryCorpus corpus = new MemoryCorpus();
    Random random = new Random(seed);
    for (int page = 0; page < 100; page++) {
      StringBuilder text = new StringBuilder();
      random.ints(20_000, HAN, HAN + 10_000).forEach(text::appendCodePoint);
      corpus.put("large" + page, text.toString());
    }
    return corpus;
  }

  /** Takes all memory when so many pages were dealt with, and gives a little back. */
  private static final class Glutton {

    private final List<byte[]> taken = new ArrayList<>();
    private final int number;

    Glutton(int number) {
      this.number = number;
    }

    void take(BuildProgress progress) {
      if (progress.pages() == 1 + number % 7) {
        try {
          while (true) {
            taken.add(new byte[PIECE]);
          }
        } catch (OutOfMemoryError e) {
          taken.subList(0, Math.min(taken.size(), number)).clear();
        }
      }
    }
  }
}
