package org.zhinan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions that cost other searchers time, memory or their stack: long ones, ones of many terms,
 * and ones that are queries in the syntax of Lucene's parsers.
 */
public enum HostileQuestion {
  UNSPACED("逾".repeat(100_000)),
  SPACED("逾 ".repeat(50_000)),
  ONE_LATIN_RUN("a".repeat(100_000)),
  DISTINCT_TERMS(distinct(17_000)),
  OPENING_PARENTHESES("(".repeat(100_000)),
  EXCLAMATION_MARKS("!".repeat(100_000)),
  QUOTATION_MARKS("\"".repeat(100_000)),
  MINUS_SIGNS("-".repeat(100_000)),
  STAR("*"),
  STARS_AROUND("*a*"),
  QUESTION_MARKS("?".repeat(5_000)),
  REGULAR_EXPRESSION("/a{1,100000}/"),
  FUZZY_TERMS("abc~2 ".repeat(1_000)),
  LONG_PHRASE("\"" + distinct(50_000) + "\""),
  BACKSLASH("\\"),
  HALF_ESCAPE("\\u12"),
  QUOTATION_MARK("\""),
  OPEN_RANGE("[z TO a"),
  TURNED_RANGE("[a TO z}"),
  OPERATORS("AND OR NOT"),
  NEGATION("NOT x"),
  FIELD("field:x"),
  OWN_FIELD("words:逾期"),
  ADDRESS("https://example.org/?a=1&b=2#c"),
  NUL("\0"),
  HALF_CHARACTER("\uD800"),
  HALF_CHARACTER_WITHIN("逾\uDC00期"),
  JOINED_EMOJI("😀👨‍👩‍👧"),
  NO_CHARACTERS("\uFFFF\uFFFE"),
  TURNED_DIRECTION("\u202E逾期"),
  ZERO_WIDTH("逾\u200B期"),
  HALVED_AT_THE_LIMIT("😀".repeat(999) + "a"),
  EXPANDED_BY_FOLDING("ﷺ".repeat(1_000)),
  COMBINING_MARKS("a" + "\u0301".repeat(99_999)),
  FUNCTION_WORDS("的了吗".repeat(33_000)),
  DIGITS("1".repeat(100_000)),
  MIXED_RUNS("a1逾".repeat(33_000));

  private final String text;

  HostileQuestion(String text) {
    this.text = text;
  }

  /** Returns what is typed. */
  public String text() {
    return text;
  }

  /** Returns a question of so many terms, no two alike. */
  public static String distinct(int terms) {
    return IntStream.range(0, terms)
        .mapToObj(i -> Character.toString(0x4E00 + i % 20_000) + i)
        .collect(Collectors.joining(" "));
  }
}
