package org.zhinan.passage;

import org.zhinan.page.Printable;
import org.zhinan.page.Range;

/**
 * Where a passage can be looked up.
 *
 * @param location the page's url; the page's id if it has none
 * @param range the stretch of the page that the passage was cut from
 */
public record Source(String location, Range range) {

  /**
   * Returns the citation as a person reads it: the location in {@linkplain Printable printable}
   * characters, then the range in parentheses.
   */
  @Override
  public String toString() {
    return Printable.line(location) + " (" + range + ")";
  }
}
