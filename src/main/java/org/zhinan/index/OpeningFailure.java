package org.zhinan.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Says in our own types what Lucene throws when it opens an index. */
final class OpeningFailure {

  private OpeningFailure() {}

  /**
   * Returns the typed exception for what went wrong. Lucene's readers run into all kinds of runtime
   * exceptions when bytes are not what was written, so these are damage; but an input or output
   * error is none, whose advice is to delete the index.
   */
  static IndexException of(Path index, Throwable failure) {
    return switch (failure) {
      case IndexException typed -> typed;
      case IndexNotFoundException e -> missing(index, e);
      case IndexFormatTooOldException e ->
          incompatible(index, "an older version of Lucene than this one reads", e);
      case IndexFormatTooNewException e ->
          incompatible(index, "a newer version of Lucene than this one reads", e);
      case AlreadyClosedException e ->
          new ClosedIndexException("the index at " + index + " was closed; open it again", e);
      case IndexSearcher.TooManyClauses e ->
          new IndexException(
              "the index at " + index + " cannot be asked; raise IndexSearcher.maxClauseCount", e);
      case LockObtainFailedException e -> locked(index, e);
      case NoSuchFileException e -> lacks(index, e);
      case ClosedByInterruptException e -> interrupted(index, e);
      case OutOfMemoryError e ->
          new IndexException(
              "the index at " + index + " cannot be opened; give the JVM more memory", e);
      case CorruptIndexException e -> damaged(index, e.toString(), e);
      case EOFException e -> damaged(index, e.toString(), e);
      case IOException e ->
          new IndexException(
              "the index at " + index + " cannot be used; see to its file system (" + e + ")", e);
      default -> damaged(index, failure.toString(), failure);
    };
  }

  /** Returns the typed exception for an index among the resources of a class path. */
  static IndexException ofResource(String name, Exception failure) {
    String what =
        "the index " + name + " on the class path cannot be opened; build its jar again (";
    String message = what + failure.getMessage() + ")";
    return switch (failure) {
      case MissingIndexException e -> new MissingIndexException(message, e);
      case DamagedIndexException e -> new DamagedIndexException(message, e);
      case IncompatibleIndexException e -> new IncompatibleIndexException(message, e);
      default -> new IndexException(message, failure);
    };
  }

  private static IndexException lacks(Path index, NoSuchFileException e) {
    if (!Files.exists(index)) {
      return missing(index, e);
    }
    if (String.valueOf(e.getFile()).endsWith(IndexWriter.WRITE_LOCK_NAME)) {
      return new IndexException(
          "no file can be made in " + index + "; see that it may be written to", e);
    }
    return damaged(index, "it lacks the file " + e.getFile(), e);
  }

  private static MissingIndexException missing(Path index, Exception cause) {
    return new MissingIndexException(
        "there is no index in " + index + "; build one there first", cause);
  }

  static DamagedIndexException damaged(Path index, String what, @Nullable Throwable cause) {
    String plain = what.replaceAll("\\p{Cntrl}+", " "); // Lucene quotes the damaged bytes
    return new DamagedIndexException(
        "the index at " + index + " is damaged; delete it and build it again (" + plain + ")",
        cause);
  }

  static IndexException interrupted(Path index, Exception cause) {
    return new IndexException(
        "the index at " + index + " was not opened, for the thread was interrupted; try again",
        cause);
  }

  private static LockedIndexException locked(Path index, Exception cause) {
    Path lock = index.resolve(IndexWriter.WRITE_LOCK_NAME);
    OptionalLong process = new BuildMark(index).process();
    return new LockedIndexException(
        "another builder"
            + (process.isPresent() ? ", process " + process.getAsLong() + "," : "")
            + " holds "
            + lock
            + "; wait until it has finished, and leave that file alone",
        cause);
  }

  private static IncompatibleIndexException incompatible(Path index, String who, Exception cause) {
    return new IncompatibleIndexException(
        "the index at " + index + " was made by " + who + "; delete it and build it again", cause);
  }
}
