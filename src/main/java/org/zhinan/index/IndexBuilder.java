package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zhinan.analysis.Lexicon;
import org.zhinan.page.Corpus;

/**
 * Builds an index of advice passages, or brings one up to date.
 *
 * <pre>{@code
 * BuildReport report =
 *     IndexBuilder.into(Path.of("index")).add(Corpus.of(Path.of("pages"))).build();
 * }</pre>
 *
 * <p>The corpora are gone through twice: first to learn what the pages of each site repeat at their
 * edges and which handles any page pushes, as {@link org.zhinan.clean.CorpusModel} says, then to
 * clean and split the pages and to drop that. A page that is new or changed is read and parsed each
 * time, and none is held in between. With each page the index keeps what it taught, in hashes, so
 * that a page added later profits from those before it.
 *
 * <p>On an earlier index, pages whose content is unchanged are not parsed again, changed ones are
 * replaced, and those that the corpora list no more are removed; one that cannot be read this time
 * keeps its earlier passages and teaches nothing. Where the template of a site became another, the
 * pages of that site are replaced too, and so are those that hold a handle which some page pushes
 * for the first time, or none any more: what the corpus does not tell any longer is forgotten. The
 * result answers questions exactly as an index built from nothing would. An earlier index of
 * another format, of another lexicon or with the other choice of {@link #asIs()} is built anew.
 *
 * <p>Readers see what was published before until the build is complete, and then all of it at once.
 * A build that fails, at whatever moment, leaves what was published before.
 *
 * <p>Not safe for use by many threads; the build itself uses as many as it is told.
 */
public final class IndexBuilder {

  private final Path index;
  private final Storage storage;
  private final List<Corpus> corpora = new ArrayList<>();
  private BuildSettings settings =
      new BuildSettings(
          Runtime.getRuntime().availableProcessors(), false, Lexicon.standard(), progress -> {});

  private IndexBuilder(Path index, Storage storage) {
    this.index = index;
    this.storage = storage;
  }

  /**
   * Returns a builder of the index in a directory, which is created when the build begins. Other
   * files in it are left alone.
   */
  public static IndexBuilder into(Path index) {
    return into(index, Storage.MAPPED);
  }

  /** Returns a builder of the index in a directory that it opens so. */
  static IndexBuilder into(Path index, Storage storage) {
    return new IndexBuilder(index, storage);
  }

  /**
   * Adds the pages of a corpus. A page whose id an earlier corpus has too is skipped and reported.
   */
  public IndexBuilder add(Corpus corpus) {
    corpora.add(corpus);
    return this;
  }

  /**
   * Sets how many threads read and analyze pages; as many as there are processors without this. It
   * does not change the result.
   *
   * @throws IllegalArgumentException if that is less than 1
   */
  public IndexBuilder threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + threads);
    }
    settings = new BuildSettings(threads, settings.asIs(), settings.lexicon(), settings.listener());
    return this;
  }

  /**
   * Takes each page as one passage already: it is neither cleaned nor split, and the passage's id
   * is the page's. Nothing is learnt either, and the corpora are gone through once.
   */
  public IndexBuilder asIs() {
    settings = new BuildSettings(settings.threads(), true, settings.lexicon(), settings.listener());
    return this;
  }

  /**
   * Sets the lexicon by which text is analyzed; {@link Lexicon#standard()} without this. Its words
   * are stored in the index, so that questions are analyzed alike without more ado.
   */
  public IndexBuilder lexicon(Lexicon lexicon) {
    settings = new BuildSettings(settings.threads(), settings.asIs(), lexicon, settings.listener());
    return this;
  }

  /**
   * Sets who is told about each page when it was dealt with. The threads of the build call the
   * listener, one at a time; what it throws ends the build and comes out of {@link #build()}.
   */
  public IndexBuilder listener(Consumer<BuildProgress> listener) {
    settings = new BuildSettings(settings.threads(), settings.asIs(), settings.lexicon(), listener);
    return this;
  }

  /**
   * Builds the index and publishes it, if anything changed.
   *
   * @throws LockedIndexException if another builder is at work on the index; at once
   * @throws EmptyCorpusException if no page can be read
   * @throws DamagedIndexException if the files of the earlier index are not what was published
   * @throws IncompatibleIndexException if another program, or a version of Lucene that this one
   *     does not read, made the earlier index
   * @throws IndexException if the index cannot be written, or the thread was interrupted
   * @throws IOException if a corpus cannot be read
   */
  public BuildReport build() throws IOException {
    return new IndexBuild(index, storage, corpora, settings).run();
  }
}
