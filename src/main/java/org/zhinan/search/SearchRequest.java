package org.zhinan.search;

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
 * @param limit how many passages to return at most; offset and limit together 1 to 10,000
 * @param passagesPerPage how many passages of one page to show at most; 0 for as many as there are
 * @param nearCopies whether to show passages that nearly repeat one that is ranked higher
 * @param marks whether to find the matching terms in the passages, which costs more than ranking
 *     them when there are hundreds
 * @param filter which passages to look at
 * @param ranking what counts how much
 */
public record SearchRequest(
    String question,
    int offset,
    int limit,
    int passagesPerPage,
    boolean nearCopies,
    boolean marks,
    Filter filter,
    Ranking ranking) {

  /** The most that offset and limit may come to together. */
  public static final int DEEPEST = 10_000;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the question is null or a number is out of its bounds
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
   */
  public record Filter(
      @Nullable String site, @Nullable String page, @Nullable LocalDate publishedSince) {

    /** Looks at all passages. */
    public static final Filter NONE = new Filter(null, null, null);
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
    private int limit = 10;
    private int passagesPerPage = 2;
    private boolean nearCopies;
    private boolean marks = true;
    private Filter filter = Filter.NONE;
    private Ranking ranking = Ranking.STANDARD;

    private Builder(String question) {
      this.question = question;
    }

    /** Leaves out that many passages from the top. */
    public Builder offset(int passages) {
      offset = passages;
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
    public Builder site(@Nullable String site) {
      filter = new Filter(site, filter.page(), filter.publishedSince());
      return this;
    }

    /** Looks only at passages of the page with this id; null for all. */
    public Builder page(@Nullable String pageId) {
      filter = new Filter(filter.site(), pageId, filter.publishedSince());
      return this;
    }

    /** Looks only at passages published on this day or later; null for all. */
    public Builder publishedSince(@Nullable LocalDate day) {
      filter = new Filter(filter.site(), filter.page(), day);
      return this;
    }

    /** Ranks by other weights than the {@linkplain Ranking#STANDARD standard} ones. */
    public Builder ranking(Ranking weights) {
      ranking = weights;
      return this;
    }

    /**
     * Returns the request.
     *
     * @throws IllegalArgumentException if the question is null or a number is out of its bounds
     */
    public SearchRequest build() {
      return new SearchRequest(
          question, offset, limit, passagesPerPage, nearCopies, marks, filter, ranking);
    }
  }
}
