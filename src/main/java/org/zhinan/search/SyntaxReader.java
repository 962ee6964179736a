package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.index.IndexSchema;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Makes Lucene's query of a question in query syntax: its conditions decide which passages match,
 * and its words how they rank, as those of a plain question do. Safe for use by many threads.
 */
final class SyntaxReader {

  /** All passages, and none of the documents that the index keeps of pages. */
  private static final Query PASSAGES = new FieldExistsQuery(IndexSchema.ID);

  private final Map<TextField, AdviceAnalyzer> analyzers;
  private final QuestionReader reader;

  SyntaxReader(Map<TextField, AdviceAnalyzer> analyzers, QuestionReader reader) {
    this.analyzers = analyzers;
    this.reader = reader;
  }

  /**
   * Reads the question of a request.
   *
   * @throws QuerySyntaxException if it is no query syntax
   */
  Asked read(SearchRequest request, IndexReader index) throws IOException {
    Condition condition = SyntaxParser.read(request.question());
    if (condition == null) {
      return new Asked(new Question(Map.of(), Map.of(), false), new MatchNoDocsQuery("blank"));
    }
    Reading reading = new Reading(request.ranking(), new Sequences(analyzers, index));
    List<Query> conditions = new ArrayList<>(QuestionQuery.conditions(request.filter()));
    conditions.add(PASSAGES);
    conditions.add(reading.matching(condition));
    reading.rank(condition, 1);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(Combination.of(Combination.Kind.ALL, conditions), Occur.FILTER);
    reading.ranking().stream()
        .limit(IndexSearcher.getMaxClauseCount() - 1)
        .forEach(term -> query.add(term, Occur.SHOULD));
    return new Asked(reading.marked(), query.build());
  }

  /** The reading of one question. */
  private final class Reading {

    private static final List<TextField> ANYWHERE =
        List.of(TextField.BIGRAMS, TextField.TITLE, TextField.HEADINGS);

    private final Ranking ranking;
    private final Sequences sequences;
    private final List<QuestionQuery.Weighted> questions = new ArrayList<>();
    private final List<Query> beginnings = new ArrayList<>();
    private final Map<TextField, Map<String, Integer>> marked = new EnumMap<>(TextField.class);
    private int words;

    Reading(Ranking ranking, Sequences sequences) {
      this.ranking = ranking;
      this.sequences = sequences;
    }

    /** Returns a query that the passages match which meet a condition. */
    Query matching(Condition condition) throws IOException {
      return switch (condition) {
        case Condition.Text text -> matching(text);
        case Condition.Days days -> QuestionQuery.published(days.first(), days.last());
        case Condition.Boosted boosted -> matching(boosted.condition());
        case Condition.Group group -> matching(group);
      };
    }

    private Query matching(Condition.Group group) throws IOException {
      List<Query> parts = new ArrayList<>();
      if (!group.required().isEmpty()) {
        parts.add(Combination.of(Combination.Kind.ALL, matching(group.required())));
      } else if (!group.wished().isEmpty()) {
        parts.add(Combination.of(Combination.Kind.ANY, matching(group.wished())));
      } else {
        parts.add(PASSAGES);
      }
      parts.addAll(matching(group.refused()));
      return Combination.of(Combination.Kind.FIRST_ONLY, parts);
    }

    private List<Query> matching(List<Condition> conditions) throws IOException {
      List<Query> queries = new ArrayList<>();
      for (Condition condition : conditions) {
        queries.add(matching(condition));
      }
      return queries;
    }

    private Query matching(Condition.Text text) throws IOException {
      return switch (text.place()) {
        case SITE -> new TermQuery(new Term(IndexSchema.SITE, IndexSchema.key(text.text())));
        case PAGE -> new TermQuery(new Term(IndexSchema.PAGE, IndexSchema.key(text.text())));
        case TITLE -> matching(text, List.of(TextField.TITLE));
        case HEADING -> matching(text, List.of(TextField.HEADINGS));
        case ANYWHERE -> matching(text, ANYWHERE);
      };
    }

    private Query matching(Condition.Text text, List<TextField> fields) throws IOException {
      List<String> words = counted(text);
      if (text.form() == Condition.Form.PHRASE) {
        return written(text.text(), fields);
      }
      List<Query> all = new ArrayList<>();
      boolean goesOn = text.form() == Condition.Form.PREFIX;
      for (String word : goesOn ? words.subList(0, words.size() - 1) : words) {
        all.add(written(word, fields));
      }
      if (goesOn) {
        all.add(begun(words.getLast(), fields));
      }
      return Combination.of(Combination.Kind.ALL, all);
    }

