package org.zhinan.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first and the last lines of a page, where the template of a site stands. */
final class Edges {

  static final int HEAD = 4;
  static final int TAIL = 8;

  private static final int SHORTEST = 6;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Edges() {}

  /** Returns the hashes of the lines that are kept at the edges of a page, without its title. */
  static Set<Long> of(CleanPage page) {
    List<String> lines = page.body().stream().map(b -> Folded.of(b.text())).toList();
    Set<Long> edges = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean edge = i < HEAD || i >= lines.size() - TAIL;
      if (edge && lines.get(i).length() >= SHORTEST) {
        edges.add(hash(lines.get(i)));
      }
    }
    return edges;
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
