package org.zhinan.search;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question with what narrows or shapes its answer. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * SearchRequest.about("逾期被起诉怎么应对").site("example.cn").limit(20).build()
 * }</pre>
 *
 * @param question the question as a person typed it; anything will do, also nothing
 * @param syntax whether the question is written in the syntax that {@link Builder#syntax()} tells
 * @param offset how many passages to leave out from the top
 * @param after the id of the passage behind which the answer begins; null for the top
 * @param limit how many passages to return at most; offset and limit together 1 to 10,000
 * @param passagesPerPage how many passages of one page to show at most; 0 for as many as there are
 * @param nearCopies whether to show passages that nearly repeat one that is ranked higher
 * @param marks whether to find the matching terms in the passages, which costs more than ranking
 *     them when there are hundreds
 * @param filter which passages to look at
 * @param ranking what counts how much
 * @param timeout how long to look for passages; null for as long as it takes
 */
public record SearchRequest(
    String question,
    boolean syntax,
    int offset,
    @Nullable String after,
    int limit,
    int passagesPerPage,
    boolean nearCopies,
    boolean marks,
    Filter filter,
    Ranking ranking,
    @Nullable Duration timeout) {

  /** The most that offset and limit may come to together. */
  public static final int DEEPEST = 10_000;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the question is null, a number is out of its bounds, the
   *     timeout is not positive or there is an offset beside what the answer begins after
   */
  public SearchRequest {
    requireQuestion(question);
    if (limit < 1 || limit > DEEPEST) {
      throw new IllegalArgumentException("limit must be 1.." + DEEPEST + ", got " + limit);
    }
    if (offset < 0 || offset > DEEPEST - limit) {
      throw new IllegalArgumentException(
          "offset must be 0.." + (DEEPEST - limit) + " with limit " + limit + ", got " + offset);
    }
    if (passagesPerPage < 0) {
      throw new IllegalArgumentException(
          "passagesPerPage must be 0 or more, got " + passagesPerPage);
    }
    if (after != null && offset > 0) {
      throw new IllegalArgumentException("offset and after must not be used together");
    }
    if (timeout != null && !timeout.isPositive()) {
      throw new IllegalArgumentException("timeout must be longer than 0, got " + timeout);
    }
  }

  private static void requireQuestion(@Nullable String question) {
    if (question == null) {
      throw new IllegalArgumentException("question must not be null");
    }
  }

  /**
   * Which passages to look at. Null leaves a condition out.
   *
   * @param site only those of this site
   * @param page only those of the page with this id
   * @param publishedSince only those published on this day or later; those without a date are left
   *     out then
   * @param publishedUntil only those published on this day or earlier; those without a date are
   *     left out then
   */
  public record Filter(
      @Nullable String site,
      @Nullable String page,
      @Nullable LocalDate publishedSince,
      @Nullable LocalDate publishedUntil) {

    /** Looks at all passages. */
    public static final Filter NONE = new Filter(null, null, null, null);

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the first day is after the last
     */
    public Filter {
      if (publishedSince != null && publishedUntil != null) {
        requireOrder(publishedSince, publishedUntil);
      }
    }

    private static void requireOrder(LocalDate since, LocalDate until) {
      if (since.isAfter(until)) {
        throw new IllegalArgumentException(
            "publishedSince must not be after publishedUntil, got " + since + " and " + until);
      }
    }
  }

  /**
   * Begins a request: the best 10 passages, at most 2 of a page, no near copies, matching terms
   * marked.
   */
  public static Builder about(String question) {
    return new Builder(question);
  }

  /** Collects the parts of a request. Not safe for use by many threads. */
  public static final class Builder {

    private final String question;
    private boolean syntax;
    private int offset;
    private @Nullable String after;
    private int limit = 10;
    private int passagesPerPage = 2;
    private boolean nearCopies;
    private boolean marks = true;
    private @Nullable String site;
    private @Nullable String page;
    private @Nullable LocalDate publishedSince;
    private @Nullable LocalDate publishedUntil;
    private Ranking ranking = Ranking.STANDARD;
    private @Nullable Duration timeout;

    private Builder(String question) {
      this.question = question;
    }

    /**
     * Reads the question as a query; without this, all of it is plain text.
     *
     * <ul>
     *   <li>{@code 还款协商} finds passages with all these words, in any order, in their text, their
     *       page's title or the headings above them; {@code "还款协商"} those with these characters one
     *       after the other. Space and punctuation within a phrase give way to any others, or to
     *       none beside numbers and Latin words.
     *   <li>{@code 律师*} finds words that begin so, of which the first 256 count; in titles and
     *       headings, which are not cut into words, characters that follow one another.
     *   <li>{@code a b} and {@code a OR b}: one or both; {@code a AND b}: both; {@code NOT a}: not;
     *       AND binds closer than OR, and parentheses closer than both. {@code +a b}: with {@code
     *       a}, and {@code b} only ranks; {@code a -b} and {@code a NOT b}: {@code a} without
     *       {@code b}. The operators are upper case; {@code &&}, {@code ||} and {@code !} do as
     *       well.
     *   <li>{@code title:}, {@code heading:}, {@code site:}, {@code page:} before a word, a phrase
     *       or parentheses look there alone, the latter two for whole names, to be quoted if they
     *       hold a colon or a slash. {@code published:2024-01-31} and {@code published:[2024-01-01
     *       TO *]} look at days, both included, {@code *} for an open end.
     *   <li>{@code 律师^2} counts twice for the rank, up to {@code ^1000}. A backslash makes the
     *       character behind it plain text. Quotes, parentheses, colons, stars and signs may be the
     *       wide ones of a Chinese keyboard.
     * </ul>
     *
     * <p>The passages that match rank as they would for a plain question of all the words that are
     * not refused; a question that holds none, such as {@code NOT 律师} or {@code site:example.cn},
     * gives all the passages that match with a score of 0, in the order of their ids. Wildcards
     * elsewhere, regular expressions, fuzzy search, further fields, ranges of text, more than 1,000
     * characters, 64 words, 8 stars or 20 nested parentheses, and what is not closed are refused by
     * a {@link QuerySyntaxException} from the search. A blank question finds nothing.
     */
    public Builder syntax() {
      syntax = true;
      return this;
    }

    /** Leaves out that many passages from the top. */
    public Builder offset(int passages) {
      offset = passages;
      return this;
    }

    /**
     * Begins behind a passage that an earlier answer to the same request ended with; null for the
     * top. The answer is the one that {@link #offset} gives with the number of passages up to that
     * one: these still count for the passages of a page and for near copies, and none is found
     * deeper than {@value SearchRequest#DEEPEST}. It is empty if the ranking does not hold the
     * passage. A passage that is ranked but not shown will do as well.
     */
    public Builder after(@Nullable String passageId) {
      after = passageId;
      return this;
    }

    /** Returns at most that many passages. */
    public Builder limit(int passages) {
      limit = passages;
      return this;
    }

    /** Shows at most that many passages of one page; 0 for as many as there are. */
    public Builder passagesPerPage(int passages) {
      passagesPerPage = passages;
      return this;
    }

    /** Shows also passages that nearly repeat one that is ranked higher. */
    public Builder withNearCopies() {
      nearCopies = true;
      return this;
    }

    /** Does not look for the matching terms; nothing is marked in the hits. */
    public Builder withoutMarks() {
      marks = false;
      return this;
    }

    /** Looks only at passages of this site; null for all. */
    public Builder site(@Nullable String name) {
      site = name;
      return this;
    }

    /** Looks only at passages of the page with this id; null for all. */
    public Builder page(@Nullable String pageId) {
      page = pageId;
      return this;
    }

    /** Looks only at passages published on this day or later; null for all. */
    public Builder publishedSince(@Nullable LocalDate day) {
      publishedSince = day;
      return this;
    }

    /** Looks only at passages published on this day or earlier; null for all. */
    public Builder publishedUntil(@Nullable LocalDate day) {
      publishedUntil = day;
      return this;
    }

    /** Ranks by other weights than the {@linkplain Ranking#STANDARD standard} ones. */
    public Builder ranking(Ranking weights) {
      ranking = weights;
      return this;
    }

    /**
     * Stops to look for passages after this time; null for never. What was found until then is the
     * answer, and {@link Results#partial()} says so.
     */
    public Builder timeout(@Nullable Duration most) {
      timeout = most;
      return this;
    }

    /**
     * Returns the request.
     *
     * @throws IllegalArgumentException if the question is null, a number is out of its bounds, the
     *     timeout is not positive, there is an offset beside {@link #after} or the first day is
     *     after the last
     */
    public SearchRequest build() {
      Filter filter = new Filter(site, page, publishedSince, publishedUntil);
      return new SearchRequest(
          question,
          syntax,
          offset,
          after,
          limit,
          passagesPerPage,
          nearCopies,
          marks,
          filter,
          ranking,
          timeout);
    }
  }
}
