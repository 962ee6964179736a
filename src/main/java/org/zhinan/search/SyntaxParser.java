package org.zhinan.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads query syntax: Lucene's classic grammar, but with an AND that binds closer than an OR, and
 * without what {@link SyntaxScan} refuses. Makes {@link Condition conditions} and no queries, which
 * would be counted against the clauses that a host allows. Not safe for use by many threads.
 */
final class SyntaxParser extends QueryParser {

  /** Other forms of signs, as they come from Chinese keyboards, and what they are taken for. */
  private static final String WIDE = "“”„＂（）：＊＋－";

  private static final String NARROW = "\"\"\"\"():*+-";

  // The numbers with which the grammar calls addClause; it keeps their names to itself.
  private static final int AND = 1;
  private static final int OR = 2;
  private static final int NOT = 10;
  private static final int PLUS = 11;

  private final String text;
  private final Iterator<Integer> operands;

  private SyntaxParser(String text) {
    super("", null); // it would analyze, if it made queries
    this.text = text;
    this.operands = SyntaxScan.operands(text).iterator();
    setSplitOnWhitespace(true);
  }

  /**
   * Returns the condition that a text states; null if it is blank.
   *
   * @throws QuerySyntaxException if it is no query syntax
   */
  static @Nullable Condition read(String typed) {
    if (typed.length() > QuestionReader.MOST_CHARACTERS) {
      throw new QuerySyntaxException(
          SyntaxScan.position(typed, QuestionReader.MOST_CHARACTERS),
          "more than " + QuestionReader.MOST_CHARACTERS + " characters are too many; ask for less");
    }
    String text = narrowed(typed);
    if (text.isBlank()) {
      return null;
    }
    try {
      return condition(new SyntaxParser(text).parse(text));
    } catch (ParseException e) {
      throw new QuerySyntaxException(
          SyntaxScan.position(text, stop(e, text)),
          "something is missing or not in its place here; put plain text in quotes");
    }
  }

  private static String narrowed(String typed) {
    StringBuilder text = new StringBuilder(typed);
    for (int i = 0; i < text.length(); i++) {
      int wide = WIDE.indexOf(text.charAt(i));
      if (wide >= 0) {
        text.setCharAt(i, NARROW.charAt(wide));
      }
    }
    return text.toString();
  }

  /** Returns the index of what the grammar has no place for. */
  private static int stop(ParseException e, String text) {
    ParseException cause = e.getCause() instanceof ParseException inner ? inner : e;
    Token last = cause.currentToken;
    boolean known = last != null && last.next != null && last.next.kind != EOF;
    return known ? last.next.beginColumn : text.length();
  }

  /** Carries a condition through the grammar. */
  private static final class Part extends Query {

    private final Condition condition;
    private final int conjunction;
    private final int sign;

    Part(Condition condition, int conjunction, int sign) {
      this.condition = condition;
      this.conjunction = conjunction;
      this.sign = sign;
    }

    @Override
    public String toString(String field) {
      return condition.toString();
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Part part
          && part.condition.equals(condition)
          && part.conjunction == conjunction
          && part.sign == sign;
    }

    @Override
    public int hashCode() {
      return condition.hashCode();
    }
  }

  private static Part part(Condition condition) {
    return new Part(condition, 0, 0);
  }

  private static Condition condition(Query query) {
    return query instanceof BoostQuery boost
        ? new Condition.Boosted(condition(boost.getQuery()), boost.getBoost())
        : ((Part) query).condition;
  }

  @Override
  protected void addClause(List<BooleanClause> clauses, int conjunction, int sign, Query query) {
    clauses.add(new BooleanClause(new Part(condition(query), conjunction, sign), Occur.SHOULD));
  }

  @Override
  protected Query getBooleanQuery(List<BooleanClause> clauses) {
    List<Part> parts = clauses.stream().map(clause -> (Part) clause.query()).toList();
    List<Condition> required = new ArrayList<>();
    List<Condition> refused = new ArrayList<>();
    List<Condition> wished = new ArrayList<>();
    for (int start = 0, end; start < parts.size(); start = end) {
      end = endOfAnds(parts, start);
      Part first = parts.get(start);
      boolean alternative = first.conjunction == OR || followedByOr(parts, end);
      if (end - start > 1) {
        wished.add(allOf(parts.subList(start, end)));
      } else if (first.sign == PLUS) {
        required.add(first.condition);
      } else if (first.sign == NOT && !alternative) {
        refused.add(first.condition);
      } else {
        wished.add(signed(first));
      }
    }
    return part(new Condition.Group(required, refused, wished));
  }

  private static int endOfAnds(List<Part> parts, int start) {
    int end = start + 1;
    while (end < parts.size() && parts.get(end).conjunction == AND) {
      end++;
    }
    return end;
  }

  private static boolean followedByOr(List<Part> parts, int end) {
    return end < parts.size() && parts.get(end).conjunction == OR;
  }

  private static Condition allOf(List<Part> parts) {
    return Condition.Group.allOf(parts.stream().map(SyntaxParser::signed).toList());
  }

  private static Condition signed(Part part) {
    return part.sign == NOT ? Condition.Group.not(part.condition) : part.condition;
  }

  @Override
  protected Query getFieldQuery(String field, String term, boolean quoted) {
    return text(field, Condition.Form.WORDS, term);
  }

  @Override
  protected Query getFieldQuery(String field, String phrase, int slop) {
    return text(field, Condition.Form.PHRASE, phrase);
  }

  @Override
  protected Query getPrefixQuery(String field, String term) {
    return text(field, Condition.Form.PREFIX, term);
  }

  @Override
  protected Query getRangeQuery(
      String field,
      @Nullable String first,
      @Nullable String last,
      boolean startIncluded,
      boolean endIncluded) {
    int position = position();
    LocalDate since = first == null ? null : day(first, position);
    LocalDate until = last == null ? null : day(last, position);
    if (since != null && until != null && since.isAfter(until)) {
      throw new QuerySyntaxException(position, "the range ends before it begins; swap its days");
    }
    return part(new Condition.Days(since, until));
  }

  private Part text(String field, Condition.Form form, String text) {
    int position = position();
    Condition.Place place =
        switch (field) {
          case "title" -> Condition.Place.TITLE;
          case "heading" -> Condition.Place.HEADING;
          case "site" -> Condition.Place.SITE;
          case "page" -> Condition.Place.PAGE;
          default -> Condition.Place.ANYWHERE;
        };
    boolean whole = form != Condition.Form.PREFIX;
    if (!whole && (field.equals("site") || field.equals("page"))) {
      throw new QuerySyntaxException(position, field + ": takes a whole name; leave the * out");
    }
    if (field.equals(SyntaxScan.PUBLISHED)) {
      LocalDate day = day(whole ? text : text + "*", position);
      return part(new Condition.Days(day, day));
    }
    return part(new Condition.Text(place, form, text, position));
  }

  private int position() {
    return SyntaxScan.position(text, operands.next());
  }

  private static LocalDate day(String text, int position) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new QuerySyntaxException(position, "published: takes days such as 2024-01-31");
    }
  }
}
