package org.zhinan.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request.
 *
 * @param hits the passages, best first; empty if nothing matches
 * @param shortened whether a part of the question was ignored because it is too long: only its
 *     first 1,000 characters count, and of them 64 different terms of each kind
 * @param partial whether the request's time ran out before all was looked at: better passages than
 *     these may be missing, and the same request may find others next time
 * @param didYouMean the question with what looks mistyped put right, to be offered to who asked it;
 *     null if nothing does, as in most questions, or if the question is long or in query syntax
 */
public record Results(
    List<Hit> hits, boolean shortened, boolean partial, @Nullable String didYouMean) {

  /** Copies the list of hits. */
  public Results {
    hits = List.copyOf(hits);
  }
}
