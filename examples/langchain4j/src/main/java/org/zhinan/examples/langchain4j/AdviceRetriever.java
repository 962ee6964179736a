package org.zhinan.examples.langchain4j;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.zhinan.passage.Passage;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Hit;

/**
 * Retrieves advice passages for a language model. What to cite is in the metadata of each segment:
 * {@code source} (the page's url, or its file where it has none), {@code range} (the stretch of the
 * page), {@code title}, {@code headings} (outermost first), and {@code published} (an ISO date)
 * where it is known. Safe for use by many threads.
 *
 * @param searcher stays open; its owner closes it
 * @param limit how many passages to retrieve at most
 */
public record AdviceRetriever(AdviceSearcher searcher, int limit) implements ContentRetriever {

  @Override
  public List<Content> retrieve(Query query) {
    try {
      return searcher.search(query.text(), limit).stream().map(AdviceRetriever::content).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Content content(Hit hit) {
    Passage passage = hit.passage();
    Metadata metadata =
        new Metadata()
            .put("source", passage.source().location())
            .put("range", passage.source().range().toString())
            .put("title", passage.title())
            .put("headings", String.join(" › ", passage.headings()));
    if (passage.published() != null) {
      metadata.put("published", passage.published().toString());
    }
    return Content.from(
        TextSegment.from(passage.text(), metadata),
        Map.of(ContentMetadata.SCORE, (double) hit.score()));
  }
}
