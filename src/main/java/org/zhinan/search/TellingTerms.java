package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Chooses the terms that tell most of what a text is about: those that are frequent in it and rare
 * in the index (tf·idf; K. Spärck Jones, "A statistical interpretation of term specificity and its
 * application in retrieval", 1972).
 */
final class TellingTerms {

  /** As many of each field, so that a similar passage is found about as fast as an answer. */
  private static final int MOST = 32;

  private TellingTerms() {}

  /**
   * A term that may be chosen.
   *
   * @param term the term
   * @param times how often the text holds it
   * @param worth how much it tells
   */
  private record Candidate(String term, int times, double worth) {}

  /**
   * Returns the most telling terms as a question. Terms that no two passages share find nothing,
   * and single characters tell too little.
   *
   * @param terms for each field the terms of the text, each with how often it holds it
   */
  static Question question(Map<TextField, Map<String, Integer>> terms, IndexReader index)
      throws IOException {
    Map<TextField, Map<String, Integer>> chosen = new EnumMap<>(TextField.class);
    for (Map.Entry<TextField, Map<String, Integer>> ofField : terms.entrySet()) {
      if (ofField.getKey() != TextField.CHARACTERS) {
        chosen.put(ofField.getKey(), best(ofField.getKey(), ofField.getValue(), index));
      }
    }
    return new Question(chosen, Map.of(), false);
  }

  private static Map<String, Integer> best(
      TextField field, Map<String, Integer> terms, IndexReader index) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Integer> term : terms.entrySet()) {
      int passages = index.docFreq(new Term(field.fieldName(), term.getKey()));
      if (passages > 1) {
        double rarity = Math.log(1 + (double) index.maxDoc() / passages);
        candidates.add(new Candidate(term.getKey(), term.getValue(), term.getValue() * rarity));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::worth).reversed().thenComparing(Candidate::term));
    Map<String, Integer> best = new LinkedHashMap<>();
    candidates.stream().limit(MOST).forEach(each -> best.put(each.term(), each.times()));
    return best;
  }
}
