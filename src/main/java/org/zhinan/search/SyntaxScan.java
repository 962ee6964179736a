package org.zhinan.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through a question in query syntax before Lucene's parser does, and refuses what that would
 * take but is not allowed here, what would cost it its stack, and what it could only complain about
 * in words of its own. Not safe for use by many threads.
 */
final class SyntaxScan {

  static final String PUBLISHED = "published";

  static final Set<String> FIELDS = Set.of("title", "heading", "site", "page", PUBLISHED);

  private static final int MOST_NESTED = 20;

  /** Each costs up to 25 ms on 40,000 passages, for all words that begin so. */
  private static final int MOST_WILDCARDS = 8;

  private static final float GREATEST_BOOST = 1_000;

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "&&", "||");
  private static final String SPACES = " \t\n\r\u3000";
  private static final String NEVER_IN_TERMS = SPACES + "!():^[]\"{}~*?/";

  private static final String DAY = "(?:\\*|[0-9]{4}-[0-9]{2}-[0-9]{2})";
  private static final Pattern RANGE =
      Pattern.compile("\\[ {0,9}" + DAY + " {1,9}TO {1,9}" + DAY + " {0,9}\\]");
  private static final Pattern BOOST = Pattern.compile("\\^[0-9]++(?:\\.[0-9]++)?+");

  private final String text;
  private final List<Integer> operands = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  /** The field that each open parenthesis stands in, outermost last. */
  private final Deque<String> outer = new ArrayDeque<>();

  private String groupField = "";
  private String field = "";
  private int at;
  private int wildcards;

  private SyntaxScan(String text) {
    this.text = text;
  }

  /**
   * Returns the position of each term, phrase and range, in their order.
   *
   * @throws QuerySyntaxException if something is not allowed
   */
  static List<Integer> operands(String text) {
    SyntaxScan scan = new SyntaxScan(text);
    while (scan.at < text.length()) {
      scan.step();
    }
    if (!scan.open.isEmpty()) {
      throw scan.wrong(scan.open.getFirst(), "this ( is never closed; add a ) or put it in quotes");
    }
    return scan.operands;
  }

  static int position(String text, int index) {
    return text.codePointCount(0, Math.min(index, text.length())) + 1;
  }

  private QuerySyntaxException wrong(int index, String complaint) {
    return new QuerySyntaxException(position(text, index), complaint);
  }

  private void step() {
    char c = text.charAt(at);
    switch (c) {
      case ' ', '\t', '\n', '\r', '\u3000' -> at++;
      case '+', '-', '!' -> sign(c);
      case '(' -> open();
      case ')' -> close();
      case '"' -> phrase();
      case '[' -> range();
      case '^' -> boost();
      case '*' -> throw wrong(at, "a * may only end a word; write the beginning of the word first");
      case '?' -> throw wrong(at, "? stands for nothing here; leave it out or write \\?");
      case '~' -> throw wrong(at, "there is no fuzzy search; leave the ~ out or write \\~");
      case '/' -> throw wrong(at, "there are no regular expressions; write \\/ or use quotes");
      case ':' -> throw wrong(at, "a : must follow the name of a field; write \\: or use quotes");
      case ']', '{', '}' ->
          throw wrong(at, c + " has no meaning here; leave it out or write \\" + c);
      default -> term();
    }
  }

  private void sign(char sign) {
    at++;
    if (at == text.length() || SPACES.indexOf(text.charAt(at)) >= 0) {
      throw wrong(at - 1, "a " + sign + " must stand right before what it is for; write \\" + sign);
    }
  }

  private void open() {
    if (open.size() == MOST_NESTED) {
      throw wrong(at, "more than " + MOST_NESTED + " parentheses are open; use fewer");
    }
    open.push(at++);
    outer.push(groupField);
    groupField = inField();
    field = "";
  }

  private void close() {
    if (open.isEmpty()) {
      throw wrong(at, "this ) closes nothing; leave it out or write \\)");
    }
    open.pop();
    groupField = outer.pop();
    field = "";
    at++;
  }

  private String inField() {
    return field.isEmpty() ? groupField : field;
  }

  private void phrase() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end = character(end);
    }
    if (end >= text.length()) {
      throw wrong(at, "this quote is never closed; add another \" or write \\\"");
    }
    operand(end + 1);
  }

  private void range() {
    if (!inField().equals(PUBLISHED)) {
      throw wrong(at, "only published: can have a range; leave the [ out or write \\[");
    }
    Matcher range = RANGE.matcher(text).region(at, text.length());
    if (!range.lookingAt()) {
      throw wrong(at, "a range must be like [2024-01-01 TO 2024-12-31], with * for an open end");
    }
    operand(range.end());
  }

  private void boost() {
    Matcher boost = BOOST.matcher(text).region(at, text.length());
    if (!boost.lookingAt() || Float.parseFloat(boost.group().substring(1)) > GREATEST_BOOST) {
      throw wrong(at, "a ^ must be followed by a number up to 1000, such as ^2; or write \\^");
    }
    at = boost.end();
  }

  private void term() {
    int end = at;
    while (end < text.length() && NEVER_IN_TERMS.indexOf(text.charAt(end)) < 0) {
      end = character(end);
    }
    if (startsWith(':', end)) {
      field(end);
    } else if (startsWith('*', end)) {
      prefix(end);
    } else if (OPERATORS.contains(text.substring(at, end))) {
      at = end;
    } else {
      operand(end);
    }
  }

  private void prefix(int star) {
    int end = star + 1;
    if (end < text.length() && (SPACES + ")^").indexOf(text.charAt(end)) < 0) {
      throw wrong(star, "a * may only end a word; leave it out or write \\*");
    }
    wildcards++;
    if (wildcards > MOST_WILDCARDS) {
      throw wrong(star, "more than " + MOST_WILDCARDS + " words with a * are too many");
    }
    operand(end);
  }

  private boolean startsWith(char c, int index) {
    return index < text.length() && text.charAt(index) == c;
  }

  private void field(int colon) {
    String name = text.substring(at, colon);
    if (!FIELDS.contains(name)) {
      throw wrong(
          at,
          "there is no such field; there are title:, heading:, site:, page: and published:,"
              + " and plain text with a : must stand in quotes");
    }
    if (!field.isEmpty()) {
      throw wrong(at, "a field must not follow a field; leave one out");
    }
    field = name;
    at = colon + 1;
  }

  private void operand(int end) {
    operands.add(at);
    field = "";
    at = end;
  }

  /** Returns where the next character begins; one behind a backslash belongs to it. */
  private int character(int index) {
    if (text.charAt(index) != '\\') {
      return index + 1;
    }
    if (index + 1 == text.length()) {
      throw wrong(index, "a \\ must stand before a character; write \\\\ for itself");
    }
    if (text.charAt(index + 1) == 'u') {
      throw wrong(index, "there are no codes of characters; leave the \\ before u out");
    }
    return index + 2;
  }
}
