package org.zhinan.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the questions of a batch: lines of qid, tab, question. Blank lines are left out. */
final class QueryFile {

  /**
   * A question of a batch.
   *
   * @param id its id, without white space
   * @param question the question; may be empty
   */
  record Query(String id, String question) {}

  private QueryFile() {}

  /**
   * Reads all questions.
   *
   * @throws IOException if the file cannot be read, is not UTF-8, or a line is malformed
   */
  static List<Query> read(Path file) throws IOException {
    List<Query> queries = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? withoutMark(lines.get(0)) : lines.get(i);
      if (!line.isBlank()) {
        queries.add(query(line, file + ":" + (i + 1)));
      }
    }
    return queries;
  }

  private static List<String> lines(Path file) throws IOException {
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

  private static Query query(String line, String where) throws IOException {
    int tab = line.indexOf('\t');
    if (tab < 1 || line.substring(0, tab).chars().anyMatch(Character::isWhitespace)) {
      throw new IOException(where + ": the line is not: qid without white space, tab, question");
    }
    return new Query(line.substring(0, tab), line.substring(tab + 1));
  }
}
