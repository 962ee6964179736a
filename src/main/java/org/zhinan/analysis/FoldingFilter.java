package org.zhinan.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folds each term as {@link AdviceAnalyzer} folds its text: full width, case, Traditional
 * characters, characters that nobody sees. For terms of other tokenizers, and for those that are
 * not analyzed, such as the {@code KTF} of the prefix query {@code KTF*}. A term of nothing but
 * hidden characters becomes empty. Offsets stay.
 *
 * <p>Like every token filter it serves one thread at a time.
 */
public final class FoldingFilter extends TokenFilter {

  private static final Folding FOLDING = Lexicon.withoutWords().folding();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Makes a filter of the terms of a stream. */
  public FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String folded = FoldedReader.fold(FOLDING, term);
    term.setEmpty().append(folded);
    return true;
  }
}
