package org.zhinan.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Why a passage ranks where it does: its score is the sum of what each term contributes that it
 * shares with the question. Immutable and safe for use by many threads.
 *
 * @param score how well the passage matches, as in {@link Hit#score()} but for rounding; 0 if it
 *     shares nothing with the question
 * @param contributions what it consists of, greatest first
 */
public record Explanation(float score, List<Contribution> contributions) {

  /** Copies the list of contributions. */
  public Explanation {
    contributions = List.copyOf(contributions);
  }

  /** Where a term matches, by the names that {@link Ranking} has for the weights. */
  public enum Ingredient {
    /** A word of the passage. */
    WORDS,
    /** A pair of neighbouring characters, or a number or Latin word, of the passage. */
    PAIRS,
    /** A single character, number or Latin word of the passage. */
    CHARACTERS,
    /** A pair of neighbouring characters of the page's title. */
    TITLE,
    /** A pair of neighbouring characters of the headings above the passage. */
    HEADINGS;

    static Ingredient of(TextField field) {
      return switch (field) {
        case WORDS -> WORDS;
        case BIGRAMS -> PAIRS;
        case CHARACTERS -> CHARACTERS;
        case TITLE -> TITLE;
        case HEADINGS -> HEADINGS;
      };
    }
  }

  /**
   * What one term adds to the score in one place.
   *
   * @param ingredient where it matches
   * @param term the term, folded as it is indexed
   * @param related whether the {@link org.zhinan.analysis.Thesaurus} leads to it from the question;
   *     the question itself holds it otherwise
   * @param score what it adds, more than 0
   */
  public record Contribution(Ingredient ingredient, String term, boolean related, float score) {

    /**
     * Returns it in one line, such as {@code 3.215 words 催收} or {@code 0.901 pairs 暴力 (related)}.
     */
    @Override
    public String toString() {
      String where = ingredient.name().toLowerCase(Locale.ROOT);
      return String.format(Locale.ROOT, "%.3f %s %s", score, where, term)
          + (related ? " (related)" : "");
    }
  }

  /** Returns the score in one line and below it each contribution in one of its own. */
  @Override
  public String toString() {
    String sum = String.format(Locale.ROOT, "%.3f, the sum of", score);
    return Stream.concat(Stream.of(sum), contributions.stream().map(each -> "  " + each))
        .collect(Collectors.joining("\n"));
  }
}
