package org.zhinan.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** The documents of a segment that hold a term, read once from first to last. */
final class TermPostings {

  /** Reading a block of postings takes as long as to look for so many single documents. */
  private static final int SCAN = 6;

  private final PostingsEnum postings;
  private final byte[] lengths;
  private final SimScorer scorer;
  private final BulkSimScorer many;
  private final float most;

  TermPostings(PostingsEnum postings, byte[] lengths, SimScorer scorer, float most)
      throws IOException {
    this.postings = postings;
    this.lengths = lengths;
    this.scorer = scorer;
    this.many = scorer.asBulkSimScorer();
    this.most = most;
    postings.nextDoc();
  }

  /** What postings are read into, the same for all terms. Not safe for use by many threads. */
  static final class Block {
    private final DocAndFloatFeatureBuffer read = new DocAndFloatFeatureBuffer();
    private long[] lengths = new long[0];
    private float[] scores = new float[0];

    private void fit() {
      int size = read.docs.length;
      if (scores.length < size) {
        lengths = new long[size];
        scores = new float[size];
      }
    }
  }

  /** Returns more than the term is worth in any document. */
  float most() {
    return most;
  }

  /** Returns the document that is read next. */
  int next() {
    return postings.docID();
  }

  /** Goes on to the first document from this one on. */
  void skipTo(int document) throws IOException {
    if (postings.docID() < document) {
      postings.advance(document);
    }
  }

  /** Adds what the term is worth in each document of a window, from where it stands. */
  void add(Window window, Block block) throws IOException {
    skipTo(window.from());
    double[] sums = window.sums();
    DocAndFloatFeatureBuffer read = block.read;
    postings.nextPostings(window.to(), read);
    while (read.size > 0) {
      block.fit();
      for (int i = 0; i < read.size; i++) {
        block.lengths[i] = lengths[read.docs[i]];
      }
      many.score(read.size, read.features, block.lengths, block.scores);
      for (int i = 0; i < read.size; i++) {
        sums[read.docs[i] - window.from()] += block.scores[i];
      }
      postings.nextPostings(window.to(), read);
    }
  }

  /** Adds what the term is worth in the candidates of a window, and perhaps in others. */
  void addToCandidates(Window window, Block block) throws IOException {
    double expected = (double) postings.cost() * window.size() / lengths.length;
    if (expected < (double) SCAN * window.candidates()) {
      add(window, block);
      return;
    }
    for (int i = 0; i < window.candidates(); i++) {
      int document = window.candidate(i);
      skipTo(document);
      if (postings.docID() == document) {
        window.sums()[document - window.from()] += scorer.score(postings.freq(), lengths[document]);
      }
    }
  }
}
