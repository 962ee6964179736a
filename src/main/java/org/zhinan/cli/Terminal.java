package org.zhinan.cli;

/** Tells where a command prints to. */
final class Terminal {

  private Terminal() {}

  /** Tells whether standard output is a terminal, as far as the launcher saw. */
  static boolean showsOut() {
    return Boolean.getBoolean("zhinan.out.terminal");
  }

  /** Tells whether standard error is a terminal, as far as the launcher saw. */
  static boolean showsErr() {
    return Boolean.getBoolean("zhinan.err.terminal");
  }
}
