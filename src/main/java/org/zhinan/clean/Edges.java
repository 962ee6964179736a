package org.zhinan.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page teaches about the template of its site: the first and the last lines that the rules
 * keep of it, where a template stands. Small enough to be stored for each page, so that the
 * templates can be learnt anew without the pages. Immutable and safe for use by many threads.
 *
 * @param site the site of the page; empty if it is of none, and then it teaches nothing
 * @param pageId the id of the page
 * @param lines the hashes of the lines, equal for equal lines on every machine
 */
public record Edges(String site, String pageId, Set<Long> lines) {

  static final int HEAD = 4;
  static final int TAIL = 8;

  private static final int SHORTEST = 6;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Copies the lines. */
  public Edges {
    lines = Set.copyOf(lines);
  }

  /**
   * Returns the edges of a page, without its title.
   *
   * @param page the page as {@link Cleaner#standard} leaves it: of a page that a template was
   *     dropped from, the template could not be learnt again
   */
  public static Edges of(CleanPage page) {
    List<String> lines = page.body().stream().map(b -> Folded.of(b.text())).toList();
    Set<Long> edges = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean edge = i < HEAD || i >= lines.size() - TAIL;
      if (edge && lines.get(i).length() >= SHORTEST) {
        edges.add(hash(lines.get(i)));
      }
    }
    return new Edges(page.page().site(), page.page().id(), edges);
  }

  /** Returns a hash that is the same on every machine: FNV-1a over UTF-16, with a final mix. */
  static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }
}
