package org.zhinan.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.zhinan.index.IndexSchema;
import org.zhinan.index.IndexSchema.TextField;

/**
 * What counts how much for the rank of a passage: the sum of the BM25 scores of the question's
 * terms in five fields, each with a weight. This is the one place for the figures that ranking
 * depends on; CONTRIBUTING.md tells how they were chosen and what each is worth.
 *
 * <p>A term that a question repeats counts as often as the square root of its number says.
 * Immutable and safe for use by many threads.
 *
 * @param words the weight of the words of the passage; 0, here and below, leaves the ingredient out
 * @param pairs the weight of its pairs of neighbouring characters, the measure of the others
 * @param characters the weight of its single characters
 * @param title the weight of the pairs of characters of the page's title
 * @param headings the weight of those of the headings above the passage
 * @param related what a term is worth to which the {@link org.zhinan.analysis.Thesaurus} leads from
 *     the question, as a share of what it would be worth in the question
 */
public record Ranking(
    float words, float pairs, float characters, float title, float headings, float related) {

  /**
   * BM25 field by field: how soon a repeated term stops to count (k1), and how much a long passage
   * is held back (b). Statutes want less of the latter than answers of many words.
   */
  private static final Similarity FIELDS =
      new PerFieldSimilarityWrapper() {
        private final Similarity words = new BM25Similarity(1, 0.5f);
        private final Similarity pairs = new BM25Similarity(1.2f, 0.6f);
        private final Similarity characters = new BM25Similarity(1, 0.5f);
        private final Similarity names = new BM25Similarity(1.2f, 0.75f);

        @Override
        public Similarity get(String field) {
          return switch (IndexSchema.textField(field)) {
            case WORDS -> words;
            case BIGRAMS -> pairs;
            case CHARACTERS -> characters;
            case TITLE, HEADINGS -> names;
          };
        }
      };

  /**
   * The ranking that is used unless a request names another. Words, pairs and characters together
   * find more than each alone, for a pair survives where the dictionary cuts wrongly and a
   * character where people use another word for the same.
   */
  public static final Ranking STANDARD = new Ranking(0.6f, 1, 1.5f, 0.4f, 0.4f, 1);

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException if one is negative or no number
   */
  public Ranking {
    require("words", words);
    require("pairs", pairs);
    require("characters", characters);
    require("title", title);
    require("headings", headings);
    require("related", related);
  }

  private static void require(String name, float weight) {
    if (!(weight >= 0) || Float.isInfinite(weight)) {
      throw new IllegalArgumentException(name + " must be a weight of 0 or more, got " + weight);
    }
  }

  float weight(TextField field) {
    return switch (field) {
      case WORDS -> words;
      case BIGRAMS -> pairs;
      case CHARACTERS -> characters;
      case TITLE -> title;
      case HEADINGS -> headings;
    };
  }

  /** Returns a searcher that scores terms as this ranking needs it. */
  static IndexSearcher searcher(IndexReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(FIELDS);
    searcher.setQueryCache(null); // it would be one for all searchers of the process
    return searcher;
  }
}
