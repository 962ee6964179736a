package org.zhinan.page;

/** How much of a scrape is read. What is over a limit is skipped and reported, never cut. */
final class Limits {

  /** Bytes of one page. */
  static final int PAGE_BYTES = 5 << 20;

  /** Nodes of one HTML page. */
  static final int PAGE_NODES = 1_000_000;

  /** Bytes of one record of a JSON Lines file, whose escapes may double the page. */
  static final int RECORD_BYTES = 2 * PAGE_BYTES;

  /** Share of characters of a page that could not be decoded. */
  static final double UNDECODED_SHARE = 0.01;

  private Limits() {}
}
