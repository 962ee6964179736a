package org.zhinan;

/** How many trials a harness makes in a build, and what it prints of them. */
public final class Trials {

  private Trials() {}

  /**
   * Returns how many trials of a kind to make: what the system property {@code zhinan.trials.KIND}
   * says, or as many as usual.
   */
  public static int count(String kind, int usual) {
    return Integer.getInteger("zhinan.trials." + kind, usual);
  }

  /** Prints what came of the trials of a kind, for whoever reads the output of the build. */
  public static void print(String kind, String figures) {
    System.out.println("trials of " + kind + ": " + figures);
  }
}
