package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Finds what of a text matches a question: its words and pairs of characters. Single characters
 * would mark half of the text, so that they mark nothing. Safe for use by many threads.
 */
final class Marker {

  /** Nothing behind that is marked, so that one page that was indexed whole is not slow. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final List<TextField> MARKING = List.of(TextField.WORDS, TextField.BIGRAMS);

  private final Map<TextField, AdviceAnalyzer> analyzers;

  Marker(Map<TextField, AdviceAnalyzer> analyzers) {
    this.analyzers = analyzers;
  }

  List<Mark> marks(Question question, String text) throws IOException {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    List<Mark> marks = new ArrayList<>();
    for (Map.Entry<TextField, AdviceAnalyzer> analyzer : analyzers.entrySet()) {
      Set<String> terms = question.terms(analyzer.getKey()).keySet();
      if (MARKING.contains(analyzer.getKey()) && !terms.isEmpty()) {
        TermLoop.run(
            analyzer.getValue(),
            start,
            (term, from, to) -> {
              if (terms.contains(term) && from < to) {
                marks.add(new Mark(from, Math.min(to, start.length())));
              }
            });
      }
    }
    return merged(marks);
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
