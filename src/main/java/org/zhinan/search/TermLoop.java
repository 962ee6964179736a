package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Runs text through an analyzer. */
final class TermLoop {

  private TermLoop() {}

  /** Takes one term after the other. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes a term.
     *
     * @param start where in the text its source begins
     * @param end where in the text its source ends, excluded
     */
    void take(String term, int start, int end);
  }

  static void run(Analyzer analyzer, String text, Taker taker) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        taker.take(term.toString(), offset.startOffset(), offset.endOffset());
      }
      stream.end();
    }
  }

  /** Returns the terms of a text, in their order. */
  static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    run(analyzer, text, (term, start, end) -> terms.add(term));
    return terms;
  }
}
