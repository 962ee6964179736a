package org.zhinan.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of a JSON Lines file, read a line at a time. */
final class RecordFile implements Iterator<Corpus.Entry>, AutoCloseable {

  private final Path file;
  private final String id;
  private final InputStream in;
  private int line;
  private boolean ended;
  private Corpus.@Nullable Entry next;

  private RecordFile(Path file, String id) throws IOException {
    this.file = file;
    this.id = id;
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  /** Opens a file; its blank lines are no entries. Whoever opens it closes it. */
  static RecordFile open(Path file, String id) throws IOException {
    return new RecordFile(file, id);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      line++;
      next = read();
    }
    return next != null;
  }

  /** Reads a line; null if it is blank or there is none. What fails ends the file. */
  private Corpus.@Nullable Entry read() {
    try {
      byte[] bytes = readLine();
      ended = bytes == null;
      return bytes == null || isBlank(bytes) ? null : entry(bytes);
    } catch (IOException e) {
      ended = true;
      return new UnreadableEntry(id + ":" + line, file + ":" + line, FileEntry.problem(e));
    }
  }

  @Override
  public Corpus.Entry next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Corpus.Entry entry = next;
    next = null;
    return entry;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Corpus.Entry entry(byte[] bytes) {
    String location = file + ":" + line;
    String fallback = id + ":" + line;
    if (bytes.length > Limits.RECORD_BYTES) {
      String problem = "the record has more than " + Limits.RECORD_BYTES + " bytes";
      return new UnreadableEntry(fallback, location, problem);
    }
    return PageRecord.entry(bytes, fallback, location);
  }

  /**
   * Returns the next line, of which no more than the limit and one byte is held; null at the end.
   */
  private byte @Nullable [] readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      if (bytes.size() <= Limits.RECORD_BYTES) {
        bytes.write(b);
      }
      b = in.read();
    }
    return bytes.toByteArray();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
