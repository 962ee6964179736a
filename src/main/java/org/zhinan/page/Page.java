package org.zhinan.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scraped page, read into blocks. Immutable and safe for use by many threads.
 *
 * @param id the page's identity within its corpus: its path below the corpus root without the
 *     extension, or the id of its record
 * @param title the title as the page gives it, without the site's name; empty if it has none
 * @param site the registered domain of the url if there is one, else the folder the page lies in;
 *     empty for a page at the root
 * @param url the canonical link of the page, else the url it was fetched from; null if neither is
 *     known. Always of http or https and {@linkplain Printable printable}
 * @param published the date of publication that the page shows; null if it shows none
 * @param blocks the blocks in reading order, positions 0, 1, 2 …
 */
public record Page(
    String id,
    String title,
    String site,
    @Nullable String url,
    @Nullable LocalDate published,
    List<Block> blocks) {

  /** Copies the list of blocks. */
  public Page {
    blocks = List.copyOf(blocks);
  }
}
