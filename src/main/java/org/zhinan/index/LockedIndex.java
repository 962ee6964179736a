package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.zhinan.analysis.Lexicon;
import org.zhinan.passage.Passage;

/**
 * An index that this builder alone may write to. What was published before stays in use until
 * {@link #publish()}; closing without that leaves it as it was. Safe for use by many threads while
 * pages are put.
 */
final class LockedIndex implements AutoCloseable {

  private static final String MORE_MEMORY = "give the JVM more memory";

  private final Path path;
  private final boolean asIs;
  private final Lexicon lexicon;
  private final Names names;
  private final BuildMark mark;
  private final Directory directory;
  private final Set<String> before;
  private final IndexWriter writer;
  private final List<String> remarks = new ArrayList<>();
  private @Nullable DirectoryReader earlier;
  private @Nullable Manifest earlierManifest;

  private LockedIndex(Path path, Storage storage, boolean asIs, Lexicon lexicon)
      throws IOException {
    this.path = path;
    this.asIs = asIs;
    this.lexicon = lexicon;
    this.names = new Names(lexicon);
    this.mark = new BuildMark(path);
    this.directory = new OwnFiles(storage.open(path));
    requireOurs();
    this.before = Set.of(directory.listAll());
    this.writer = new IndexWriter(directory, configuration(lexicon));
  }

