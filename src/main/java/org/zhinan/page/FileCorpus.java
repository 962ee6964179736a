package org.zhinan.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The corpus in a directory or in one file. */
final class FileCorpus implements Corpus {

  private static final Set<String> PAGES = Set.of("html", "htm", "txt");
  private static final String RECORDS = "jsonl";

  private final Path path;

  FileCorpus(Path path) {
    this.path = path;
  }

  @Override
  public Stream<Entry> entries() throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(
          path.toString(),
          null,
          "there is no such corpus; name a directory or a .html, .htm, .txt or .jsonl file");
    }
    if (Files.isDirectory(path)) {
      return directoryEntries(path.toRealPath());
    }
    Path file = path.toRealPath();
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return entries(new Found(file, fileName(path), attributes, ""), new HashSet<>());
  }

  private static Stream<Entry> directoryEntries(Path root) throws IOException {
    Walk walk = new Walk(root);
    Files.walkFileTree(root, walk);
    walk.found.sort(Comparator.comparing(Found::name));
    Set<String> ids = new HashSet<>();
    return walk.found.stream().flatMap(f -> entries(f, ids));
  }

  private static Stream<Entry> entries(Found f, Set<String> ids) {
    String extension = extension(f.name);
    String problem = f.problem.isEmpty() ? kindProblem(f, extension) : f.problem;
    String shortId =
        f.name.substring(0, f.name.length() - extension.length()).replaceAll("\\.$", "");
    if (!problem.isEmpty()) {
      return Stream.of(new UnreadableEntry(f.name, f.file.toString(), problem));
    }
    String id = ids.add(shortId) ? shortId : f.name;
    ids.add(id);
    if (!extension.equals(RECORDS)) {
      return Stream.of(new FileEntry(f.file, id, !extension.equals("txt")));
    }
    try {
      return RecordFile.entries(f.file, id);
    } catch (IOException e) {
      return Stream.of(new UnreadableEntry(f.name, f.file.toString(), FileEntry.problem(e)));
    } catch (UncheckedIOException e) {
      return Stream.of(new UnreadableEntry(f.name, f.file.toString(), FileEntry.problem(e)));
    }
  }

  private static String kindProblem(Found f, String extension) {
    if (f.attributes.isSymbolicLink()) {
      return "it is a symbolic link, and links are not followed";
    }
    if (f.attributes.isDirectory()) {
      return "it is a directory with the name of a page; the pages in it are read as any others";
    }
    if (!f.attributes.isRegularFile()) {
      return "it is not a regular file";
    }
    boolean known = PAGES.contains(extension) || extension.equals(RECORDS);
    return known ? "" : "its name does not end in .html, .htm, .txt or .jsonl";
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** A file below the root: its name is its path there; a problem if it could not be visited. */
  private record Found(Path file, String name, BasicFileAttributes attributes, String problem) {}

  private static final class Walk extends SimpleFileVisitor<Path> {
    final List<Found> found = new ArrayList<>();
    private final Path root;

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String extension = extension(name(directory));
      if (!directory.equals(root) && (PAGES.contains(extension) || extension.equals(RECORDS))) {
        found.add(new Found(directory, name(directory), attributes, ""));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(new Found(file, name(file), attributes, ""));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      found.add(new Found(file, name(file), attributes, FileEntry.problem(e)));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return root.relativize(file).toString().replace(File.separatorChar, '/');
    }
  }
}
