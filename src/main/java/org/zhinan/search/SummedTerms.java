package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds what holds any of some terms, and sums up what they are worth there: a Boolean query of
 * them, of which the best are found sooner if nothing else limits the search. A question has a
 * hundred terms and more; {@link WindowScorer} tells why not all need to be looked at.
 */
final class SummedTerms extends Query {

  private final List<WeightedTerm> terms;
  private final Query plain;
  private final LengthTables lengths;

  /**
   * Makes the query.
   *
   * @param lengths the lengths of the texts that are searched
   */
  SummedTerms(List<WeightedTerm> terms, LengthTables lengths) {
    this.terms = List.copyOf(terms);
    this.plain = QuestionQuery.anyOf(terms);
    this.lengths = lengths;
  }

  @Override
  public Weight createWeight(IndexSearcher index, ScoreMode mode, float boost) throws IOException {
    return mode == ScoreMode.TOP_SCORES
        ? new Best(index, boost)
        : index.createWeight(index.rewrite(plain), mode, boost);
  }

  /** Finds the best; for any other use it is as the Boolean query. */
  private final class Best extends Weight {

    private final IndexSearcher index;
    private final float boost;
    private final List<ScoredTerm> scored;

    Best(IndexSearcher index, float boost) throws IOException {
      super(SummedTerms.this);
      this.index = index;
      this.boost = boost;
      this.scored = ScoredTerm.of(terms, boost, index);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      List<TermPostings> postings = new ArrayList<>();
      for (ScoredTerm term : scored) {
        TermPostings found = term.in(segment, lengths);
        if (found != null) {
          postings.add(found);
        }
      }
      return postings.isEmpty() ? null : new Supplier(segment, postings);
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int document) throws IOException {
      return plain().explain(segment, document);
    }

    private Weight plain() throws IOException {
      return index.createWeight(index.rewrite(plain), ScoreMode.TOP_SCORES, boost);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return false; // nothing is cached, and the scores depend on more than the segment
    }

    /** Reads the postings of a segment. */
    private final class Supplier extends ScorerSupplier {

      private final LeafReaderContext segment;
      private final List<TermPostings> postings;

      Supplier(LeafReaderContext segment, List<TermPostings> postings) {
        this.segment = segment;
        this.postings = postings;
      }

      @Override
      public BulkScorer bulkScorer() {
        return new WindowScorer(postings);
      }

      @Override
      public Scorer get(long leadCost) throws IOException {
        return Objects.requireNonNull(plain().scorer(segment), "a term is in the segment");
      }

      @Override
      public long cost() {
        return segment.reader().maxDoc();
      }
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    plain.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return plain.toString(field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SummedTerms summed && summed.terms.equals(terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }
}
