package org.zhinan.index;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.zhinan.clean.Edges;

/** Turns what is remembered of pages into Lucene's documents and back. */
final class PageDocument {

  private static final String SITE = "stored.site";
  private static final String EDGES = "stored.edges";
  private static final String TEMPLATE = "stored.template";

  private PageDocument() {}

  static Document of(String pageId, PageState state) {
    Document document = new Document();
    document.add(PassageDocument.keyword(IndexSchema.KIND, IndexSchema.KIND_PAGE));
    document.add(PassageDocument.keyword(IndexSchema.PAGE, IndexSchema.key(pageId)));
    String term = IndexSchema.state(pageId, state.fingerprint());
    document.add(PassageDocument.keyword(IndexSchema.STATE, term));
    document.add(new StoredField(SITE, state.edges().site()));
    document.add(new StoredField(EDGES, bytes(state.edges().lines())));
    document.add(new StoredField(TEMPLATE, state.template()));
    return document;
  }

  /** Restores the state that a document was made from, for a page of that id and fingerprint. */
  static PageState read(String pageId, String fingerprint, Document document) {
    Edges edges = new Edges(document.get(SITE), pageId, lines(document.getBinaryValue(EDGES)));
    long template = document.getField(TEMPLATE).numericValue().longValue();
    return new PageState(fingerprint, edges, template);
  }

  private static byte[] bytes(Set<Long> lines) {
    ByteBuffer bytes = ByteBuffer.allocate(lines.size() * Long.BYTES);
    lines.stream().sorted().forEach(bytes::putLong);
    return bytes.array();
  }

  private static Set<Long> lines(BytesRef bytes) {
    LongBuffer longs = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asLongBuffer();
    Set<Long> lines = new HashSet<>();
    while (longs.hasRemaining()) {
      lines.add(longs.get());
    }
    return lines;
  }
}
