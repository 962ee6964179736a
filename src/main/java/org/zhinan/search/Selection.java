package org.zhinan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.zhinan.passage.Passage;

/**
 * Picks from passages in the order of their rank those that a request wants to see. Not safe for
 * use by many threads.
 */
final class Selection {

  private final SearchRequest request;
  private int skipped;
  private boolean begun;
  private final List<Picked> picked = new ArrayList<>();
  private final Map<String, Integer> pickedByPage = new HashMap<>();
  private final NearCopies seen = new NearCopies();

  /** The copies of each text that {@link #seen} remembers. */
  private final List<List<Passage>> copies = new ArrayList<>();

  Selection(SearchRequest request) {
    this.request = request;
    this.skipped = request.offset();
    this.begun = request.after() == null;
  }

  /**
   * A passage that is shown.
   *
   * @param passage the passage
   * @param score how well it matches
   * @param copies the passages left out because they nearly repeat it; grows while passages are
   *     offered
   */
  record Picked(Passage passage, float score, List<Passage> copies) {}

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

  /** Picks no passage of the page of this one, and none that nearly repeats it. */
  void leaveOut(Passage passage) {
    pickedByPage.put(passage.pageId(), request.passagesPerPage());
    seen.original(passage.text());
    copies.add(new ArrayList<>());
  }

  /** Takes the next passage in the order of rank, and picks it or not. */
  void offer(Passage passage, float score) {
    pick(passage, score);
    if (passage.id().equals(request.after())) {
      begun = true;
      skipped = picked.size();
    }
  }

  private void pick(Passage passage, float score) {
    int ofPage = pickedByPage.getOrDefault(passage.pageId(), 0);
    boolean pageIsShown = request.passagesPerPage() > 0 && ofPage >= request.passagesPerPage();
    if (isFull() || pageIsShown) {
      return;
    }
    OptionalInt original =
        request.nearCopies() ? OptionalInt.empty() : seen.original(passage.text());
    if (original.isPresent()) {
      copies.get(original.getAsInt()).add(passage);
      return;
    }
    pickedByPage.put(passage.pageId(), ofPage + 1);
    copies.add(new ArrayList<>());
    picked.add(new Picked(passage, score, copies.getLast()));
  }

  /** Returns what was picked, without what the request leaves out from the top. */
  List<Picked> picked() {
    return begun ? picked.subList(Math.min(skipped, picked.size()), picked.size()) : List.of();
  }
}
