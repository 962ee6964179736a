package org.zhinan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Names the file that a page is written to. */
final class PageFile {

  private static final int LONGEST_NAME = 180;
  private static final String UNSAFE = "\\:*?\"<>|%";

  private PageFile() {}

  /**
   * Returns {@code directory/id.txt}, with a directory for each {@code /} of the id. Characters
   * that not all file systems take, and names that lead out of the directory, are written as {@code
   * %} and their code, so that no id writes outside and no two ids share a file.
   */
  static Path of(Path directory, String id) {
    Path file = directory;
    String[] names = id.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      String name = safe(names[i]);
      file = file.resolve(i == names.length - 1 ? name + ".txt" : name);
    }
    return file;
  }

  private static String safe(String name) {
    if (name.isEmpty()) {
      return "%";
    }
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean dots = c == '.' && (i == 0 || i == name.length() - 1);
      boolean unsafe = dots || c < ' ' || Character.isSurrogate(c) || UNSAFE.indexOf(c) >= 0;
      safe.append(unsafe ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
    }
    return shortened(safe.toString());
  }

  private static String shortened(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST_NAME) {
      return name;
    }
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME - 10) {
      end--;
    }
    return name.substring(0, end) + "%" + Integer.toHexString(name.hashCode());
  }
}
