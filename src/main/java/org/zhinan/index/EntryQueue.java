package org.zhinan.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Corpus;

/**
 * Hands out the entries of several corpora, one by one and in order, to whoever asks next. So no
 * more pages are held at a time than there are threads. Safe for use by many threads.
 */
final class EntryQueue implements AutoCloseable {

  private final Iterator<Corpus> corpora;
  private final Set<String> claimed = new HashSet<>();
  private @Nullable Stream<Corpus.Entry> open;
  private Iterator<Corpus.Entry> entries = Collections.emptyIterator();
  private boolean stopped;

  EntryQueue(List<Corpus> corpora) {
    this.corpora = corpora.iterator();
  }

  /**
   * An entry handed out.
   *
   * @param entry the entry
   * @param pageId its id
   * @param first whether no entry of that id was handed out before
   */
  record Claim(Corpus.Entry entry, String pageId, boolean first) {}

  /**
   * Hands out the next entry; empty at the end.
   *
   * @throws IOException if a corpus cannot be read, or this thread was interrupted: an end there
   *     would make the remaining pages look removed
   */
  synchronized Optional<Claim> next() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while reading the corpus");
    }
    try {
      while (!stopped && !entries.hasNext() && corpora.hasNext()) {
        close();
        open = corpora.next().entries();
        entries = open.iterator();
      }
      return stopped || !entries.hasNext() ? Optional.empty() : Optional.of(claim(entries.next()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Claim claim(Corpus.Entry entry) {
    String pageId = entry.id();
    return new Claim(entry, pageId, claimed.add(IndexSchema.key(pageId)));
  }

  /** Hands out nothing more. */
  synchronized void stop() {
    stopped = true;
  }

  /** Returns the keys of the pages that were handed out. */
  synchronized Set<String> claimed() {
    return Set.copyOf(claimed);
  }

  @Override
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
