package org.zhinan.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first and the last lines of a page, where the template of its site stands. */
final class Edges {

  static final int HEAD = 4;
  static final int TAIL = 8;

  private static final int SHORTEST = 6;

  private Edges() {}

  /** Returns the hashes of the lines at the edges of what is kept of a page but its title. */
  static Set<Long> of(CleanPage page) {
    List<String> lines = page.body().stream().map(b -> Folded.of(b.text())).toList();
    Set<Long> edges = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean edge = i < HEAD || i >= lines.size() - TAIL;
      if (edge && lines.get(i).length() >= SHORTEST) {
        edges.add(Hash.of(lines.get(i)));
      }
    }
    return edges;
  }
}
