package org.zhinan.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups pieces that must not be parted: headings with the text below, lead-ins with their list.
 */
final class Units {

  private Units() {}

  /**
   * Returns the groups in reading order. Pages that are all headings or all lead-ins would be one
   * group, so that one of several pieces takes in no more once it is longer than {@code longest}.
   */
  static List<List<Piece>> of(List<Piece> pieces, int longest) {
    List<List<Piece>> units = new ArrayList<>();
    List<Piece> unit = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!unit.isEmpty() && !joins(piece, unit, longest)) {
        units.add(unit);
        unit = new ArrayList<>();
      }
      unit.add(piece);
    }
    if (!unit.isEmpty()) {
      units.add(unit);
    }
    return units;
  }

  private static boolean joins(Piece piece, List<Piece> unit, int longest) {
    boolean belongs = piece.bound() || unit.getLast().isHeading();
    return belongs && (unit.size() == 1 || Piece.size(unit) <= longest);
  }
}
