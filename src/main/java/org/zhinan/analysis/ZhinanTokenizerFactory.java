package org.zhinan.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link ZhinanTokenizer} for Solr, OpenSearch and Lucene's {@code CustomAnalyzer}, by the
 * name {@code zhinan}.
 *
 * <p>The parameter {@code lexicon} names what words there are besides smartcn's own: none if it is
 * missing, {@code standard} for those of {@link Lexicon#standard()}, and files separated by commas,
 * which are found where the caller keeps its resources. Both may stand together: {@code
 * standard,mine.txt}.
 *
 * <pre>{@code
 * CustomAnalyzer.builder(directory).withTokenizer("zhinan", "lexicon", "standard,mine.txt").build()
 * }</pre>
 */
public final class ZhinanTokenizerFactory extends TokenizerFactory implements ResourceLoaderAware {

  /** The name by which the tokenizer is found. */
  public static final String NAME = "zhinan";

  private final @Nullable String files;
  private Lexicon lexicon = Lexicon.withoutWords();

  /**
   * Makes a factory.
   *
   * @throws IllegalArgumentException if there are other parameters than {@code lexicon}
   */
  public ZhinanTokenizerFactory(Map<String, String> args) {
    super(args);
    files = get(args, LexiconParameter.NAME);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Fails: Java's service loader wants it, and nothing else may call it. */
  public ZhinanTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    lexicon = LexiconParameter.read(splitFileNames(files), loader);
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new ZhinanTokenizer(factory, lexicon);
  }
}
