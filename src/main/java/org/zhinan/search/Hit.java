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
    String text = passage.text();
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Mark mark : marks) {
      result.append(escape.apply(text.substring(done, mark.start()))).append(open);
      result.append(escape.apply(text.substring(mark.start(), mark.end()))).append(close);
      done = mark.end();
    }
    return result.append(escape.apply(text.substring(done))).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
