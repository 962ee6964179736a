package org.zhinan.page;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The entries of files, one at a time: of a file of records no more than one record is held.
 * ({@link Stream#flatMap} would hold them all as soon as somebody asks it for an iterator.)
 */
final class FileEntries implements Iterator<Corpus.Entry>, AutoCloseable {

  private final Iterator<FoundFile> files;
  private final Set<String> ids = new HashSet<>();
  private Iterator<Corpus.Entry> current = Collections.emptyIterator();

  private FileEntries(List<FoundFile> files) {
    this.files = files.iterator();
  }

  /** Returns the entries of files in their order; closing the stream closes the open file. */
  static Stream<Corpus.Entry> of(List<FoundFile> files) {
    FileEntries entries = new FileEntries(files);
    Spliterator<Corpus.Entry> each =
        Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(each, false).onClose(entries::close);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      close();
      if (!files.hasNext()) {
        return false;
      }
      current = open(files.next());
    }
    return true;
  }

  @Override
  public Corpus.Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    if (current instanceof RecordFile records) {
      records.close();
    }
    current = Collections.emptyIterator();
  }

  private Iterator<Corpus.Entry> open(FoundFile f) {
    String problem = f.problem();
    if (!problem.isEmpty()) {
      return unreadable(f, problem);
    }
    String id = ids.add(f.stem()) ? f.stem() : f.name();
    ids.add(id);
    if (!f.isRecords()) {
      Corpus.Entry page = new FileEntry(f.file(), id, !f.isText());
      return List.of(page).iterator();
    }
    try {
      return RecordFile.open(f.file(), id);
    } catch (IOException e) {
      return unreadable(f, FileEntry.problem(e));
    }
  }

  private static Iterator<Corpus.Entry> unreadable(FoundFile f, String problem) {
    Corpus.Entry entry = new UnreadableEntry(f.name(), f.file().toString(), problem);
    return List.of(entry).iterator();
  }
}
