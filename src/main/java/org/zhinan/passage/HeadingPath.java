package org.zhinan.passage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings in force while a page is read. */
final class HeadingPath {

  private final Deque<Piece> path = new ArrayDeque<>();

  /**
   * Reads a group and returns the headings that its first text stands under, outermost first; those
   * that the group begins with are among them.
   */
  List<String> into(List<Piece> group) {
    @Nullable List<String> atFirstText = null;
    for (Piece piece : group) {
      if (piece.isHeading()) {
        enter(piece);
      } else if (atFirstText == null) {
        atFirstText = texts();
      }
    }
    return atFirstText == null ? texts() : atFirstText;
  }

  private void enter(Piece heading) {
    while (!path.isEmpty() && path.getLast().level() >= heading.level()) {
      path.removeLast();
    }
    path.addLast(heading);
  }

  private List<String> texts() {
    return path.stream().map(Piece::text).toList();
  }
}
