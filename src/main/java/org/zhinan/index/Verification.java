package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that an index is what a builder published. Lucene itself verifies little when it opens
 * an index: of 600 flips of one bit, 143 gave silently wrong results. All checksums together cost
 * 32–96 ms for 18 MB and find every one.
 */
final class Verification {

  private Verification() {}

  /**
   * Verifies the checksums of all segments that an earlier reader does not hold, and that the
   * manifest tells the truth.
   *
   * @param earlier a reader that was verified already; null if there is none
   * @return the manifest, which may still be of a format that cannot be searched
   */
  static Manifest verify(Path index, DirectoryReader reader, @Nullable IndexReader earlier)
      throws IOException {
    Manifest manifest = Manifest.read(reader.getIndexCommit().getUserData(), index);
    Set<Object> verified = earlier == null ? Set.of() : segments(earlier);
    for (LeafReaderContext leaf : reader.leaves()) {
      if (!verified.contains(leaf.reader().getCoreCacheHelper().getKey())) {
        leaf.reader().checkIntegrity();
      }
    }
    if (manifest.format() == IndexSchema.FORMAT && !tellsTheTruth(manifest, reader)) {
      throw OpeningFailure.damaged(index, "it does not hold what its manifest says", null);
    }
    return manifest;
  }

  private static boolean tellsTheTruth(Manifest manifest, DirectoryReader reader)
      throws IOException {
    return !reader.hasDeletions()
        && reader.numDocs() == manifest.pages() + manifest.passages()
        && count(reader, IndexSchema.KIND_PAGE) == manifest.pages()
        && count(reader, IndexSchema.KIND_PASSAGE) == manifest.passages();
  }

  /** Counts the documents of a kind; exact because a published index holds no deleted ones. */
  static int count(IndexReader reader, String kind) throws IOException {
    return reader.docFreq(new Term(IndexSchema.KIND, kind));
  }

  private static Set<Object> segments(IndexReader reader) {
    Set<Object> keys = new HashSet<>();
    reader.leaves().forEach(leaf -> keys.add(leaf.reader().getCoreCacheHelper().getKey()));
    return keys;
  }
}
