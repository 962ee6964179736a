package org.zhinan.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Remembers how long the texts of an index are, one byte for each text, as Lucene encodes it: to
 * read it from the index takes longer than all else about a posting. The lengths of a segment are
 * read when they are first asked for, and forgotten when no reader uses it. Safe for use by many
 * threads.
 */
final class LengthTables {

  private final Map<IndexReader.CacheKey, Map<String, byte[]>> segments = new ConcurrentHashMap<>();

  /** Returns the encoded length of each document's text in a field; 0 where it has none. */
  byte[] of(LeafReader segment, String field) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    Map<String, byte[]> fields = segments.get(core.getKey());
    if (fields == null) {
      fields = new ConcurrentHashMap<>();
      Map<String, byte[]> others = segments.putIfAbsent(core.getKey(), fields);
      if (others == null) {
        core.addClosedListener(segments::remove);
      } else {
        fields = others;
      }
    }
    byte[] lengths = fields.get(field);
    if (lengths == null) {
      lengths = read(segment, field);
      fields.put(field, lengths);
    }
    return lengths;
  }

  private static byte[] read(LeafReader segment, String field) throws IOException {
    byte[] lengths = new byte[segment.maxDoc()];
    NumericDocValues norms = segment.getNormValues(field);
    if (norms != null) {
      for (int i = norms.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = norms.nextDoc()) {
        lengths[i] = (byte) norms.longValue();
      }
    }
    return lengths;
  }
}
