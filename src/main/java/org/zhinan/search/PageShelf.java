package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.zhinan.index.IndexSchema;
import org.zhinan.index.PublishedIndex;
import org.zhinan.passage.Passage;

/**
 * The passages of a page in reading order. Immutable and safe for use by many threads.
 *
 * @param slots the passages with their places in the index
 */
record PageShelf(List<Slot> slots) {

  /**
   * A passage in the index.
   *
   * @param document the number of its document
   * @param passage the passage
   */
  record Slot(int document, Passage passage) {}

  /** Returns the passages of the page that a passage was cut from; none if it is not indexed. */
  static PageShelf of(Passage passage, IndexSearcher searcher) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(IndexSchema.PAGE, IndexSchema.key(passage.pageId()))),
                Occur.FILTER)
            // The page has a document of its own, which has no id of a passage.
            .add(new FieldExistsQuery(IndexSchema.ID), Occur.FILTER)
            .build();
    List<Slot> slots = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs) {
      slots.add(new Slot(found.doc, PublishedIndex.passage(searcher, found.doc)));
    }
    slots.sort(Comparator.comparingInt(slot -> slot.passage().ordinal()));
    return new PageShelf(slots);
  }

  /** Returns the place of a passage; -1 if it is not there, or with another text. */
  int indexOf(Passage passage) {
    for (int i = 0; i < slots.size(); i++) {
      Passage here = slots.get(i).passage();
      if (here.id().equals(passage.id()) && here.text().equals(passage.text())) {
        return i;
      }
    }
    return -1;
  }

  /** Returns a passage with those around it; nothing if it is not there. */
  List<Passage> around(Passage passage, int before, int after) {
    int at = indexOf(passage);
    if (at < 0) {
      return List.of();
    }
    int end = (int) Math.min(slots.size(), at + 1L + after);
    return slots.subList(Math.max(0, at - before), end).stream().map(Slot::passage).toList();
  }
}
