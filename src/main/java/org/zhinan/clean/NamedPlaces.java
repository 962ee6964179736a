package org.zhinan.clean;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Place;

/**
 * What the names of a page's elements give away. A name can lie ("content-with-sidebar"), so an
 * element that holds much of the page's running text is taken for what it holds, not for what it is
 * called.
 */
final class NamedPlaces {

  private static final double MOST_OF_PAGE = 0.35;

  /** In a thread, comments are what is sought, and the foot of a post may hold what answers it. */
  private static final Set<PlaceNames> REPLIES = EnumSet.of(PlaceNames.COMMENTS, PlaceNames.FOOT);

  /** How many characters of running text each element holds, by its number. */
  private final int[] prose;

  private final Map<Place, @Nullable PlaceNames> told = new HashMap<>();
  private final Map<Place, Boolean> named = new HashMap<>();
  private final double most;
  private final boolean thread;

  /** Weighs the elements of a page by the running text that is kept so far. */
  NamedPlaces(Draft draft) {
    prose = new int[Draft.elements(draft.lines())];
    int all = 0;
    for (Line line : draft.kept()) {
      int characters = line.isProse() ? line.text().length() : 0;
      all += characters;
      for (Place p = line.evidence().place(); p != null; p = p.parent()) {
        prose[p.number()] += characters;
      }
    }
    most = MOST_OF_PAGE * all;
    thread = !draft.posts().isEmpty();
    draft.posts().forEach(this::untold);
  }

  /** What a post and the elements around it are called tells nothing: they hold what is sought. */
  private void untold(Place post) {
    for (Place p = post; p != null; p = p.parent()) {
      told.put(p, null);
    }
  }

  /** Returns what the outermost telling name around a line gives away; null if none tells. */
  @Nullable PlaceNames of(Line line) {
    Place place = line.evidence().place();
    return place == null ? null : of(place);
  }

  /** Tells whether any element around a line has a telling name, however much it holds. */
  boolean isNamed(Line line) {
    Place place = line.evidence().place();
    return place != null && isNamed(place);
  }

  private boolean isNamed(Place place) {
    Boolean known = named.get(place);
    if (known == null) {
      Place outer = place.parent();
      known = PlaceNames.of(place) != null || (outer != null && isNamed(outer));
      named.put(place, known);
    }
    return known;
  }

  private @Nullable PlaceNames of(Place place) {
    if (told.containsKey(place)) {
      return told.get(place);
    }
    Place outer = place.parent();
    PlaceNames kind = outer == null ? null : of(outer);
    if (kind == null && prose[place.number()] <= most) {
      @Nullable PlaceNames own = PlaceNames.of(place);
      kind = thread && own != null && REPLIES.contains(own) ? null : own;
    }
    told.put(place, kind);
    return kind;
  }
}
