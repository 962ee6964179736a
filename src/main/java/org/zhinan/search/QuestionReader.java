package org.zhinan.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.analysis.Thesaurus;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Finds the terms of a question. Whatever a person types is plain text: no character has a meaning
 * of its own, so that no question is wrong, and none is slow. Safe for use by many threads.
 */
final class QuestionReader {

  /** The rest of a longer question is ignored. */
  static final int MOST_CHARACTERS = 1_000;

  /** Further distinct terms are ignored, in each field. */
  static final int MOST_TERMS = 64;

  /** Fields of which related terms are looked for; single characters say too little. */
  private static final Set<TextField> RELATED =
      EnumSet.of(TextField.WORDS, TextField.BIGRAMS, TextField.TITLE, TextField.HEADINGS);

  private final Map<TextField, AdviceAnalyzer> analyzers;
  private final Map<TextField, AdviceAnalyzer> withoutFunctionWords;

  private final Thesaurus thesaurus;

  QuestionReader(Map<TextField, AdviceAnalyzer> analyzers, Thesaurus thesaurus) {
    this.analyzers = analyzers;
    this.thesaurus = thesaurus;
    this.withoutFunctionWords = new EnumMap<>(TextField.class);
    analyzers.forEach(
        (field, analyzer) -> withoutFunctionWords.put(field, analyzer.forQuestions()));
  }

  Question read(String text) throws IOException {
    String start = start(text);
    Question question = read(start, withoutFunctionWords);
    if (question.isEmpty()) {
      question = read(start, analyzers);
    }
    boolean shortened = question.shortened() || start.length() < text.length();
    return new Question(question.byField(), related(start, question), shortened);
  }

  /** Returns the words of a text in their order, without function words. */
  List<String> words(String text) throws IOException {
    return TermLoop.terms(Objects.requireNonNull(withoutFunctionWords.get(TextField.WORDS)), text);
  }

  private static String start(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
    return text.substring(0, halved ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
  }

  private static Question read(String text, Map<TextField, AdviceAnalyzer> analyzers)
      throws IOException {
    Map<TextField, Map<String, Integer>> terms = new EnumMap<>(TextField.class);
    boolean shortened = false;
    for (Map.Entry<TextField, AdviceAnalyzer> analyzer : analyzers.entrySet()) {
      Map<String, Integer> all = counted(text, analyzer.getValue());
      shortened |= all.size() > MOST_TERMS;
      Map<String, Integer> first = new LinkedHashMap<>();
      all.entrySet().stream()
          .limit(MOST_TERMS)
          .forEach(term -> first.put(term.getKey(), term.getValue()));
      terms.put(analyzer.getKey(), first);
    }
    return new Question(terms, Map.of(), shortened);
  }

  /** Returns all terms of a text without function words, each with how often the text holds it. */
  Map<TextField, Map<String, Integer>> terms(String text) throws IOException {
    Map<TextField, Map<String, Integer>> terms = new EnumMap<>(TextField.class);
    for (Map.Entry<TextField, AdviceAnalyzer> analyzer : withoutFunctionWords.entrySet()) {
      terms.put(analyzer.getKey(), counted(text, analyzer.getValue()));
    }
    return terms;
  }

  private static Map<String, Integer> counted(String text, AdviceAnalyzer analyzer)
      throws IOException {
    Map<String, Integer> terms = new LinkedHashMap<>();
    TermLoop.run(analyzer, text, (term, start, end) -> terms.merge(term, 1, Integer::sum));
    return terms;
  }

  private Map<TextField, Map<String, Float>> related(String text, Question question)
      throws IOException {
    List<String> related = thesaurus.related(text);
    Map<TextField, Map<String, Float>> byField = new EnumMap<>(TextField.class);
    for (TextField field : RELATED) {
      Map<String, Float> terms = new LinkedHashMap<>();
      for (String each : related) {
        addParts(each, field, terms);
      }
      terms.keySet().removeAll(question.terms(field).keySet());
      terms.keySet().retainAll(terms.keySet().stream().limit(MOST_TERMS).toList());
      byField.put(field, terms);
    }
    return byField;
  }

  /** Adds what a field cuts a related term into, each part with its share of the whole. */
  private void addParts(String related, TextField field, Map<String, Float> terms)
      throws IOException {
    List<String> parts = TermLoop.terms(Objects.requireNonNull(analyzers.get(field)), related);
    for (String part : parts) {
      terms.merge(part, 1f / parts.size(), Math::max);
    }
  }
}
