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

  /**
   * Returns the official short numbers and hotlines that the text names, in the order of their
   * first mention, each once: 12378, 95588, 110, 400-820-8820 (400 and 800 numbers all written so).
   * Telephones of single places and people are none of them. Looks through the text each time it is
   * called.
   */
  public List<String> hotlines() {
    return Hotlines.in(text);
  }

  /**
   * Returns the statutes that the text names, in the order of their first mention, each once:
   * 《民法典》第六百七十六条, or 《刑法》 where no article follows the name. Names stand between 《 and 》 and
   * without 中华人民共和国 whether the text has them so or not; numbers of articles stay as they are
   * written first. What an article of a contract is called is none. Looks through the text each
   * time it is called.
   */
  public List<String> statutes() {
    return Statutes.in(text);
  }
}
