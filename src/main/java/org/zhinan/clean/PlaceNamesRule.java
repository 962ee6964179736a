package org.zhinan.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Place;

/**
 * Drops what stands in elements whose names give them away, inside the container as well. A name
 * can lie ("content-with-sidebar"), so an element that holds much of the page's running text is
 * taken for what it holds, not for what it is called; only comment sections may be longer than the
 * article.
 */
final class PlaceNamesRule implements Rule {

  private static final double MOST_OF_PAGE = 0.35;

  @Override
  public void apply(Draft draft) {
    if (!draft.isHtml()) {
      return;
    }
    Map<Place, Integer> prose = new HashMap<>();
    for (Line line : draft.kept()) {
      int characters = line.isProse() ? line.text().length() : 0;
      for (Place p = line.evidence().place(); p != null; p = p.parent()) {
        prose.merge(p, characters, Integer::sum);
      }
    }
    int all = draft.kept().stream().filter(Line::isProse).mapToInt(l -> l.text().length()).sum();
    Set<Place> trusted = new HashSet<>();
    prose.forEach(
        (p, n) -> {
          if (n <= MOST_OF_PAGE * all) {
            trusted.add(p);
          }
        });
    for (Line line : draft.kept()) {
      PlaceNames kind = kind(line.evidence().place(), trusted);
      if (kind != null && !line.isTitle() && !isSpared(kind, line)) {
        line.drop(kind.reason(), this);
      }
    }
  }

  private static @Nullable PlaceNames kind(@Nullable Place place, Set<Place> trusted) {
    PlaceNames found = null;
    for (Place p = place; p != null; p = p.parent()) {
      PlaceNames kind = PlaceNames.of(p);
      if (kind != null && trusted.contains(p)) {
        found = kind;
      }
    }
    return found;
  }

  /** Words such as "source" and "tag" are names of much else; only short fragments go for them. */
  private static boolean isSpared(PlaceNames kind, Line line) {
    boolean weak = kind == PlaceNames.BYLINE || kind == PlaceNames.TAGS;
    return weak && (line.isHeading() || (line.isProse() && line.text().indexOf('。') >= 0));
  }
}
