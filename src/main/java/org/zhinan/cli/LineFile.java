package org.zhinan.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of which each line says something, in UTF-8. Blank lines are left out. */
final class LineFile {

  /**
   * A line.
   *
   * @param text what it says
   * @param where its file and number, for messages
   */
  record Line(String text, String where) {

    /** Returns what to throw if the line does not have the form that it should have. */
    IOException malformed(String form) {
      return new IOException(where + ": the line is not: " + form);
    }
  }

  private LineFile() {}

  /**
   * Reads all lines that are not blank.
   *
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<String> texts = texts(file);
    for (int i = 0; i < texts.size(); i++) {
      String text = i == 0 ? withoutMark(texts.get(0)) : texts.get(i);
      if (!text.isBlank()) {
        lines.add(new Line(text, file + ":" + (i + 1)));
      }
    }
    return lines;
  }

  private static List<String> texts(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": it is not UTF-8", e);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + ": it cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static String withoutMark(String first) {
    return first.startsWith("\uFEFF") ? first.substring(1) : first;
  }
}
