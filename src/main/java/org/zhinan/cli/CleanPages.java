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
import org.zhinan.clean.CorpusModel;
import org.zhinan.index.Skipped;
import org.zhinan.page.Corpus;
import org.zhinan.page.Printable;
import org.zhinan.page.UnreadablePageException;

/** Cleans the pages of a corpus one by one; what cannot be read is named on stderr and counted. */
final class CleanPages {

  /** Takes what comes of the entries of a corpus, one by one. */
  @FunctionalInterface
  interface Taker {
    /** Takes a page that could be read. */
    void take(CleanPage page) throws IOException;

    /** Takes note of one that could not; does nothing if not overridden. */
    default void skip(Skipped page) throws IOException {}
  }

  private final Path corpus;
  private final PrintWriter err;
  private Cleaner cleaner = Cleaner.standard();
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
   * Learns the model of the corpus from all pages that can be read, as an index build does, for
   * {@link #each} to clean by it.
   *
   * @return the model
   * @throws IOException if the corpus cannot be read
   */
  CorpusModel learnCorpus() throws IOException {
    CorpusModel.Learner learner = new CorpusModel.Learner();
    Set<String> known = new HashSet<>();
    try (Stream<Corpus.Entry> entries = Corpus.of(corpus).entries()) {
      entries.filter(entry -> known.add(entry.id())).forEach(entry -> learn(entry, learner));
    }
    CorpusModel model = learner.learn();
    cleaner = cleaner.with(model);
    return model;
  }

  private void learn(Corpus.Entry entry, CorpusModel.Learner learner) {
    try {
      learner.add(cleaner.clean(entry.load().parse()));
    } catch (UnreadablePageException | RuntimeException | StackOverflowError e) {
      // It is named when each page is handed over.
    }
  }

  /**
   * Hands over each page that can be read, and a note of each that cannot.
   *
   * @throws IOException if the corpus cannot be read or holds no such page, or the taker fails
   */
  void each(Taker taker) throws IOException {
    try (Stream<Corpus.Entry> entries = Corpus.of(corpus).entries()) {
      Iterator<Corpus.Entry> each = entries.iterator();
      while (each.hasNext()) {
        CleanPage page = cleanOrSkip(each.next(), taker);
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

  private @Nullable CleanPage cleanOrSkip(Corpus.Entry entry, Taker taker) throws IOException {
    try {
      if (ids.add(entry.id())) {
        return cleaner.clean(entry.load().parse());
      }
      String reason = "its id " + entry.id() + " is that of an earlier page";
      skip(new Skipped(entry.location(), reason), taker);
    } catch (UnreadablePageException e) {
      skip(new Skipped(e.location(), e.reason()), taker);
    } catch (RuntimeException | StackOverflowError e) {
      skip(new Skipped(entry.location(), "cannot be processed (" + e + ")"), taker);
    }
    return null;
  }

  private void skip(Skipped page, Taker taker) throws IOException {
    err.println("skipped " + Printable.line(page.toString()));
    skipped++;
    taker.skip(page);
  }
}