  /**
   * Locks an index, creating its directory if need be. An earlier index of another format, lexicon
   * or manner is left out of account: everything will be built from nothing.
   *
   * @throws IndexException of the type that {@link PublishedIndex#open} throws if an earlier index
   *     cannot be built upon; {@link LockedIndexException} if another builder is at work
   */
  static LockedIndex open(Path path, Storage storage, boolean asIs, Lexicon lexicon)
      throws IndexException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new IndexException(path + " is a file; name a directory for the index", null);
    }
    try {
      LockedIndex index = new LockedIndex(path, storage, asIs, lexicon);
      try {
        index.begin();
        return index;
      } catch (Throwable e) {
        index.closeAfter(e); // or nobody could build until this process ends
        throw e;
      }
    } catch (AlreadyClosedException e) {
      // An interrupt closes the channel that holds the lock.
      boolean interrupted = Thread.currentThread().isInterrupted();
      throw interrupted ? OpeningFailure.interrupted(path, e) : OpeningFailure.of(path, e);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw OpeningFailure.of(path, e);
    }
  }

  /** Looks before a writer is opened, which would delete older commits of another's index. */
  private void requireOurs() throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      Manifest.read(SegmentInfos.readLatestCommit(directory).getUserData(), path);
    }
  }

  private static IndexWriterConfig configuration(Lexicon lexicon) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    TieredMergePolicy merging = new TieredMergePolicy();
    // Documents that are deleted but still there would count in the scores of the others.
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(new FieldAnalyzers(lexicon))
        .setMergePolicy(merging)
        // Once all pages are put no merge is under way, which could carry deleted documents along.
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(Math.clamp(megabytes / 8, 2, 64));
  }

  private void begin() throws IOException {
    if (mark.exists() || !Set.of(directory.listAll()).containsAll(before)) {
      remarks.add("an earlier build did not finish; what it left behind was removed");
    }
    mark.write();
    readEarlier();
  }

  private void readEarlier() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    earlier = reader;
    Manifest manifest = Verification.verify(path, reader, null);
    String obstacle = manifest.obstacle(lexicon);
    if (obstacle == null && manifest.asIs() != asIs) {
      obstacle = manifest.asIs() ? "holds pages as they are" : "holds cleaned pages";
    }
    if (obstacle == null && !manifest.zhinan().equals(ProjectVersion.get())) {
      obstacle = "was made by the rules of zhinan " + manifest.zhinan();
    }
    if (obstacle == null) {
      earlierManifest = manifest;
    } else {
      remarks.add("everything was built anew, because the earlier index " + obstacle);
      writer.deleteAll();
      reader.close();
      earlier = null;
    }
  }

  /** Returns whether an earlier build took in the page, with whatever content. */
  boolean knows(String pageId) throws IndexException {
    try {
      return earlier != null
          && earlier.docFreq(new Term(IndexSchema.PAGE, IndexSchema.key(pageId))) > 0;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Returns what an earlier build remembers of the page with just that content. */
  Optional<PageState> earlier(String pageId, String fingerprint) throws IndexException {
    if (earlier == null) {
      return Optional.empty();
    }
    try {
      BytesRef state = new BytesRef(IndexSchema.state(pageId, fingerprint));
      PostingsEnum pages =
          MultiTerms.getTermPostingsEnum(earlier, IndexSchema.STATE, state, PostingsEnum.NONE);
      if (pages == null) {
        return Optional.empty();
      }
      Document page = earlier.storedFields().document(pages.nextDoc());
      return Optional.of(PageDocument.read(pageId, fingerprint, page));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Puts a page in place of what an earlier build may have made of it.
   *
   * @throws IndexException if the index cannot be written to any more
   * @throws RuntimeException if just this page cannot be indexed; its earlier passages stay
   */
  void put(String pageId, PageState state, List<Passage> passages) throws IndexException {
    String key = IndexSchema.key(pageId);
    try {
      List<Document> documents = new ArrayList<>();
      passages.forEach(passage -> documents.add(PassageDocument.of(key, passage)));
      documents.add(PageDocument.of(pageId, state, names.terms(passages)));
      writer.updateDocuments(new Term(IndexSchema.PAGE, key), documents);
    } catch (AlreadyClosedException | IOException e) {
      throw failure(e);
    } catch (RuntimeException e) {
      if (!writer.isOpen()) {
        throw failure(e);
      }
      throw e;
    }
  }

  /**
   * Removes the earlier pages that are not among those named, by their keys.
   *
   * @return how many there were
   */
  int removeAllBut(Set<String> pageKeys) throws IndexException {
    if (earlier == null) {
      return 0;
    }
    try {
      Set<Term> gone = new HashSet<>();
      Terms known = MultiTerms.getTerms(earlier, IndexSchema.PAGE);
      TermsEnum terms = known == null ? TermsEnum.EMPTY : known.iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        if (!pageKeys.contains(term.utf8ToString())) {
          gone.add(new Term(IndexSchema.PAGE, BytesRef.deepCopyOf(term)));
        }
      }
      writer.deleteDocuments(gone.toArray(Term[]::new));
      return gone.size();
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** Makes everything that was put and removed visible at once, and returns its manifest. */
  Manifest publish() throws IndexException {
    try {
      writer.forceMergeDeletes();
      Manifest manifest = manifest();
      writer.setLiveCommitData(manifest.commitData(lexicon).entrySet());
      writer.commit();
      return manifest;
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    }
  }

  private Manifest manifest() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      int pages = Verification.count(reader, IndexSchema.KIND_PAGE);
      int passages = Verification.count(reader, IndexSchema.KIND_PASSAGE);
      return Manifest.of(lexicon, asIs, pages, passages);
    }
  }

  /** Returns the manifest of the earlier index; null if there is none to build upon. */
  @Nullable Manifest earlierManifest() {
    return earlierManifest;
  }

  /** Returns what was unusual about the earlier index. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Says what went wrong, which Lucene hides behind "this IndexWriter is closed". */
  IndexException failure(Throwable thrown) {
    Throwable tragic = writer.getTragicException();
    Throwable cause = tragic == null ? thrown : tragic;
    return new IndexException(
        "the index at "
            + path
            + " was left as it was published last; "
            + (ranOutOfMemory(thrown) ? MORE_MEMORY : advice(cause))
            + " ("
            + cause
            + ")",
        cause);
  }

  private static String advice(Throwable cause) {
    if (ranOutOfMemory(cause)) {
      return MORE_MEMORY;
    }
    if (Thread.currentThread().isInterrupted()) {
      return "the thread was interrupted, so build again";
    }
    // A writer that gives up for want of memory may run into a state of its own, and tell that.
    return cause instanceof IllegalStateException && !(cause instanceof AlreadyClosedException)
        ? "build again, and if that fails too " + MORE_MEMORY
        : "see that its disk has room and may be written to";
  }

  /** Looks behind what a writer runs into when it gives up for want of memory, too. */
  private static boolean ranOutOfMemory(@Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError
          || Arrays.stream(cause.getSuppressed()).anyMatch(OutOfMemoryError.class::isInstance)) {
        return true;
      }
    }
    return false;
  }

  private void closeAfter(Throwable failure) {
    try {
      close();
    } catch (IndexException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IndexException {
    boolean interrupted = Thread.interrupted(); // with that mark no file can be opened
    DirectoryReader reader = earlier;
    try (directory;
        reader) {
      mark.remove(); // while no other builder can have made its own
      writer.close();
      if (writer.getTragicException() != null) {
        removeLeftovers();
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw failure(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Does what a writer leaves undone when it fails, and only the next one does: makes room. */
  private void removeLeftovers() throws IOException {
    new IndexWriter(directory, configuration(lexicon)).close();
  }
}
