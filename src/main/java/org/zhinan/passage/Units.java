package org.zhinan.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups pieces that must not be parted: headings with the text below, lead-ins with their list.
 */
final class Units {

  private Units() {}

  /** Returns the groups in reading order; a heading stands only at the beginning of a group. */
  static List<List<Piece>> of(List<Piece> pieces) {
    List<List<Piece>> units = new ArrayList<>();
    List<Piece> unit = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean joins = unit.isEmpty() || piece.bound() || unit.getLast().isHeading();
      if (!joins) {
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
}
