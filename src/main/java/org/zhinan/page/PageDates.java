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

  /** A date that stands for itself, not the first or last day of something. */
  private static final Pattern DAY = Pattern.compile(DATE + "\\s{0,2}+日?+(?!\\s{0,2}[起前后後内內以至之止])");

  private static final Pattern TIME_BEHIND = Pattern.compile("[\\sT]{0,3}\\d{1,2}[:：]\\d\\d.*");
  private static final Pattern LABEL_BEFORE = Pattern.compile(".*[:：于於在]\\s{0,3}");
  private static final int BYLINES_WITHIN = 30;
  private static final int LONGEST_BYLINE = 80;
  private static final int MOST_BESIDES = 12;

  private PageDates() {}

  /** Returns the first date in a text; null if there is none. */
  static @Nullable LocalDate find(String text) {
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      LocalDate date = date(m);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /**
   * Returns the date in the first byline of a page: a short block near its beginning that holds a
   * date with a time or a label, or little besides a date; null if there is none. What is hidden or
   * a link is passed over, and so is a line that tells the day on which the page was fetched.
   */
  static @Nullable LocalDate inByline(List<Block> blocks) {
    int seen = 0;
    for (Block b : blocks) {
      if (b.evidence().linkShare() > 0.5 || b.evidence().hidden()) {
        continue;
      }
      if (++seen > BYLINES_WITHIN) {
        return null;
      }
      LocalDate date = byline(b.text());
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate byline(String text) {
    if (text.length() > LONGEST_BYLINE || text.indexOf('。') >= 0 || text.contains("今天")) {
      return null;
    }
    Matcher m = DAY.matcher(text);
    while (m.find()) {
      String before = text.substring(0, m.start());
      String behind = text.substring(m.end());
      boolean byline =
          TIME_BEHIND.matcher(behind).matches()
              || LABEL_BEFORE.matcher(before).matches()
              || letters(before) + letters(behind) <= MOST_BESIDES;
      LocalDate date = byline ? date(m) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** Returns the date that was matched; null if it is only a number like one. */
  private static @Nullable LocalDate date(Matcher m) {
    try {
      return LocalDate.of(
          Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
