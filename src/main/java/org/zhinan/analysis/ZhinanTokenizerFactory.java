package org.zhinan.analysis;

import java.io.IOException;
import java.io.InputStream;
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

  private static final String LEXICON = "lexicon";
  private static final String STANDARD = "standard";

  private final @Nullable String files;
  private Lexicon lexicon = Lexicon.withoutWords();

  /**
   * Makes a factory.
   *
   * @throws IllegalArgumentException if there are other parameters than {@code lexicon}
   */
  public ZhinanTokenizerFactory(Map<String, String> args) {
    super(args);
    files = get(args, LEXICON);
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
    Lexicon informed = Lexicon.withoutWords();
    for (String name : splitFileNames(files)) {
      if (name.equals(STANDARD)) {
        informed = informed.with(Lexicon.standard());
      } else {
        try (InputStream in = loader.openResource(name)) {
          informed = informed.with(name, in);
        }
      }
    }
    lexicon = informed;
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new ZhinanTokenizer(factory, lexicon);
  }
}
