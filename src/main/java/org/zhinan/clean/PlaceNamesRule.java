package org.zhinan.clean;

/** Drops what stands in elements whose names give them away, inside the container as well. */
final class PlaceNamesRule implements Rule {

  @Override
  public void apply(Draft draft) {
    if (!draft.isHtml()) {
      return;
    }
    NamedPlaces names = new NamedPlaces(draft);
    for (Line line : draft.kept()) {
      PlaceNames kind = names.of(line);
      if (kind != null && !line.isTitle() && !isSpared(kind, line)) {
        line.drop(kind.reason(), this);
      }
    }
  }

  /** Words such as "source" and "tag" are names of much else; only short fragments go for them. */
  private static boolean isSpared(PlaceNames kind, Line line) {
    boolean weak = kind == PlaceNames.BYLINE || kind == PlaceNames.TAGS;
    return weak && (line.isHeading() || (line.isProse() && line.text().indexOf('。') >= 0));
  }
}
