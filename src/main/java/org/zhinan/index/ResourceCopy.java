package org.zhinan.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A copy of an index that lies in a jar, among the temporary files: Lucene reads files. Whoever
 * makes it closes it, which removes it; at the latest it is removed when the JVM ends.
 */
final class ResourceCopy implements AutoCloseable {

  private final Path directory;
  private final Thread removal;

  private ResourceCopy(Path directory) {
    this.directory = directory;
    this.removal = new Thread(() -> remove(directory), "zhinan-remove-copy");
    Runtime.getRuntime().addShutdownHook(removal);
  }

  /** Copies the index whose directory is the entry that the connection leads to. */
  static ResourceCopy of(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false); // so that closing the jar closes nobody else's
    ResourceCopy copy = new ResourceCopy(Files.createTempDirectory("zhinan-index"));
    try (JarFile jar = connection.getJarFile()) {
      String entry = connection.getEntryName();
      copy.take(jar, entry.endsWith("/") ? entry : entry + "/");
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  private void take(JarFile jar, String prefix) throws IOException {
    List<JarEntry> entries =
        jar.stream().filter(entry -> isFileIn(prefix, entry.getName())).toList();
    for (JarEntry entry : entries) {
      try (InputStream in = jar.getInputStream(entry)) {
        Files.copy(in, directory.resolve(entry.getName().substring(prefix.length())));
      }
    }
  }

  /** Nothing below a subdirectory is of the index; so no name can lead out of the copy either. */
  private static boolean isFileIn(String prefix, String name) {
    return name.length() > prefix.length()
        && name.startsWith(prefix)
        && name.indexOf('/', prefix.length()) < 0
        && name.indexOf('\\') < 0
        && !name.endsWith("..");
  }

  Path directory() {
    return directory;
  }

  @Override
  public void close() {
    remove(directory);
    try {
      Runtime.getRuntime().removeShutdownHook(removal);
    } catch (IllegalStateException e) {
      // The JVM is ending, and the hook has been started.
    }
  }

  /** Removes what can be removed; where a mapped file cannot be, the system's own cleaning will. */
  private static void remove(Path directory) {
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // It lies among the temporary files.
    }
  }
}
