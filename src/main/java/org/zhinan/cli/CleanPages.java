package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Cleaner;
import org.zhinan.page.Corpus;
import org.zhinan.page.UnreadablePageException;

/** Cleans the pages of a corpus one by one; what cannot be read is named on stderr and counted. */
final class CleanPages {

  /** Takes one page. */
  @FunctionalInterface
  interface Taker {
    void take(CleanPage page) throws IOException;
  }

  private final Path corpus;
  private final PrintWriter err;
  private final Cleaner cleaner = Cleaner.standard();
  private final Set<String> ids = new HashSet<>();
  private int cleaned;
  private int skipped;

  CleanPages(Path corpus, PrintWriter err) {
    this.corpus = corpus;
    this.err = err;
  }

  int cleaned() {
    return cleaned;
  }

  int skipped() {
    return skipped;
  }

  /**
   * Hands over each page that can be read.
   *
   * @throws IOException if the corpus cannot be read or holds no such page, or the taker fails
   */
  void each(Taker taker) throws IOException {
    try (Stream<Corpus.Entry> entries = Corpus.of(corpus).entries()) {
      Iterator<Corpus.Entry> each = entries.iterator();
      while (each.hasNext()) {
        CleanPage page = cleanOrSkip(each.next());
        if (page != null) {
          cleaned++;
          taker.take(page);
        }
      }
    }
    if (cleaned == 0) {
      throw new IOException(corpus + " holds no page that can be read");
    }
  }

  private @Nullable CleanPage cleanOrSkip(Corpus.Entry entry) {
    try {
      if (ids.add(entry.id())) {
        return cleaner.clean(entry.load().parse());
      }
      skip(entry.location() + ": its id " + entry.id() + " is that of an earlier page");
    } catch (UnreadablePageException e) {
      skip(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      skip(entry.location() + ": cannot be processed (" + e + ")");
    }
    return null;
  }

  private void skip(String why) {
    err.println("skipped " + Terminal.plain(why));
    skipped++;
  }
}
