package org.zhinan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.passage.Passage;

/**
 * Picks from passages in the order of their rank those that a request wants to see. Not safe for
 * use by many threads.
 */
final class Selection {

  private final SearchRequest request;
  private int skipped;
  private boolean begun;
  private final List<Scored> picked = new ArrayList<>();
  private final Map<String, Integer> pickedByPage = new HashMap<>();
  private final NearCopies seen = new NearCopies();

  Selection(SearchRequest request) {
    this.request = request;
    this.skipped = request.offset();
    this.begun = request.after() == null;
  }

  /**
   * A passage with its score.
   *
   * @param passage the passage
   * @param score how well it matches
   */
  record Scored(Passage passage, float score) {}

  /** Returns how many passages are picked at least, if so many match. */
  int fewest() {
    return request.offset() + request.limit();
  }

  /**
   * Returns how many passages are picked at most; for an answer that begins after a passage not met
   * yet, as many as for any.
   */
  int wanted() {
    int most = SearchRequest.DEEPEST;
    return begun ? Math.min(skipped + request.limit(), most) : most;
  }

  /** Returns how many of the picked passages stand before the answer. */
  int skipped() {
    return skipped;
  }

  boolean isFull() {
    return picked.size() >= wanted();
  }

  /** Takes the next passage in the order of rank, and picks it or not. */
  void offer(Scored next) {
    String page = next.passage().pageId();
    int ofPage = pickedByPage.getOrDefault(page, 0);
    boolean pageIsShown = request.passagesPerPage() > 0 && ofPage >= request.passagesPerPage();
    if (!isFull() && !pageIsShown && !isCopy(next.passage())) {
      pickedByPage.put(page, ofPage + 1);
      picked.add(next);
    }
    if (next.passage().id().equals(request.after())) {
      begun = true;
      skipped = picked.size();
    }
  }

  private boolean isCopy(Passage passage) {
    return !request.nearCopies() && seen.repeats(passage.text());
  }

  /** Returns what was picked, without what the request leaves out from the top. */
  List<Scored> picked() {
    return begun ? picked.subList(Math.min(skipped, picked.size()), picked.size()) : List.of();
  }
}
