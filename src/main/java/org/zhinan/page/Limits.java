package org.zhinan.page;

import java.time.Duration;

/**
 * How much of a scrape is read. What is over a limit is skipped and reported, never cut: half a
 * page would be cited as if it were the whole.
 */
public final class Limits {

  /** Bytes of one page, and characters of one that is a record. */
  public static final int PAGE_BYTES = 5 << 20;

  /** Nodes of one HTML page. */
  public static final int PAGE_NODES = 1_000_000;

  /** How long a thread may work on parsing one page, and as long on judging its blocks. */
  public static final Duration PAGE_TIME = Duration.ofSeconds(10);

  /** Bytes of one record of a JSON Lines file, whose escapes may double the page. */
  public static final int RECORD_BYTES = 2 * PAGE_BYTES;

  /** Share of characters of a page that could not be decoded. */
  public static final double UNDECODED_SHARE = 0.01;

  private Limits() {}
}
