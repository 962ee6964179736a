package org.zhinan.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The file by which a builder says that it is at work, and which process it is. One that was killed
 * leaves it behind. It tells people something, and holds nothing up: a builder that cannot write or
 * remove it goes on, to fail where it must.
 */
final class BuildMark {

  static final String FILE = "zhinan.building";

  private static final int LONGEST_NUMBER = 18;

  private final Path file;

  BuildMark(Path index) {
    this.file = index.resolve(FILE);
  }

  /** Returns whether there is one, which a builder that has the lock knows to be a dead one's. */
  boolean exists() {
    return Files.exists(file);
  }

  void write() {
    try {
      Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
    } catch (IOException e) {
      // Where nothing can be written the build says so, if it has anything to write.
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next build will say that this one did not finish.
    }
  }

  /** Returns the number of the process that wrote it; empty if there is none. */
  OptionalLong process() {
    if (!Files.isRegularFile(file)) {
      return OptionalLong.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(LONGEST_NUMBER);
      return OptionalLong.of(Long.parseLong(new String(start, StandardCharsets.US_ASCII)));
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
