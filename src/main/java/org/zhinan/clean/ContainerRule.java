package org.zhinan.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.page.Place;

/**
 * Drops what stands outside the element that holds the main text of an HTML page, or outside the
 * posts if the page is a thread.
 */
final class ContainerRule implements Rule {

  private static final double POST = 80;
  private static final int SHORTEST_TITLE = 4;
  private static final double MOST_LINKED_LEAD = 0.2;

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
    List<Line> leads = draft.posts().isEmpty() ? leads(draft, containers, names) : List.of();
    for (Line line : draft.kept()) {
      if (!Container.isWithin(line, containers) && !leads.contains(line)) {
        line.drop(Reason.OUTSIDE, this);
      }
    }
  }

  /** Running text between the page's title and its main text leads into it. */
  private static List<Line> leads(Draft draft, Set<Place> containers, NamedPlaces names) {
    String title = Folded.letters(draft.title());
    List<Line> leads = new ArrayList<>();
    boolean behindTitle = false;
    for (Line line : draft.kept()) {
      if (Container.isWithin(line, containers)) {
        return leads;
      }
      if (line.isHeading()) {
        leads.clear();
        behindTitle = isOf(title, Folded.lettersOf(line.folded()));
      } else if (behindTitle && isLead(line, names)) {
        leads.add(line);
      }
    }
    return List.of();
  }

  private static boolean isOf(String title, String heading) {
    return Math.min(heading.length(), title.length()) >= SHORTEST_TITLE
        && (title.contains(heading) || heading.contains(title));
  }

  private static boolean isLead(Line line, NamedPlaces names) {
    return line.isProse()
        && line.evidence().linkShare() < MOST_LINKED_LEAD
        && line.text().indexOf('。') >= 0
        && !names.isNamed(line);
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
    Map<Place, Boolean> isAlike = new HashMap<>();
    for (Line line : draft.kept()) {
      Place p = line.evidence().place();
      while (p != null && p.depth() > container.depth()) {
        p = p.parent();
      }
      if (p != null
          && p.depth() == container.depth()
          && isAlike.computeIfAbsent(p, q -> Shapes.of(q).equals(shape))) {
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
