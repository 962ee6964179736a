package org.zhinan.index;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.zhinan.clean.PageFeatures;

/** Turns what is remembered of pages into Lucene's documents and back. */
final class PageDocument {

  private static final String SITE = "stored.site";
  private static final String EDGES = "stored.edges";
  private static final String PUSHED = "stored.pushed";
  private static final String HELD = "stored.held";
  private static final String MODEL = "stored.model";

  private PageDocument() {}

  /**
   * Makes the document of a page.
   *
   * @param names the terms of its title and headings
   */
  static Document of(String pageId, PageState state, Set<String> names) {
    Document document = new Document();
    document.add(PassageDocument.keyword(IndexSchema.KIND, IndexSchema.KIND_PAGE));
    document.add(PassageDocument.keyword(IndexSchema.PAGE, IndexSchema.key(pageId)));
    String term = IndexSchema.state(pageId, state.fingerprint());
    document.add(PassageDocument.keyword(IndexSchema.STATE, term));
    PageFeatures features = state.features();
    document.add(new StoredField(SITE, features.site()));
    document.add(new StoredField(EDGES, bytes(features.edges())));
    document.add(new StoredField(PUSHED, bytes(features.pushed())));
    document.add(new StoredField(HELD, bytes(features.held())));
    document.add(new StoredField(MODEL, state.model()));
    names.forEach(name -> document.add(PassageDocument.keyword(IndexSchema.NAMES, name)));
    return document;
  }

  /** Restores the state that a document was made from, for a page of that id and fingerprint. */
  static PageState read(String pageId, String fingerprint, Document document) {
    PageFeatures features =
        new PageFeatures(
            document.get(SITE),
            pageId,
            hashes(document, EDGES),
            hashes(document, PUSHED),
            hashes(document, HELD));
    long model = document.getField(MODEL).numericValue().longValue();
    return new PageState(fingerprint, features, model);
  }

  private static byte[] bytes(Set<Long> hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Long.BYTES);
    hashes.stream().sorted().forEach(bytes::putLong);
    return bytes.array();
  }

  private static Set<Long> hashes(Document document, String field) {
    BytesRef bytes = document.getBinaryValue(field);
    LongBuffer longs = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asLongBuffer();
    Set<Long> hashes = new HashSet<>();
    while (longs.hasRemaining()) {
      hashes.add(longs.get());
    }
    return hashes;
  }
}
