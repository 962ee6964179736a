package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps the scores of questions in a file: lines of qid, nDCG@10, reciprocal rank, recall. */
final class ScoreFile {

  private ScoreFile() {}

  static void write(Path file, Map<String, Scores> scores) throws IOException {
    List<String> lines =
        scores.entrySet().stream().map(s -> line(s.getKey(), s.getValue())).toList();
    Files.write(file, lines);
  }

  private static String line(String question, Scores s) {
    return String.format(
        Locale.ROOT, "%s\t%.6f\t%.6f\t%.6f", question, s.ndcg(), s.reciprocalRank(), s.recall());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the file cannot be read or a line is malformed
   */
  static Map<String, Scores> read(Path file) throws IOException {
    Map<String, Scores> scores = new LinkedHashMap<>();
    for (LineFile.Line line : LineFile.read(file)) {
      String[] columns = line.text().split("\t", -1);
      try {
        scores.put(columns[0], new Scores(at(columns, 1), at(columns, 2), at(columns, 3)));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw line.malformed("qid, nDCG@10, reciprocal rank, recall, with tabs, as --save writes");
      }
    }
    return scores;
  }

  private static double at(String[] columns, int column) {
    return Double.parseDouble(columns[column]);
  }
}
