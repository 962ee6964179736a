package org.zhinan.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date of publication that a page shows. */
final class PageDates {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s{0,2}[-/.年]\\s{0,2}(\\d{1,2})\\s{0,2}[-/.月]\\s{0,2}(\\d{1,2})(?!\\d)");
  private static final int BYLINES_WITHIN = 30;
  private static final int LONGEST_BYLINE = 80;

  private PageDates() {}

  /** Returns the first date in a text; null if there is none. */
  static @Nullable LocalDate find(String text) {
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      try {
        return LocalDate.of(
            Integer.parseInt(m.group(1)),
            Integer.parseInt(m.group(2)),
            Integer.parseInt(m.group(3)));
      } catch (DateTimeException e) {
        // a number like a date, such as 2023-45-99: the next one may be a date
      }
    }
    return null;
  }

  /**
   * Returns the date in the first byline of a page: a short block near its beginning that holds a
   * date with a time, or little besides a date; null if there is none.
   */
  static @Nullable LocalDate inByline(List<Block> blocks) {
    int seen = 0;
    for (Block b : blocks) {
      if (b.evidence().linkShare() > 0.5 || b.evidence().hidden()) {
        // a number like a date, such as 2023-45-99: the next one may be a date
      }
      if (++seen > BYLINES_WITHIN) {
        return null;
      }
      boolean sentence = b.text().indexOf('。') >= 0;
      LocalDate date = sentence || b.text().length() > LONGEST_BYLINE ? null : find(b.text());
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}
