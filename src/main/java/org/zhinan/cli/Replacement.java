package org.zhinan.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * A text file in the making. It is written beside the file whose place it takes, and takes it all
 * at once: who reads that file sees the old text or the new one. Closed without having been
 * published, it leaves nothing behind. Used by one thread.
 */
final class Replacement implements AutoCloseable {

  private final Path target;
  private final Path part;
  private final Writer writer;

  private Replacement(Path target, Path part, Writer writer) {
    this.target = target;
    this.part = part;
    this.writer = writer;
  }

  /**
   * Begins a file; what is at its place, if anything, stays until {@link #publish}.
   *
   * @throws IOException if there is no directory to write it in, or something other than a file is
   *     in its place, such as a directory or a device
   */
  static Replacement of(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    Path directory = Objects.requireNonNullElse(target.getParent(), target);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(
          file.toString(), null, Files.isDirectory(target) ? "it is a directory" : "it is no file");
    }
    if (!Files.isDirectory(directory)) {
      throw new NoSuchFileException(directory.toString(), null, "there is no such directory");
    }
    if (!Files.isWritable(directory)) {
      throw new AccessDeniedException(directory.toString());
    }
    Path part = directory.resolve("zhinan-" + UUID.randomUUID() + ".part");
    OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
    OutputStream named = new NamedOutput(out, file);
    return new Replacement(
        target, part, new BufferedWriter(new OutputStreamWriter(named, StandardCharsets.UTF_8)));
  }

  /** Returns what the text is written to, as UTF-8. */
  Writer writer() {
    return writer;
  }

  /** Puts the file in its place; nothing can be written after that. */
  void publish() throws IOException {
    writer.close();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Names the file when it cannot be written; the JDK says no more than that a disk is full. */
  static final class NamedOutput extends FilterOutputStream {

    private final Path file;

    NamedOutput(OutputStream out, Path file) {
      super(out);
      this.file = file;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        throw new IOException(file + ": it cannot be written (" + why + ")", e);
      }
    }
  }
}
