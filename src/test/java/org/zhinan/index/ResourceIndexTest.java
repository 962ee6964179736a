package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceIndexTest {

  private static final String NAME = "zhinan-index";

  private final Path classes;
  private final Path jar;
  private final MemoryCorpus corpus =
      new MemoryCorpus().put("a", "逾期怎么办", "协商还款").put("b", "被催收骚扰");

  ResourceIndexTest(@TempDir Path folder) throws IOException {
    this.classes = Files.createDirectory(folder.resolve("clas ses 类"));
    this.jar = folder.resolve("app.jar");
    build();
  }

  private void build() throws IOException {
    IndexBuilder.into(classes.resolve(NAME)).add(corpus).threads(1).build();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve(NAME))) {
      return files.toList();
    }
  }

  /** Packs the index as a jar does, with neighbours that are none of its files. */
  private void pack(String... others) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry(NAME + "/"));
      for (String other : others) {
        out.putNextEntry(new JarEntry(other));
      }
      for (Path f : files()) {
        out.putNextEntry(new JarEntry(NAME + "/" + f.getFileName()));
        Files.copy(f, out);
      }
    }
  }

  private static URLClassLoader loader(Path path) throws IOException {
    return new URLClassLoader(new URL[] {path.toUri().toURL()}, null);
  }

  private int pages(Path path, String name) throws IOException {
    try (URLClassLoader loader = loader(path);
        PublishedIndex index = PublishedIndex.openResource(name, loader)) {
      return index.manifest().pages();
    }
  }

  private Path anyOf(String ending) throws IOException {
    return files().stream().filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
  }

  private <T extends IndexException> String refused(Class<T> type, Path path, String name) {
    String message = assertThrows(type, () -> pages(path, name)).toString();
    assertTrue(message.contains(name + " on the class path"), message);
    assertFalse(message.contains("\n"), message);
    return message;
  }

  @Test
  void opensAnIndexInAJar() throws IOException {
    pack();
    assertEquals(2, pages(jar, NAME));
    assertEquals(2, pages(jar, "/" + NAME + "/"));
  }

  @Test
  void removesTheCopyWhenItIsClosed() throws IOException {
    pack();
    URL url = URI.create("jar:" + jar.toUri() + "!/" + NAME + "/").toURL();
    ResourceCopy copy = ResourceCopy.of((JarURLConnection) url.openConnection());
    assertTrue(Files.isDirectory(copy.directory()));
    copy.close();
    assertFalse(Files.exists(copy.directory()));
  }

  @Test
  void opensAnIndexInADirectoryWhereItIsAndFollowsIt() throws IOException {
    try (URLClassLoader loader = loader(classes);
        PublishedIndex index = PublishedIndex.openResource(NAME, loader)) {
      corpus.put("c", "失联");
      build();
      assertTrue(index.refresh());
      assertEquals(3, index.manifest().pages());
    }
  }

  @Test
  void hasNothingNewInAJar() throws IOException {
    pack();
    try (URLClassLoader loader = loader(jar);
        PublishedIndex index = PublishedIndex.openResource(NAME, loader)) {
      assertFalse(index.refresh());
    }
  }

  @Test
  void copiesNothingButTheFilesOfTheIndex() throws IOException {
    pack(NAME + "/../../evil", NAME + "/..", NAME + "/sub/file", NAME + "-2/file", "..\\evil");
    assertEquals(2, pages(jar, NAME));
  }

  @Test
  void saysThatThereIsNone() {
    refused(MissingIndexException.class, classes, "other");
  }

  @Test
  void saysThatAFileIsMissing() throws IOException {
    Path lost = anyOf(".cfs");
    Files.delete(lost);
    pack();
    String message = refused(DamagedIndexException.class, jar, NAME);
    assertTrue(message.contains(lost.getFileName().toString()), message);
  }

  @Test
  void saysThatAFileIsDamaged() throws IOException {
    Path hurt = anyOf(".cfs");
    byte[] bytes = Files.readAllBytes(hurt);
    bytes[bytes.length / 2] ^= 1;
    Files.write(hurt, bytes);
    pack();
    refused(DamagedIndexException.class, jar, NAME);
  }
}
