package org.zhinan.clean;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zhinan.page.Place;

/**
 * Drops what stands outside the element that holds the main text of an HTML page, or outside the
 * posts if the page is a thread.
 */
final class ContainerRule implements Rule {

  private static final double POST = 80;

  @Override
  public void apply(Draft draft) {
    if (!draft.isHtml()) {
      return;
    }
    NamedPlaces names = new NamedPlaces(draft);
    Set<Place> containers = containers(draft, names);
    if (containers.isEmpty()) {
      return;
    }
    for (Line line : draft.kept()) {
      if (!Container.isWithin(line, containers)) {
        line.drop(Reason.OUTSIDE, this);
      }
    }
  }

  private static Set<Place> containers(Draft draft, NamedPlaces names) {
    draft.posts(Posts.of(draft, names));
    if (!draft.posts().isEmpty()) {
      return draft.posts();
    }
    Place container = Container.of(draft.kept(), names);
    return container == null ? Set.of() : alike(container, draft, names);
  }

  /**
   * The posts of a thread stand in elements of one shape; those with running text in them count.
   */
  private static Set<Place> alike(Place container, Draft draft, NamedPlaces names) {
    String shape = Shapes.of(container);
    Set<Place> alike = new HashSet<>(Set.of(container));
    if (shape.isEmpty()) {
      return alike;
    }
    Map<Place, Double> worth = new LinkedHashMap<>();
    for (Line line : draft.kept()) {
      Place p = line.evidence().place();
      while (p != null && p.depth() > container.depth()) {
        p = p.parent();
      }
      if (p != null && p.depth() == container.depth() && Shapes.of(p).equals(shape)) {
        worth.merge(p, Container.worth(line, names), Double::sum);
      }
    }
    worth.forEach(
        (place, value) -> {
          if (value >= POST) {
            alike.add(place);
          }
        });
    return alike;
  }
}