    /** Returns the words of a text, which must not be without, nor have too many. */
    private List<String> counted(Condition.Text text) throws IOException {
      List<String> found =
          text.form() == Condition.Form.PREFIX ? begun(text.text()) : words(text.text());
      words += found.size();
      if (found.isEmpty()) {
        throw new QuerySyntaxException(
            text.position(), "there is no letter or digit to look for; leave this out");
      }
      if (words > QuestionReader.MOST_TERMS) {
        throw new QuerySyntaxException(
            text.position(),
            "more than " + QuestionReader.MOST_TERMS + " words are too many; leave some out");
      }
      return found;
    }

    private List<String> words(String text) throws IOException {
      List<String> meaningful = reader.words(text);
      return meaningful.isEmpty() ? sequences.terms(TextField.WORDS, text) : meaningful;
    }

    /**
     * Returns the words of a text of which the last may go on: all of it, if any word begins so,
     * since what begins a word may be cut otherwise than the word.
     */
    private List<String> begun(String text) throws IOException {
      List<String> cut = sequences.terms(TextField.WORDS, text);
      String whole = String.join("", cut);
      boolean isWord = !cut.isEmpty() && !sequences.wordsWith(whole).isEmpty();
      return isWord ? List.of(whole) : cut;
    }

    private Query written(String text, List<TextField> fields) throws IOException {
      List<Query> places = new ArrayList<>();
      for (TextField field : fields) {
        places.add(sequences.of(field, text));
      }
      return Combination.of(Combination.Kind.ANY, places);
    }

    /** Finds a word that begins so; in the passage, that is, where it is known what a word is. */
    private Query begun(String beginning, List<TextField> fields) throws IOException {
      List<Query> places = new ArrayList<>();
      for (TextField field : fields) {
        places.add(
            field == TextField.BIGRAMS
                ? Sequences.anyOf(sequences.wordsWith(beginning))
                : sequences.begun(field, beginning));
      }
      return Combination.of(Combination.Kind.ANY, places);
    }

    /** Takes what counts for the rank from a condition, which was read before. */
    void rank(Condition condition, float factor) throws IOException {
      switch (condition) {
        case Condition.Text text -> rank(text, factor);
        case Condition.Days days -> {}
        case Condition.Boosted boosted -> rank(boosted.condition(), factor * boosted.factor());
        case Condition.Group group -> {
          for (Condition part : group.required()) {
            rank(part, factor);
          }
          for (Condition part : group.wished()) {
            rank(part, factor);
          }
        }
      }
    }

    private void rank(Condition.Text text, float factor) throws IOException {
      switch (text.place()) {
        case SITE, PAGE -> {}
        case TITLE -> questions.add(only(TextField.TITLE, text, factor));
        case HEADING -> questions.add(only(TextField.HEADINGS, text, factor));
        case ANYWHERE -> rankAnywhere(text, factor);
      }
    }

    private QuestionQuery.Weighted only(TextField field, Condition.Text text, float factor)
        throws IOException {
      Question question = reader.read(text.text());
      Map<TextField, Map<String, Integer>> terms = Map.of(field, question.terms(field));
      return new QuestionQuery.Weighted(new Question(terms, Map.of(), false), factor);
    }

    private void rankAnywhere(Condition.Text text, float factor) throws IOException {
      Question question = reader.read(text.text());
      questions.add(new QuestionQuery.Weighted(question, factor));
      question.byField().forEach((field, terms) -> marked(field).putAll(terms));
      if (text.form() == Condition.Form.PREFIX) {
        List<Term> found = sequences.wordsWith(begun(text.text()).getLast());
        Query any = new ConstantScoreQuery(Sequences.anyOf(found));
        beginnings.add(new BoostQuery(any, factor * ranking.words()));
        found.forEach(word -> marked(TextField.WORDS).put(word.text(), 1));
      }
    }

    private Map<String, Integer> marked(TextField field) {
      return marked.computeIfAbsent(field, f -> new LinkedHashMap<>());
    }

    /** Returns what the passages rank by, the most important first. */
    List<Query> ranking() {
      List<Query> all = new ArrayList<>(beginnings);
      QuestionQuery.terms(questions, ranking).forEach(term -> all.add(term.query()));
      return all;
    }

    /** Returns the terms that are marked in the passages. */
    Question marked() {
      return new Question(marked, Map.of(), false);
    }
  }
}
