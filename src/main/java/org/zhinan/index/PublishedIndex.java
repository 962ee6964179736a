package org.zhinan.index;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.zhinan.analysis.Lexicon;
import org.zhinan.passage.Passage;

/**
 * An index opened for reading, after every checksum and the manifest were verified. It shows what
 * was published when it was opened or last refreshed, whatever builders do meanwhile.
 *
 * <p>Callers use it to check an index, by opening it and reading its {@link #manifest()}; the rest,
 * which has Lucene's types in it, is for {@code org.zhinan.search}. Safe for use by many threads.
 */
public final class PublishedIndex implements AutoCloseable {

  private final Path path;
  private final Directory directory;
  private final @Nullable ResourceCopy copy;
  private final VerifiedSearchers verified;
  private final SearcherManager searchers;
  private final ReentrantLock refreshing = new ReentrantLock();

  private PublishedIndex(Path path, @Nullable ResourceCopy copy) throws IOException {
    this.path = path;
    this.copy = copy;
    this.directory = new OwnFiles(Storage.MAPPED.open(path));
    this.verified = new VerifiedSearchers(path);
    this.searchers = new SearcherManager(directory, verified);
  }

  /**
   * Opens an index. Creates nothing, not even a missing directory.
   *
   * @throws MissingIndexException if there is no such directory or no index in it
   * @throws DamagedIndexException if its files are not what was published
   * @throws IncompatibleIndexException if it was made by another format, lexicon, version of Lucene
   *     or program
   * @throws IndexException if it cannot be read for another reason, such as a missing permission
   */
  public static PublishedIndex open(Path path) throws IndexException {
    requireDirectory(path);
    try {
      return new PublishedIndex(path, null);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw OpeningFailure.of(path, e);
    }
  }

  /**
   * Opens an index among the resources of a class path. One that lies in a jar is copied into a new
   * directory among the temporary files, which {@link #close()} removes, or else the end of the
   * JVM; one that lies in a directory is opened where it is.
   *
   * @param name the directory of the index, such as {@code zhinan-index}; slashes at its ends do
   *     not matter
   * @throws IndexException as {@link #open(Path)} does, or if the copy cannot be made
   */
  public static PublishedIndex openResource(String name, ClassLoader loader) throws IndexException {
    String directory = name.replaceAll("^/+|/+$", "");
    URL url = loader.getResource(directory);
    if (url == null) {
      throw new MissingIndexException(
          "there is no index "
              + directory
              + " on the class path; let the goal zhinan:index make it, and see that its jar is there",
          null);
    }
    try {
      if (url.getProtocol().equals("file")) {
        return open(Path.of(url.toURI()));
      }
      if (url.openConnection() instanceof JarURLConnection jar) {
        return open(ResourceCopy.of(jar));
      }
      throw new IndexException("its files cannot be listed; unpack it and open it as a path", null);
    } catch (IOException | URISyntaxException e) {
      throw OpeningFailure.ofResource(directory, e);
    }
  }

  private static PublishedIndex open(ResourceCopy copy) throws IndexException {
    try {
      return new PublishedIndex(copy.directory(), copy);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      copy.close();
      throw OpeningFailure.of(copy.directory(), e);
    }
  }

  private static void requireDirectory(Path path) throws MissingIndexException {
    if (!Files.exists(path)) {
      throw new MissingIndexException(
          "there is no index at " + path + ", not even a directory; build one there first", null);
    }
    if (!Files.isDirectory(path)) {
      throw new MissingIndexException(
          path + " is a file; name the directory that holds the index", null);
    }
  }

  /**
   * Returns the manifest of what a search would see.
   *
   * @throws ClosedIndexException if the index was closed
   */
  public Manifest manifest() throws IndexException {
    return ask(
        searcher -> {
          DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
          return Manifest.read(reader.getIndexCommit().getUserData(), path);
        });
  }

  /** Returns the lexicon by which the index was analyzed, and questions to it have to be. */
  public Lexicon lexicon() {
    return verified.lexicon();
  }

  /**
   * Takes over what builders have published since; searches under way end on what they began with.
   * If this fails, what was seen before stays in use.
   *
   * @return whether there was anything new
   * @throws ClosedIndexException if the index was closed
   * @throws IndexException as {@link #open(Path)} does
   */
  public boolean refresh() throws IndexException {
    refreshing.lock();
    try {
      IndexReader before = current();
      searchers.maybeRefreshBlocking();
      return !before.equals(current());
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw OpeningFailure.of(path, e);
    } finally {
      refreshing.unlock();
    }
  }

  private IndexReader current() throws IndexException {
    return ask(IndexSearcher::getIndexReader);
  }

  /**
   * Something to find out.
   *
   * @param <T> the type of the answer
   */
  @FunctionalInterface
  public interface Inquiry<T> {
    /** Finds it out. The searcher must not be used afterwards. */
    T ask(IndexSearcher searcher) throws IOException;
  }

  /**
   * Finds something out. The index stays open for it, even if it is closed meanwhile.
   *
   * @throws ClosedIndexException if the index was closed before
   * @throws IndexException if the index cannot be read
   */
  public <T> T ask(Inquiry<T> inquiry) throws IndexException {
    IndexSearcher searcher = null;
    try {
      searcher = searchers.acquire();
      return inquiry.ask(searcher);
    } catch (IOException | AlreadyClosedException | IndexSearcher.TooManyClauses e) {
      throw OpeningFailure.of(path, e);
    } finally {
      release(searcher);
    }
  }

  private void release(@Nullable IndexSearcher searcher) throws IndexException {
    try {
      if (searcher != null) {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw OpeningFailure.of(path, e);
    }
  }

  /**
   * Reads a passage.
   *
   * @param document the number of its document in the searcher
   */
  public static Passage passage(IndexSearcher searcher, int document) throws IOException {
    return PassageDocument.read(searcher.storedFields().document(document));
  }

  /** Closes the index once the searches under way have ended. Does nothing the second time. */
  @Override
  public void close() throws IndexException {
    try {
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw OpeningFailure.of(path, e);
    } finally {
      if (copy != null) {
        copy.close();
      }
    }
  }

  private static final class VerifiedSearchers extends SearcherFactory {

    private final Path path;
    private volatile @Nullable Lexicon lexicon;

    VerifiedSearchers(Path path) {
      this.path = path;
    }

    Lexicon lexicon() {
      return Objects.requireNonNull(lexicon, "known since the first searcher");
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      DirectoryReader published = (DirectoryReader) reader;
      Manifest manifest = Verification.verify(path, published, previous);
      Lexicon analyzed = lexicon;
      if (analyzed == null) {
        analyzed = Manifest.lexicon(published.getIndexCommit().getUserData());
      } else if (!manifest.lexicon().equals(analyzed.hash())) {
        throw new IncompatibleIndexException(
            "the index at " + path + " has got another lexicon since; close it and open it again",
            null);
      }
      String obstacle = manifest.obstacle(analyzed);
      if (obstacle != null) {
        throw new IncompatibleIndexException(
            "the index at " + path + " " + obstacle + "; build it again", null);
      }
      lexicon = analyzed;
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null); // it would be one for all searchers of the process
      return searcher;
    }
  }
}
