package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Finds what of a text matches a question: its words and pairs of characters. Single characters
 * would mark half of the text, so that they mark nothing unless the question holds nothing else.
 * Safe for use by many threads.
 *
 * <p>Cutting a text into words costs far more than cutting it into pairs, and is seldom needed:
 * where a word of Han characters stands in a text, so do all its pairs, one overlapping the next,
 * and numbers and Latin words are cut alike. What the words of a question mark is marked by its
 * pairs already unless it lacks a pair, as one of function characters.
 */
final class Marker {

  /** Nothing behind that is marked, so that one page that was indexed whole is not slow. */
  static final int MOST_CHARACTERS = 20_000;

  private final Map<TextField, AdviceAnalyzer> analyzers;

  Marker(Map<TextField, AdviceAnalyzer> analyzers) {
    this.analyzers = analyzers;
  }

  List<Mark> marks(Question question, String text) throws IOException {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    Set<String> terms = markingTerms(question);
    Set<TextField> marking =
        terms.stream().allMatch(term -> isMarkedByPairs(term, terms))
            ? EnumSet.of(TextField.BIGRAMS)
            : EnumSet.of(TextField.BIGRAMS, TextField.WORDS);
    List<Mark> marks = new ArrayList<>();
    for (TextField field : marking) {
      TermLoop.run(
          Objects.requireNonNull(analyzers.get(field)),
          start,
          (term, from, to) -> {
            if (terms.contains(term) && from < to) {
              marks.add(new Mark(from, to));
            }
          });
    }
    return merged(marks);
  }

  private static Set<String> markingTerms(Question question) {
    Set<String> all = new HashSet<>(question.terms(TextField.WORDS).keySet());
    all.addAll(question.terms(TextField.BIGRAMS).keySet());
    Set<String> longer = new HashSet<>(all);
    longer.removeIf(term -> term.codePointCount(0, term.length()) == 1);
    return longer.isEmpty() ? all : longer;
  }

  /** Tells whether the pairs mark a term wherever it stands as a word. */
  private static boolean isMarkedByPairs(String term, Set<String> terms) {
    int[] characters = term.codePoints().toArray();
    if (term.chars().allMatch(c -> c < 0x80)) {
      return true;
    }
    boolean marked = characters.length > 1;
    for (int i = 0; i < characters.length; i++) {
      marked &= Character.isIdeographic(characters[i]);
      marked &= i == 0 || terms.contains(new String(characters, i - 1, 2));
    }
    return marked;
  }

  private static List<Mark> merged(List<Mark> marks) {
    marks.sort(Comparator.comparingInt(Mark::start));
    List<Mark> merged = new ArrayList<>();
    for (Mark mark : marks) {
      Mark last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && mark.start() <= last.end()) {
        merged.set(merged.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
      } else {
        merged.add(mark);
      }
    }
    return merged;
  }
}
