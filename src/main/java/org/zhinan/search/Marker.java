package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Finds what of a text matches a question: its words and pairs of characters. Single characters
 * would mark half of the text, so that they mark nothing unless the question holds nothing else.
 * Safe for use by many threads.
 */
final class Marker {

  /** Nothing behind that is marked, so that one page that was indexed whole is not slow. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final List<TextField> MARKING = List.of(TextField.WORDS, TextField.BIGRAMS);

  private final List<AdviceAnalyzer> analyzers;

  Marker(Map<TextField, AdviceAnalyzer> analyzers) {
    this.analyzers =
        analyzers.entrySet().stream()
            .filter(analyzer -> MARKING.contains(analyzer.getKey()))
            .map(Map.Entry::getValue)
            .toList();
  }

  List<Mark> marks(Question question, String text) throws IOException {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    Set<String> terms = markingTerms(question);
    List<Mark> marks = new ArrayList<>();
    for (AdviceAnalyzer analyzer : analyzers) {
      TermLoop.run(
          analyzer,
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
    Set<String> all = new HashSet<>();
    MARKING.forEach(field -> all.addAll(question.terms(field).keySet()));
    Set<String> longer = new HashSet<>(all);
    longer.removeIf(term -> term.codePointCount(0, term.length()) == 1);
    return longer.isEmpty() ? all : longer;
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
