package org.zhinan.page;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The corpus in a directory or in one file. */
final class FileCorpus implements Corpus {

  private final Path path;
  private final Predicate<String> files;

  FileCorpus(Path path, Predicate<String> files) {
    this.path = path;
    this.files = files;
  }

  @Override
  public Stream<Entry> entries() throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(
          path.toString(),
          null,
          "there is no such corpus; name a directory or a .html, .htm, .txt or .jsonl file");
    }
    Path root = path.toRealPath();
    if (Files.isDirectory(root)) {
      Walk walk = new Walk(root);
      Files.walkFileTree(root, walk);
      return wanted(walk.found);
    }
    BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
    String name = name(path.toAbsolutePath().getParent(), path.toAbsolutePath());
    return wanted(List.of(new FoundFile(root, name, attributes, "")));
  }

  private Stream<Entry> wanted(List<FoundFile> found) {
    return FileEntries.of(
        found.stream()
            .filter(file -> files.test(file.name()))
            .sorted(Comparator.comparing(FoundFile::name))
            .toList());
  }

  /** Returns the path of a file below a directory, with {@code /} between the names. */
  private static String name(@Nullable Path directory, Path file) {
    Path below = directory == null ? file : directory.relativize(file);
    String name = below.toString().replace(File.separatorChar, '/');
    boolean decoded = name.indexOf('\uFFFD') < 0;
    return decoded || directory == null ? name : nameByBytes(directory, file);
  }

  /**
   * Returns a name that the platform's charset cannot decode: as UTF-8 if it is, so that it is the
   * same under every locale; else with its bytes in hexadecimal, so that no two names look alike.
   */
  private static String nameByBytes(Path directory, Path file) {
    String above = directory.toUri().getRawPath();
    String all = file.toUri().getRawPath();
    String encoded = all.substring(above.length()).replaceFirst("/$", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(encoded, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    try {
      ByteBuffer name = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
    } catch (CharacterCodingException e) {
      return encoded;
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    final List<FoundFile> found = new ArrayList<>();
    private final Path root;

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String name = name(root, directory);
      if (!directory.equals(root) && FoundFile.isPageName(name)) {
        found.add(new FoundFile(directory, name, attributes, ""));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(new FoundFile(file, name(root, file), attributes, ""));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      return failed(file, e);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      return e == null ? FileVisitResult.CONTINUE : failed(directory, e);
    }

    private FileVisitResult failed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      found.add(new FoundFile(file, name(root, file), null, FileEntry.problem(e)));
      return FileVisitResult.CONTINUE;
    }
  }
}
