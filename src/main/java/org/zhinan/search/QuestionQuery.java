package org.zhinan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.zhinan.index.IndexSchema;
import org.zhinan.index.IndexSchema.TextField;

/** Makes Lucene's query of a question and a filter. */
final class QuestionQuery {

  /** The most important first: if the host allows few clauses, the last ones are left out. */
  private static final List<TextField> BY_IMPORTANCE =
      List.of(
          TextField.BIGRAMS,
          TextField.WORDS,
          TextField.CHARACTERS,
          TextField.TITLE,
          TextField.HEADINGS);

  private QuestionQuery() {}

  /**
   * Makes the query.
   *
   * @param lengths the lengths of the texts that are searched
   */
  static Query of(
      Question question, Ranking ranking, SearchRequest.Filter filter, LengthTables lengths) {
    List<Query> conditions = conditions(filter);
    List<WeightedTerm> terms = terms(question, ranking, filter);
    if (conditions.isEmpty()) {
      return new SummedTerms(terms, lengths);
    }
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(anyOf(terms), Occur.MUST);
    conditions.forEach(condition -> filtered.add(condition, Occur.FILTER));
    return filtered.build();
  }

  /** Finds what holds any of some terms. */
  static Query anyOf(List<WeightedTerm> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(term.query(), Occur.SHOULD));
    return any.build();
  }

  /** Returns the terms whose scores are summed up, as many as a query may have. */
  static List<WeightedTerm> terms(Question question, Ranking ranking, SearchRequest.Filter filter) {
    // The host may have lowered it, for the whole process; going over it throws.
    int most = Math.max(1, IndexSearcher.getMaxClauseCount() - conditions(filter).size());
    List<WeightedTerm> terms = terms(List.of(new Weighted(question, 1)), ranking);
    return terms.subList(0, Math.min(most, terms.size()));
  }

  /**
   * A question that is a part of another.
   *
   * @param factor how much it counts
   */
  record Weighted(Question question, float factor) {}

  /** Returns what the terms of questions are worth, the most important first. */
  static List<WeightedTerm> terms(List<Weighted> questions, Ranking ranking) {
    List<WeightedTerm> terms = new ArrayList<>();
    for (TextField field : BY_IMPORTANCE) {
      for (Weighted part : questions) {
        float weight = ranking.weight(field) * part.factor();
        part.question()
            .terms(field)
            .forEach(
                (term, times) -> {
                  float repeated = weight * (float) Math.sqrt(times);
                  terms.add(new WeightedTerm(field, term, false, repeated));
                });
      }
    }
    for (TextField field : BY_IMPORTANCE) {
      for (Weighted part : questions) {
        float weight = ranking.weight(field) * ranking.related() * part.factor();
        part.question()
            .related(field)
            .forEach(
                (term, share) -> terms.add(new WeightedTerm(field, term, true, weight * share)));
      }
    }
    terms.removeIf(term -> term.weight() <= 0);
    return terms;
  }

  static List<Query> conditions(SearchRequest.Filter filter) {
    List<Query> conditions = new ArrayList<>();
    if (filter.site() != null) {
      conditions.add(new TermQuery(new Term(IndexSchema.SITE, IndexSchema.key(filter.site()))));
    }
    if (filter.page() != null) {
      conditions.add(new TermQuery(new Term(IndexSchema.PAGE, IndexSchema.key(filter.page()))));
    }
    if (filter.publishedSince() != null || filter.publishedUntil() != null) {
      conditions.add(published(filter.publishedSince(), filter.publishedUntil()));
    }
    return conditions;
  }

  /** Finds what has a date from the first day, or any, to the last, or any. */
  static Query published(@Nullable LocalDate first, @Nullable LocalDate last) {
    return LongPoint.newRangeQuery(
        IndexSchema.PUBLISHED,
        first == null ? Long.MIN_VALUE : first.toEpochDay(),
        last == null ? Long.MAX_VALUE : last.toEpochDay());
  }
}
