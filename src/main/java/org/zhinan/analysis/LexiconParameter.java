package org.zhinan.analysis;

import java.io.IOException;
import java.io.InputStream;
import org.apache.lucene.util.ResourceLoader;

/**
 * The parameter that tells tokenizer and filter factories what words there are besides smartcn's
 * own.
 */
final class LexiconParameter {

  static final String NAME = "lexicon";

  private static final String STANDARD = "standard";

  private LexiconParameter() {}

  /**
   * Returns the lexicon that a parameter asks for: without words if it names nothing.
   *
   * @throws LexiconFormatException if a line of a file is no word; it names the file and the line
   * @throws IOException if a file cannot be read
   */
  static Lexicon read(Iterable<String> names, ResourceLoader loader) throws IOException {
    Lexicon lexicon = Lexicon.withoutWords();
    for (String name : names) {
      if (name.equals(STANDARD)) {
        lexicon = lexicon.with(Lexicon.standard());
      } else {
        try (InputStream in = loader.openResource(name)) {
          lexicon = lexicon.with(name, in);
        }
      }
    }
    return lexicon;
  }
}
