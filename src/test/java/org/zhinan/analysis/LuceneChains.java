package org.zhinan.analysis;

import com.carrotsearch.randomizedtesting.annotations.Seed;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.junit.Test;

/** Lucene's own random tests of analysis, which want its JUnit 4 runner. */
@Seed("20260101")
public class LuceneChains extends BaseTokenStreamTestCase {

  private static final int TEXTS = 200;
  private static final int LONGEST = 8192;

  private static final Lexicon LEXICON = Lexicon.standard();

  /** Words. */
  @Test
  public void checksWords() throws IOException {
    check(AdviceAnalyzer.words(LEXICON));
  }

  /** Words of a question. */
  @Test
  public void checksWordsOfQuestions() throws IOException {
    check(AdviceAnalyzer.words(LEXICON).forQuestions());
  }

  /** Pairs. */
  @Test
  public void checksBigrams() throws IOException {
    check(AdviceAnalyzer.bigrams(LEXICON));
  }

  /** Characters. */
  @Test
  public void checksCharacters() throws IOException {
    check(AdviceAnalyzer.characters(LEXICON));
  }

  /** smartcn's words. */
  @Test
  public void checksTheTokenizer() throws IOException {
    check(chain(() -> new ZhinanTokenizer(Lexicon.withoutWords()), words -> words));
  }

  /** smartcn's words and those of the lexicon, folded. */
  @Test
  public void checksTheTokenizerWithALexiconAndFolding() throws IOException {
    check(chain(() -> new ZhinanTokenizer(LEXICON), FoldingFilter::new));
  }

  /** Folding of the random terms of Lucene's mock. */
  @Test
  public void checksFolding() throws IOException {
    check(chain(() -> new MockTokenizer(MockTokenizer.WHITESPACE, false), FoldingFilter::new));
  }

  private static Analyzer chain(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer first = tokenizer.get();
        return new TokenStreamComponents(first, filter.apply(first));
      }
    };
  }

  private static void check(Analyzer analyzer) throws IOException {
    try (analyzer) {
      checkRandomData(random(), analyzer, TEXTS);
      checkRandomData(random(), analyzer, TEXTS / 20, LONGEST);
    }
  }
}
