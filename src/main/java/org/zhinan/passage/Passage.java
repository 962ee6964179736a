package org.zhinan.passage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of advice with its source. Immutable and safe for use by many threads.
 *
 * @param id the passage's identity within its corpus: page id, {@code #} and ordinal; for a record
 *     that was indexed as it is, the record's own id
 * @param pageId the id of the page it was cut from
 * @param ordinal its place among the passages of its page, counted from 1
 * @param title the page's title; may be empty
 * @param headings the headings that it stands under, outermost first, without the title
 * @param text the passage, a block a line
 * @param site the page's site; may be empty
 * @param published the page's date of publication; null if unknown
 * @param source where it can be looked up
 */
public record Passage(
    String id,
    String pageId,
    int ordinal,
    String title,
    List<String> headings,
    String text,
    String site,
    @Nullable LocalDate published,
    Source source) {

  /** Copies the list of headings. */
  public Passage {
    headings = List.copyOf(headings);
  }
}
