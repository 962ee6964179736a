package org.zhinan.search;

import java.util.List;

/**
 * The answer to a request.
 *
 * @param hits the passages, best first; empty if nothing matches
 * @param shortened whether a part of the question was ignored because it is too long: only its
 *     first 1,000 characters count, and of them 64 different terms of each kind
 * @param partial whether the request's time ran out before all was looked at: better passages than
 *     these may be missing, and the same request may find others next time
 */
public record Results(List<Hit> hits, boolean shortened, boolean partial) {

  /** Copies the list of hits. */
  public Results {
    hits = List.copyOf(hits);
  }
}
