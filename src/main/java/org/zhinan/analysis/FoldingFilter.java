package org.zhinan.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds terms that are not analyzed, such as the {@code KTF} of the prefix query {@code KTF*}. */
final class FoldingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Folding folding;

  FoldingFilter(Folding folding, TokenStream input) {
    super(input);
    this.folding = folding;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String folded = FoldedReader.fold(folding, term);
    term.setEmpty().append(folded);
    return true;
  }
}
