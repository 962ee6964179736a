package org.zhinan.clean;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Place;

/**
 * What the names of a page's elements give away. A name can lie ("content-with-sidebar"), so an
 * element that holds much of the page's running text is taken for what it holds, not for what it is
 * called.
 */
final class NamedPlaces {

  private static final double MOST_OF_PAGE = 0.35;

  private final Map<Place, Integer> prose = new HashMap<>();
  private final Map<Place, @Nullable PlaceNames> told = new HashMap<>();
  private final double most;

  /** Weighs the elements of a page by the running text that is kept so far. */
  NamedPlaces(Draft draft) {
    int all = 0;
    for (Line line : draft.kept()) {
      int characters = line.isProse() ? line.text().length() : 0;
      all += characters;
      for (Place p = line.evidence().place(); p != null; p = p.parent()) {
        prose.merge(p, characters, Integer::sum);
      }
    }
    most = MOST_OF_PAGE * all;
  }

  /** Returns what the outermost telling name around a line gives away; null if none tells. */
  @Nullable PlaceNames of(Line line) {
    Place place = line.evidence().place();
    return place == null ? null : of(place);
  }

  private @Nullable PlaceNames of(Place place) {
    if (told.containsKey(place)) {
      return told.get(place);
    }
    Place outer = place.parent();
    PlaceNames kind = outer == null ? null : of(outer);
    if (kind == null && prose.getOrDefault(place, 0) <= most) {
      kind = PlaceNames.of(place);
    }
    told.put(place, kind);
    return kind;
  }
}
