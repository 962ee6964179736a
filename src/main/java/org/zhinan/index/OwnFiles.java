package org.zhinan.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * A directory in which Lucene sees its own files only. A writer deletes what it holds for the rest
 * of a dead build, which is every file named like {@code _x.y}: somebody's {@code _notes.txt} too.
 */
final class OwnFiles extends FilterDirectory {

  private static final Pattern NAMES =
      Pattern.compile(
          "(pending_)?segments(_[0-9a-z]+)?"
              + "|_[0-9a-z]+\\.(si|cf[se]|fnm|fd[tmx]|nv[dm]|kd[dim]|tv[dmx])"
              + "|_[0-9a-z]+_[0-9a-z]+\\.(liv|fnm)"
              + "|_[0-9a-z]+_([0-9a-z]+_)?Lucene[\\w-]+\\.[a-z]{3}"
              + "|_[0-9a-z]+_[\\w-]+_[0-9a-z]+\\.tmp");

  OwnFiles(Directory directory) {
    super(directory);
  }

  @Override
  public String[] listAll() throws IOException {
    return Arrays.stream(in.listAll()).filter(OwnFiles::isOwn).toArray(String[]::new);
  }

  private static boolean isOwn(String name) {
    return NAMES.matcher(name).matches() || name.equals(IndexWriter.WRITE_LOCK_NAME);
  }
}
