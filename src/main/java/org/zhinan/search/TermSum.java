package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.zhinan.search.Explanation.Contribution;
import org.zhinan.search.Explanation.Ingredient;

/** Takes a score apart into what each term contributes. */
final class TermSum {

  private static final Comparator<Contribution> GREATEST_FIRST =
      Comparator.comparingDouble(Contribution::score)
          .reversed()
          .thenComparing(Contribution::ingredient)
          .thenComparing(Contribution::term);

  private TermSum() {}

  /**
   * Explains the score of a document.
   *
   * @param terms what was looked for
   */
  static Explanation explain(List<WeightedTerm> terms, int document, IndexSearcher searcher)
      throws IOException {
    List<Contribution> contributions = new ArrayList<>();
    double sum = 0;
    for (WeightedTerm term : terms) {
      float score = searcher.explain(term.query(), document).getValue().floatValue();
      if (score > 0) {
        Ingredient ingredient = Ingredient.of(term.field());
        contributions.add(new Contribution(ingredient, term.term(), term.related(), score));
        sum += score;
      }
    }
    contributions.sort(GREATEST_FIRST);
    return new Explanation((float) sum, contributions);
  }
}
