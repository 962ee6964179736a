package org.zhinan.page;

import java.io.IOException;
import java.util.stream.Stream;

/** Scraped pages from one place. */
@FunctionalInterface
public interface Corpus {

  /**
   * Lists the corpus in the order of the ids. What cannot be read is listed too, and says so when
   * it is loaded. The caller closes the stream.
   *
   * @throws IOException if the corpus itself cannot be read
   */
  Stream<Entry> entries() throws IOException;

  /** One page of a corpus, not read yet. Safe for use by one thread at a time. */
  interface Entry {

    /** Returns the id that the page has or would have; unique within the corpus. */
    String id();

    /** Returns the file the page lies in, and the line if the file holds more than one page. */
    String location();

    /**
     * Reads the page's bytes.
     *
     * @throws UnreadablePageException if they cannot be read or are no page
     */
    RawPage load() throws UnreadablePageException;
  }

  /** A page's bytes, not parsed yet. Safe for use by one thread at a time. */
  interface RawPage {

    /**
     * Returns a hash of all that the page is made of: equal for equal content under an equal id.
     */
    String fingerprint();

    /**
     * Parses the page.
     *
     * @throws UnreadablePageException if it cannot be parsed within the limits
     */
    Page parse() throws UnreadablePageException;
  }
}
