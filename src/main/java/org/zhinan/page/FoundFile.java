package org.zhinan.page;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file or directory of a corpus.
 *
 * @param file where it lies
 * @param name its path below the root, with {@code /} between the names
 * @param attributes what kind of file it is; null if it could not be visited
 * @param failure why it could not be visited; empty if it was
 */
record FoundFile(Path file, String name, @Nullable BasicFileAttributes attributes, String failure) {

  private static final Set<String> PAGES = Set.of("html", "htm", "txt");
  private static final String RECORDS = "jsonl";

  /** Tells whether a name is one of a page or a file of records. */
  static boolean isPageName(String name) {
    String extension = extension(name);
    return PAGES.contains(extension) || extension.equals(RECORDS);
  }

  boolean isText() {
    return extension(name).equals("txt");
  }

  boolean isRecords() {
    return extension(name).equals(RECORDS);
  }

  /** Returns the name without the extension; the whole name if nothing else is in it. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  /** Says why this is neither a page nor a file of records; empty if it is one. */
  String problem() {
    if (attributes == null) {
      return failure;
    }
    if (attributes.isSymbolicLink()) {
      return "it is a symbolic link, and links are not followed";
    }
    if (attributes.isDirectory()) {
      return "it is a directory with the name of a page; the pages in it are read as any others";
    }
    if (!attributes.isRegularFile()) {
      return "it is not a regular file";
    }
    return isPageName(name) ? "" : "its name does not end in .html, .htm, .txt or .jsonl";
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
