package org.zhinan.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A term as an analyzer gives it. */
record Term(String text, int start, int end, int increment) {

  static List<Term> of(Analyzer analyzer, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            new Term(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                increment.getPositionIncrement()));
      }
      stream.end();
      if (offset.endOffset() != text.length()) {
        throw new AssertionError("the text ends at " + text.length() + ", got " + offset);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** Returns the terms of a text, joined by spaces. */
  static String join(Analyzer analyzer, String text) {
    return of(analyzer, text).stream().map(Term::text).collect(Collectors.joining(" "));
  }

  /** Returns what the terms stand for in the text, joined by {@code |}. */
  static String originals(Analyzer analyzer, String text) {
    return of(analyzer, text).stream()
        .map(t -> text.substring(t.start, t.end))
        .collect(Collectors.joining("|"));
  }
}
