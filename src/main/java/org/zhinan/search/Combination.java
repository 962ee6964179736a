package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Combines queries into one that tells which documents match and scores none. Unlike Lucene's
 * boolean query it counts as a single clause, whatever it holds, and so does not throw where the
 * host allows few of them.
 */
final class Combination extends Query {

  /** Which documents match. */
  enum Kind {
    /** Those that all parts match. */
    ALL,
    /** Those that at least one part matches. */
    ANY,
    /** Those that the first part matches and no other. */
    FIRST_ONLY
  }

  private final Kind kind;
  private final List<Query> parts;

  private Combination(Kind kind, List<Query> parts) {
    this.kind = kind;
    this.parts = List.copyOf(parts);
  }

  /** Combines queries, of which there must be at least one. */
  static Query of(Kind kind, List<? extends Query> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Combination(kind, List.copyOf(parts));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (Query part : parts) {
      Query simple = searcher.rewrite(part);
      weights.add(searcher.createWeight(simple, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        FixedBitSet matches = combined(weights, leaf);
        long cost = matches.cardinality();
        return new DefaultScorerSupplier(
            new ConstantScoreScorer(score(), mode, new BitSetIterator(matches, cost)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return weights.stream().allMatch(weight -> weight.isCacheable(leaf));
      }
    };
  }

  private FixedBitSet combined(List<Weight> weights, LeafReaderContext leaf) throws IOException {
    FixedBitSet matches = matches(weights.getFirst(), leaf);
    for (Weight weight : weights.subList(1, weights.size())) {
      FixedBitSet more = matches(weight, leaf);
      switch (kind) {
        case ALL -> matches.and(more);
        case ANY -> matches.or(more);
        case FIRST_ONLY -> matches.andNot(more);
      }
    }
    return matches;
  }

  private static FixedBitSet matches(Weight weight, LeafReaderContext leaf) throws IOException {
    FixedBitSet matches = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      matches.or(scorer.iterator());
    }
    return matches;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return kind + parts.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Combination combination
        && combination.kind == kind
        && combination.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + parts.hashCode();
  }
}
