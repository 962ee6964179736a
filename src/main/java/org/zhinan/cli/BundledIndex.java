package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhinan.index.IncompatibleIndexException;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MissingIndexException;
import org.zhinan.index.PublishedIndex;
import org.zhinan.page.Corpus;

/** The index of the corpus that comes with the project, in the checkout's {@code target}. */
final class BundledIndex {

  private BundledIndex() {}

  /** Returns the index's directory, after building the index if there is none that fits. */
  static Path ready(PrintWriter err) throws IOException {
    String home = System.getProperty("zhinan.home", "");
    Path corpus = Path.of(home, "corpus", "pages");
    if (home.isEmpty() || !Files.isDirectory(corpus)) {
      throw new IOException("there is no bundled corpus here; name an index with --index");
    }
    Path index = Path.of(home, "target", "corpus-index");
    try (PublishedIndex published = PublishedIndex.open(index)) {
      published.manifest();
    } catch (MissingIndexException | IncompatibleIndexException e) {
      err.println("building the index of the bundled corpus, once");
      IndexBuilder.into(index).add(Corpus.of(corpus)).build();
    }
    return index;
  }
}
