package org.zhinan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zhinan.page.Printable;

/** Names the file that a page is written to. */
final class PageFile {

  private static final String EXTENSION = ".txt";

  /** With the extension, 255 bytes, which is what file systems take. */
  private static final int LONGEST_NAME = 251;

  /** Of the 4,096 bytes that Linux takes, so that there is room for the directory. */
  private static final int LONGEST_PATH = 1_000;

  private static final String UNSAFE = "\\:*?\"<>|%";

  /** Names that are devices on Windows, with whatever extension. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|com\\d|lpt\\d|conin\\$|conout\\$)(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private PageFile() {}

  /**
   * Returns {@code directory/id.txt}, with a directory for each {@code /} of the id. What not all
   * file systems take, and what leads out of the directory, is written as {@code %} and its code;
   * what is too long, as its beginning and a hash. So no id writes outside, no two ids share a file
   * where capitals are told apart, and no page's file has the name of another's directory.
   */
  static Path of(Path directory, String id) {
    String[] names = id.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      String name = safe(names[i]);
      boolean file = i == names.length - 1;
      names[i] = file ? shortened(name) + EXTENSION : shortened(unlikeAFile(name));
    }
    String path = String.join("/", names);
    return directory.resolve(
        path.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH
            ? path
            : shortened(path.replace("/", code('/'))) + EXTENSION);
  }

  private static String safe(String name) {
    if (name.isEmpty()) {
      return "%";
    }
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean atEnd = (c == '.' || c == ' ') && (i == 0 || i == name.length() - 1);
      boolean unsafe = atEnd || !Printable.is(c) || UNSAFE.indexOf(c) >= 0;
      safe.append(unsafe ? code(c) : String.valueOf(c));
    }
    boolean device = DEVICE.matcher(name).matches();
    return device ? code(name.charAt(0)) + safe.substring(1) : safe.toString();
  }

  private static String unlikeAFile(String name) {
    int dot = name.length() - EXTENSION.length();
    boolean alike = name.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    return alike ? name.substring(0, dot) + code('.') + name.substring(dot + 1) : name;
  }

  /** Two digits up to U+00FF, else four and a u, so that no two characters read the same. */
  private static String code(char c) {
    return String.format(Locale.ROOT, c <= 0xff ? "%%%02X" : "%%u%04X", (int) c);
  }

  private static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
      return name;
    }
    // No code begins with a hyphen, so that no name that was not shortened looks like this.
    String end = "%-" + hash(name);
    int bytes = end.length();
    int kept = 0;
    while (bytes + utf8Length(name.charAt(kept)) <= LONGEST_NAME) {
      bytes += utf8Length(name.charAt(kept));
      kept++;
    }
    return name.substring(0, kept) + end;
  }

  /** Surrogates have been coded. */
  private static int utf8Length(char c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  private static String hash(String name) {
    try {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
