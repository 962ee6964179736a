package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A term that an index holds, with what it is worth there. Immutable and safe for use by many
 * threads.
 *
 * @param term the term
 * @param states where its postings are
 * @param scorer tells what an occurrence is worth
 * @param most more than any occurrence is worth
 */
record ScoredTerm(Term term, TermStates states, SimScorer scorer, float most) {

  /** First what is worth most for the postings that have to be read for it. */
  private static final Comparator<ScoredTerm> MOST_TELLING_FIRST =
      Comparator.comparingDouble((ScoredTerm term) -> term.most() / term.states().docFreq())
          .reversed();

  /** Returns those of the terms that the index holds, the most telling first. */
  static List<ScoredTerm> of(List<WeightedTerm> terms, float boost, IndexSearcher index)
      throws IOException {
    List<ScoredTerm> scored = new ArrayList<>();
    for (WeightedTerm weighted : terms) {
      Term term = new Term(weighted.field().fieldName(), weighted.term());
      TermStates states = TermStates.build(index, term, true);
      if (states.docFreq() > 0) {
        scored.add(of(term, states, boost * weighted.weight(), index));
      }
    }
    scored.sort(MOST_TELLING_FIRST);
    return scored;
  }

  private static ScoredTerm of(Term term, TermStates states, float weight, IndexSearcher index)
      throws IOException {
    TermStatistics occurrences =
        index.termStatistics(term, states.docFreq(), states.totalTermFreq());
    CollectionStatistics field = Objects.requireNonNull(index.collectionStatistics(term.field()));
    SimScorer scorer = index.getSimilarity().scorer(weight, field, occurrences);
    return new ScoredTerm(term, states, scorer, scorer.score(Float.MAX_VALUE, 1));
  }

  /** Returns the term's postings in a segment; null if it has none there. */
  @Nullable TermPostings in(LeafReaderContext segment, LengthTables lengths) throws IOException {
    IOSupplier<TermState> place = states.get(segment);
    TermState state = place == null ? null : place.get();
    if (state == null) {
      return null;
    }
    TermsEnum found = segment.reader().terms(term.field()).iterator();
    found.seekExact(term.bytes(), state);
    PostingsEnum postings = found.postings(null, PostingsEnum.FREQS);
    return new TermPostings(postings, lengths.of(segment.reader(), term.field()), scorer, most);
  }
}
