package org.zhinan.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Scraped pages from one place. {@link #of} reads files; who holds pages elsewhere implements this
 * interface.
 */
@FunctionalInterface
public interface Corpus {

  /**
   * Lists the corpus in an order that depends on its content alone. What cannot be read is listed
   * too, and says so when it is loaded. The caller closes the stream.
   *
   * @throws IOException if the corpus itself cannot be read
   */
  Stream<Entry> entries() throws IOException;

  /**
   * Returns the corpus in a directory or in one file. Of a directory, each {@code .html}, {@code
   * .htm} and {@code .txt} file at any depth is a page, and each line of a {@code .jsonl} file; any
   * other file is listed as unreadable. Symbolic links are not followed.
   *
   * <p>The id of a page is its path below the directory without the extension, with {@code /}
   * between the names; where two files have that in common, the extension stays on the second. A
   * name that is no UTF-8 has its bytes in hexadecimal. The id of a record is its {@code id}, else
   * its {@code url}, else the id of the file and the line.
   *
   * @param path the directory or file; {@link #entries} fails if there is neither
   */
  static Corpus of(Path path) {
    return of(path, file -> true);
  }

  /**
   * Returns the corpus in some files of a directory, as {@link #of(Path)} does. The others are left
   * out as if they were not there, and never reported.
   *
   * @param files tells by its path below the directory, with {@code /} between the names, whether a
   *     file is wanted; asked with its name alone where the corpus is one file
   */
  static Corpus of(Path path, Predicate<String> files) {
    return new FileCorpus(path, files);
  }

  /** One page of a corpus, not read yet. Safe for use by one thread at a time. */
  interface Entry {

    /** Returns the id that the page has or would have. */
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
