package org.zhinan.analysis;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Turns Chinese text into terms: words, character pairs or single characters.
 *
 * <p>All three fold the text first: full-width to ASCII, lower case, Traditional to simplified
 * characters; characters that nobody sees are dropped, so that {@code 催} and {@code 收} with a
 * zero-width space between them are {@code 催收}. All three keep numbers and Latin words whole:
 * {@code 12378}, {@code 021-6023}, {@code 15.4}, {@code p2p}; {@code 1,000} becomes {@code 1000}.
 * They differ in how they cut Chinese: {@code 协商还款} is the words {@code 协商 还款}, the pairs {@code 协商
 * 商还 还款} and four characters. Kana and Hangul are cut like Chinese; as words, by characters.
 *
 * <p>Offsets name the stretch of the original text. Punctuation, spaces, line ends and symbols give
 * no term and leave no gap in the positions, but no term reaches across them. No text makes an
 * analyzer throw; no term is longer than 255 characters. An empty text has no terms.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class AdviceAnalyzer extends Analyzer {

  private final Lexicon lexicon;
  private final Grain grain;
  private final CharArraySet dropped;

  private AdviceAnalyzer(Lexicon lexicon, Grain grain, Set<String> dropped) {
    this.lexicon = lexicon;
    this.grain = grain;
    this.dropped = CharArraySet.unmodifiableSet(new CharArraySet(dropped, false));
  }

  /** Returns the analyzer that cuts Chinese into words of a dictionary, for indexing. */
  public static AdviceAnalyzer words(Lexicon lexicon) {
    return new AdviceAnalyzer(lexicon, Grain.WORDS, Set.of());
  }

  /**
   * Returns the analyzer that cuts Chinese into overlapping pairs of characters, for indexing. A
   * character that stands alone is a term by itself.
   */
  public static AdviceAnalyzer bigrams(Lexicon lexicon) {
    return new AdviceAnalyzer(lexicon, Grain.BIGRAMS, Set.of());
  }

  /** Returns the analyzer that cuts Chinese into single characters, for indexing. */
  public static AdviceAnalyzer characters(Lexicon lexicon) {
    return new AdviceAnalyzer(lexicon, Grain.CHARACTERS, Set.of());
  }

  /**
   * Returns the same analysis for questions: without the terms that consist of function words of
   * the {@link Lexicon} alone, such as {@code 怎么办}. Dropped terms leave a gap in the positions.
   * Negations always stay.
   *
   * <p>A question of nothing but function words has no terms. Analyze it with this analyzer
   * instead, which drops nothing.
   */
  public AdviceAnalyzer forQuestions() {
    return new AdviceAnalyzer(lexicon, grain, grain.meaningless(lexicon.functionWords()));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer terms =
        new AdviceTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, lexicon, grain);
    return dropped.isEmpty()
        ? new TokenStreamComponents(terms)
        : new TokenStreamComponents(terms, new StopFilter(terms, dropped));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new FoldingFilter(in);
  }
}
