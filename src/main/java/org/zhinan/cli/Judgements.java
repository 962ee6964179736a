package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhinan.passage.Passage;

/**
 * Which passages answer which question how well. A file of them holds lines of either form:
 *
 * <ul>
 *   <li>TREC's: {@code qid 0 passage-id relevance}, parted by white space;
 *   <li>{@code qid, page id, relevance, anchor}, parted by tabs: the passage of that page that
 *       holds the anchor, a piece of its text. Such a judgement stays true when passages are cut
 *       elsewhere.
 * </ul>
 */
final class Judgements {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");

  /**
   * A judgement.
   *
   * @param target the id of the passage, or that of its page if there is an anchor
   * @param relevance how well it answers; from 1 on it is relevant
   * @param anchor what the passage holds; null if it is named by its id
   */
  record Judgement(String target, int relevance, @Nullable String anchor) {

    boolean isAbout(Passage passage) {
      return anchor == null
          ? target.equals(RunColumn.of(passage.id()))
          : target.equals(passage.pageId()) && passage.text().contains(anchor);
    }
  }

  private final Map<String, List<Judgement>> byQuestion = new LinkedHashMap<>();

  private Judgements() {}

  /**
   * Reads all judgements.
   *
   * @throws IOException if the file cannot be read, is not UTF-8, or a line is malformed
   */
  static Judgements read(Path file) throws IOException {
    Judgements judgements = new Judgements();
    for (LineFile.Line line : LineFile.read(file)) {
      judgements.add(line);
    }
    return judgements;
  }

  private void add(LineFile.Line line) throws IOException {
    String[] tabbed = line.text().split("\t", 4);
    String[] spaced = line.text().strip().split("\\s+", -1);
    if (tabbed.length == 4 && isNumber(tabbed[2]) && !isNumber(tabbed[3])) {
      add(tabbed[0], new Judgement(tabbed[1], Integer.parseInt(tabbed[2]), tabbed[3]));
    } else if (spaced.length == 4 && isNumber(spaced[3])) {
      add(spaced[0], new Judgement(spaced[2], Integer.parseInt(spaced[3]), null));
    } else {
      throw line.malformed(
          "qid 0 passage-id relevance, nor, with tabs, qid, page, relevance, anchor");
    }
  }

  private void add(String question, Judgement judgement) {
    byQuestion.computeIfAbsent(question, q -> new ArrayList<>()).add(judgement);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Returns the judgements of a question that name a relevant passage; empty if none does. */
  List<Judgement> relevant(String question) {
    return byQuestion.getOrDefault(question, List.of()).stream()
        .filter(judgement -> judgement.relevance() > 0)
        .toList();
  }

  /** Returns how relevant a passage is: 0 if no judgement is about it. */
  static int relevance(Passage passage, List<Judgement> judgements) {
    return judgements.stream()
        .filter(judgement -> judgement.isAbout(passage))
        .mapToInt(Judgement::relevance)
        .max()
        .orElse(0);
  }
}
