package org.zhinan.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tokenizer of {@link AdviceAnalyzer} for Solr, OpenSearch and Lucene's {@code
 * CustomAnalyzer}, by the name {@code zhinanAdvice}.
 *
 * <p>Parameters: {@code grain} is {@code words}, {@code bigrams} or {@code characters}, and {@code
 * words} if it is missing; {@code lexicon} is that of {@link ZhinanTokenizerFactory}.
 *
 * <pre>{@code
 * CustomAnalyzer.builder().withTokenizer("zhinanAdvice", "grain", "words", "lexicon", "standard").build()
 * }</pre>
 */
public final class AdviceTokenizerFactory extends TokenizerFactory implements ResourceLoaderAware {

  /** The name by which the tokenizer is found. */
  public static final String NAME = "zhinanAdvice";

  private static final String GRAIN = "grain";
  private static final List<String> GRAINS = List.of("words", "bigrams", "characters");

  private final Grain grain;
  private final @Nullable String files;
  private Lexicon lexicon = Lexicon.withoutWords();

  /**
   * Makes a factory.
   *
   * @throws IllegalArgumentException if there are other parameters, or the grain is another one
   */
  public AdviceTokenizerFactory(Map<String, String> args) {
    super(args);
    grain = Grain.valueOf(get(args, GRAIN, GRAINS, GRAINS.get(0)).toUpperCase(Locale.ROOT));
    files = get(args, LexiconParameter.NAME);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Java's service loader wants it, and nothing else may call it. */
  public AdviceTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    lexicon = LexiconParameter.read(splitFileNames(files), loader);
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new AdviceTokenizer(factory, lexicon, grain);
  }
}
