package org.zhinan.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.page.Block;

/**
 * What a page teaches about its corpus, in hashes, which are equal for equal text on every machine
 * and do not tell it. At most some 140 of them, so that they can be stored for each page and the
 * corpus be learnt anew without the pages. Immutable and safe for use by many threads.
 *
 * @param site the site of the page; empty if it is of none, and then it tells of no template
 * @param pageId the id of the page
 * @param edges of the first and the last lines that the rules keep of it, where a template stands
 * @param pushed of the handles that it pushes with a cue, in what the rules do not keep of it
 * @param held of the words that a handle may be, in its title and in what the rules keep of it
 */
public record PageFeatures(
    String site, String pageId, Set<Long> edges, Set<Long> pushed, Set<Long> held) {

  /** A page that advertises has a handful, a list of device models or serial numbers many. */
  private static final int MOST_HANDLES = 64;

  /** Characters of what is not kept of a page; hardly a page has as many, but for hostile ones. */
  private static final int MOST_SEARCHED = 100_000;

  /** Copies the sets. */
  public PageFeatures {
    edges = Set.copyOf(edges);
    pushed = Set.copyOf(pushed);
    held = Set.copyOf(held);
  }

  /** Returns the features of a page that was not cleaned, which teaches nothing. */
  public static PageFeatures none(String pageId) {
    return new PageFeatures("", pageId, Set.of(), Set.of(), Set.of());
  }

  /**
   * Returns the features of a page.
   *
   * @param page the page as {@link Cleaner#standard} leaves it: of a page that was cleaned by a
   *     {@link CorpusModel} the model could not be learnt again
   */
  public static PageFeatures of(CleanPage page) {
    Stream<String> kept = page.kept().stream().map(Block::text);
    return new PageFeatures(
        page.page().site(),
        page.page().id(),
        Edges.of(page),
        least(pushedHandles(page)),
        held(page.title(), kept));
  }

  /** Returns the hashes of what may be handles in a title and in the text below it. */
  static Set<Long> held(String title, Stream<String> text) {
    Set<String> held = new HashSet<>();
    Stream.concat(Stream.of(title), text).forEach(t -> held.addAll(HandleWords.of(t)));
    return least(held);
  }

  /** Returns the handles that a page pushes in what is not kept of it. */
  static Set<String> pushedHandles(CleanPage page) {
    Set<String> pushed = new HashSet<>();
    int left = MOST_SEARCHED;
    for (Decision decision : page.decisions()) {
      boolean whole = decision.verdict() instanceof Verdict.Keep keep && keep.cuts().isEmpty();
      if (!whole) {
        String text = decision.block().text();
        String searched = text.substring(0, Math.min(text.length(), left));
        pushed.addAll(HandleWords.pushed(searched));
        left -= searched.length();
      }
    }
    return pushed;
  }

  private static Set<Long> least(Set<String> handles) {
    return handles.stream()
        .map(Hash::of)
        .sorted()
        .limit(MOST_HANDLES)
        .collect(Collectors.toUnmodifiableSet());
  }
}
