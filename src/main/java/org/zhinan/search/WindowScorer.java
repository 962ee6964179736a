package org.zhinan.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what terms are worth in the documents of a segment, window by window and in each term by
 * term, and collects the sums that can still be among the best.
 *
 * <p>Once enough is collected, a document needs a least score. The terms that tell least for their
 * number of postings, mostly single characters, cannot reach it together, so that a document with
 * none of the others need not be looked at; of the rest, those are left out one by one which all
 * the terms still to come cannot lift over it. The best and their scores are the same as if all had
 * been summed up. This is MaxScore (Turtle and Flood, Query evaluation: strategies and
 * optimizations, 1995) within windows, term at a time.
 */
final class WindowScorer extends BulkScorer {

  /**
   * The terms that are only looked up for candidates can reach this share of the least score
   * together. More of them would leave more candidates to look up; measured with long questions to
   * 61,505 passages, shares from 0.5 to 0.8 take equally long.
   */
  private static final double SHARE = 0.6;

  /** Covers that single scores are rounded. */
  private static final double ROUNDING = 1 + 1e-5;

  private final List<TermPostings> terms;

  /** What the terms can reach together, each with all behind it. */
  private final double[] most;

  private final Window window = new Window();
  private final TermPostings.Block block = new TermPostings.Block();
  private final Best best = new Best();

  /**
   * Makes a scorer.
   *
   * @param terms those that tell most for their number of postings first
   */
  WindowScorer(List<TermPostings> terms) {
    this.terms = terms;
    this.most = new double[terms.size() + 1];
    for (int i = terms.size() - 1; i >= 0; i--) {
      most[i] = most[i + 1] + terms.get(i).most() * ROUNDING;
    }
  }

  /** The document that is collected, for the collector. */
  private static final class Best extends Scorable {
    private float score;
    private float least;

    @Override
    public float score() {
      return score;
    }

    @Override
    public void setMinCompetitiveScore(float score) {
      least = score;
    }
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits accepted, int first, int end)
      throws IOException {
    collector.setScorer(best);
    int from = first;
    for (int next = next(from); next < end; next = next(from)) {
      from = (int) Math.min(end, (long) next + Window.MOST);
      window.move(next, from);
      sumUp(accepted);
      collect(collector);
    }
    return next(end);
  }

  /** Returns the next document from one on that holds a term. */
  private int next(int from) throws IOException {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (TermPostings term : terms) {
      term.skipTo(from);
      next = Math.min(next, term.next());
    }
    return next;
  }

  private void sumUp(@Nullable Bits accepted) throws IOException {
    int needed = terms.size();
    while (needed > 0 && most[needed - 1] < best.least * SHARE) {
      needed--;
    }
    for (TermPostings term : terms.subList(0, needed)) {
      term.add(window, block);
    }
    window.choose(best.least - most[needed], accepted);
    for (int i = needed; i < terms.size() && window.candidates() > 0; i++) {
      terms.get(i).addToCandidates(window, block);
      window.keep(best.least - most[i + 1]);
    }
  }

  private void collect(LeafCollector collector) throws IOException {
    for (int i = 0; i < window.candidates(); i++) {
      int document = window.candidate(i);
      best.score = (float) window.sum(document);
      if (best.score >= best.least) {
        collector.collect(document);
      }
    }
  }

  @Override
  public long cost() {
    return DocIdSetIterator.NO_MORE_DOCS;
  }
}
