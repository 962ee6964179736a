package org.zhinan.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes a {@link FoldingFilter} for Solr, OpenSearch and Lucene's {@code CustomAnalyzer}, by the
 * name {@code zhinanFolding}. It has no parameters.
 */
public final class FoldingFilterFactory extends TokenFilterFactory {

  /** The name by which the filter is found. */
  public static final String NAME = "zhinanFolding";

  /**
   * Makes a factory.
   *
   * @throws IllegalArgumentException if there are parameters
   */
  public FoldingFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Java's service loader wants it, and nothing else may call it. */
  public FoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new FoldingFilter(input);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
