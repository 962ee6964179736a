package org.zhinan.page;

/**
 * A stretch of a page's source: lines of flattened text, or characters of the text extracted from
 * HTML.
 *
 * @param unit what is counted
 * @param start the first line, counted from 1; or the first character, counted from 0
 * @param end the last line, included; or the character after the last
 */
public record Range(Unit unit, int start, int end) {

  /** What a range counts. */
  public enum Unit {
    /** Lines of a text file, counted from 1, both ends included. */
    LINES,
    /**
     * UTF-16 characters of the text extracted from an HTML page (its blocks joined by line feeds),
     * counted from 0, end excluded.
     */
    CHARACTERS
  }

  /**
   * Checks the order of the ends.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} comes before it
   */
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "range must not end before it starts, got " + start + ".." + end);
    }
  }

  /**
   * Returns the smallest range that holds this one and another of the same unit.
   *
   * @throws IllegalArgumentException if the units differ
   */
  public Range join(Range other) {
    if (unit != other.unit) {
      throw new IllegalArgumentException(
          "cannot join a range of " + unit + " with one of " + other.unit);
    }
    return new Range(unit, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the range as a person reads it, such as {@code lines 12–18}. */
  @Override
  public String toString() {
    return (unit == Unit.LINES ? "lines " : "characters ") + start + "–" + end;
  }
}
