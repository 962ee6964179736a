package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

  private final Path folder;
  private final Path file;

  ReplacementTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("file");
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void leavesTheOldTextUntilTheNewOneIsPublished() throws IOException {
    Files.writeString(file, "old");
    try (Replacement replacement = Replacement.of(file)) {
      replacement.writer().write("新");
      replacement.writer().flush();
      assertEquals("old", Files.readString(file));
      replacement.publish();
      assertEquals("新", Files.readString(file));
    }
    assertEquals("新", Files.readString(file));
    assertEquals(List.of(file), written());
  }

  @Test
  void leavesNothingBehindWhereItIsNotPublished() throws IOException {
    try (Replacement replacement = Replacement.of(file)) {
      replacement.writer().write("text");
      assertFalse(Files.exists(file));
    }
    assertEquals(List.of(), written());
  }

  @Test
  void refusesToTakeThePlaceOfADevice() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "there is no device here");
    IOException e = assertThrows(IOException.class, () -> Replacement.of(device));
    assertTrue(String.valueOf(e.getMessage()).contains("/dev/null: it is no file"), e::toString);
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    try (OutputStream named = new Replacement.NamedOutput(full, file)) {
      IOException e = assertThrows(IOException.class, () -> named.write(new byte[1]));
      assertEquals(file + ": it cannot be written (no space left on device)", e.getMessage());
    }
  }
}
