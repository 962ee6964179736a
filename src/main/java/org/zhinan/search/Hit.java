package org.zhinan.search;

import java.util.List;
import java.util.function.UnaryOperator;
import org.zhinan.passage.Passage;

/**
 * A passage that answers a question. Immutable and safe for use by many threads.
 *
 * @param rank its place in the answer, counted from 1
 * @param score how well it matches; comparable within one answer only
 * @param passage the passage
 * @param marks what of its text matches the question, in order, neither overlapping nor touching
 * @param copies the passages that nearly repeat it and are left out for that, best first: those
 *     that were met until the answer was full, of pages not shown often enough by then; empty if
 *     there are none or the request asks for {@linkplain SearchRequest#nearCopies() near copies}
 */
public record Hit(int rank, float score, Passage passage, List<Mark> marks, List<Passage> copies) {

  private static final int SHORTEST_EXTRACT = 20;
  private static final String LEFT_OUT = "…";

  /** Copies the lists. */
  public Hit {
    marks = List.copyOf(marks);
    copies = List.copyOf(copies);
  }

  /** Returns the text with what matches between « and ». */
  public String highlighted() {
    return highlighted("«", "»");
  }

  /**
   * Returns the text with what matches between two strings. Nothing is escaped: for HTML, use
   * {@link #highlightedHtml()}, for anything else {@link #highlighted(String, String,
   * UnaryOperator)}.
   */
  public String highlighted(String open, String close) {
    return highlighted(open, close, part -> part);
  }

  /**
   * Returns the text with what matches inside {@code <em>}, all else escaped: it can stand in the
   * content of an element or in a quoted attribute.
   */
  public String highlightedHtml() {
    return highlighted("<em>", "</em>", Hit::escaped);
  }

  /**
   * Returns the text with what matches between two strings, which stay as they are, and all the
   * rest escaped.
   *
   * @param escape given the text in parts, from beginning to end
   */
  public String highlighted(String open, String close, UnaryOperator<String> escape) {
    return highlighted(new Mark(0, passage.text().length()), open, close, escape);
  }

  private String highlighted(
      Mark stretch, String open, String close, UnaryOperator<String> escape) {
    String text = passage.text();
    StringBuilder result = new StringBuilder();
    int done = stretch.start();
    for (Mark mark : marks) {
      int start = Math.max(mark.start(), done);
      int end = Math.min(mark.end(), stretch.end());
      if (start < end) {
        result.append(escape.apply(text.substring(done, start))).append(open);
        result.append(escape.apply(text.substring(start, end))).append(close);
        done = end;
      }
    }
    return result.append(escape.apply(text.substring(done, stretch.end()))).toString();
  }

  /**
   * Returns the stretch of the text in which most of what matches stands, with that between « and
   * »: cut at the ends of sentences or clauses where possible, with … where text was left out. The
   * whole text if it is short enough; its beginning if nothing matches. Lines of it stay lines.
   *
   * @param length how many characters of the text to return at most, 20 or more; the marks and …
   *     come on top
   * @throws IllegalArgumentException if the length is less than 20
   */
  public String extract(int length) {
    return extract(length, "«", "»", part -> part);
  }

  /** Returns {@link #extract(int)} for HTML, as {@link #highlightedHtml()} does the whole text. */
  public String extractHtml(int length) {
    return extract(length, "<em>", "</em>", Hit::escaped);
  }

  /**
   * Returns {@link #extract(int)} with what matches between two strings, which stay as they are,
   * and all the rest escaped.
   *
   * @param escape given the text in parts, from beginning to end, … among them
   */
  public String extract(int length, String open, String close, UnaryOperator<String> escape) {
    if (length < SHORTEST_EXTRACT) {
      throw new IllegalArgumentException(
          "length must be " + SHORTEST_EXTRACT + " or more, got " + length);
    }
    String text = passage.text();
    Mark stretch = Extract.of(text, marks, length);
    String before = stretch.start() > 0 ? escape.apply(LEFT_OUT) : "";
    String after = stretch.end() < text.length() ? escape.apply(LEFT_OUT) : "";
    return before + highlighted(stretch, open, close, escape) + after;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
