package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** Opens the directory that an index lies in; tests take one that fails. */
@FunctionalInterface
interface Storage {

  /** Memory-mapped always: a channel would die for all threads when one is interrupted. */
  Storage MAPPED = MMapDirectory::new;

  /** Opens a directory, and creates it if it is missing. */
  Directory open(Path path) throws IOException;
}
