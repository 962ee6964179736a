package org.zhinan.cli;

import java.io.IOException;
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
    for (LineFile.Line line : LineFile.read(file)) {
      queries.add(query(line));
    }
    return queries;
  }

  private static Query query(LineFile.Line line) throws IOException {
    String text = line.text();
    int tab = text.indexOf('\t');
    if (tab < 1 || text.substring(0, tab).chars().anyMatch(Character::isWhitespace)) {
      throw line.malformed("qid without white space, tab, question");
    }
    return new Query(text.substring(0, tab), text.substring(tab + 1));
  }
}
