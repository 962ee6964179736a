package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.zhinan.passage.Passage;

/** The passages that an index holds. */
final class IndexedPassages {

  private IndexedPassages() {}

  /** Returns how many passages of an index hold a text. */
  static long with(String text, Path index) throws IOException {
    return of(index).stream().filter(p -> p.text().contains(text)).count();
  }

  /** Returns the passages of an index in the order of their ids; there is one. */
  static List<Passage> of(Path index) throws IOException {
    try (PublishedIndex opened = PublishedIndex.open(index)) {
      List<Passage> passages = opened.ask(IndexedPassages::of);
      passages.sort(Comparator.comparing(Passage::id));
      assertTrue(passages.size() > 0);
      return passages;
    }
  }

  private static List<Passage> of(IndexSearcher searcher) throws IOException {
    Term kind = new Term(IndexSchema.KIND, IndexSchema.KIND_PASSAGE);
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(new TermQuery(kind), 1_000).scoreDocs) {
      passages.add(PublishedIndex.passage(searcher, hit.doc));
    }
    return passages;
  }
}
