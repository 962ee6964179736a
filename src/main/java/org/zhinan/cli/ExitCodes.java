package org.zhinan.cli;

/** What the command returns to the shell. */
final class ExitCodes {

  /** All was done. */
  static final int DONE = 0;

  /** All was done, but more pages were skipped than {@code --strict} and the like allow. */
  static final int SKIPPED = 1;

  /** All was done, but the answers are worse than {@code --min-ndcg} allows. */
  static final int TOO_LITTLE = 1;

  /** The arguments are wrong; picocli's own. */
  static final int USAGE = 2;

  /** A corpus, a page or an index is missing or bad. */
  static final int BAD_INPUT = 3;

  private ExitCodes() {}
}
