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
