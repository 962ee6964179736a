package org.zhinan.clean;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Place;

/**
 * Finds the element that holds the main text of an HTML page, and drops what stands outside it.
 * Each block is worth its running text, less what links and fragments take away; the element whose
 * blocks are worth most together is the one, and among those that differ little the innermost. The
 * idea of a greatest sum is that of maximum subsequence segmentation (Pasternack and Roth, 2009),
 * taken over the tree.
 */
final class ContainerRule implements Rule {

  private static final double FRAGMENT = 6;
  private static final double LINK = 12;
  private static final double NEARLY_ALL = 0.97;
  private static final double POST = 80;
  private static final double SHORT_NEIGHBOURS = 0.5;
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "dd", "dt", "tr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");

  @Override
  public void apply(Draft draft) {
    if (!draft.isHtml()) {
      return;
    }
    NamedPlaces names = new NamedPlaces(draft);
    Place container = container(draft, names);
    if (container == null) {
      return;
    }
    Set<Place> containers = alike(container, draft, names);
    for (Line line : draft.kept()) {
      if (!isWithin(line.evidence().place(), containers)) {
        line.drop(Reason.OUTSIDE, this);
      }
    }
  }

  /**
   * The posts of a thread stand in elements of one shape; those with running text in them count.
   */
  private static Set<Place> alike(Place container, Draft draft, NamedPlaces names) {
    String shape = shape(container);
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
      if (p != null && p.depth() == container.depth() && shape(p).equals(shape)) {
        worth.merge(p, worth(line, names), Double::sum);
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

  /**
   * An element's tag and names, less the numbers that tell its likes apart; empty if it has none.
   */
  private static String shape(Place place) {
    String names = place.names().replaceAll("[\\d_-]+", " ").strip();
    return names.isEmpty() ? "" : place.tag() + "." + names;
  }

  private static @Nullable Place container(Draft draft, NamedPlaces names) {
    Map<Place, Double> worth = new LinkedHashMap<>();
    for (Line line : draft.kept()) {
      double value = worth(line, names);
      for (Place p = line.evidence().place(); p != null; p = p.parent()) {
        worth.merge(p, value, Double::sum);
      }
    }
    double most = worth.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    if (most <= 0) {
      return null;
    }
    Place best = null;
    for (Map.Entry<Place, Double> e : worth.entrySet()) {
      boolean enough = e.getValue() >= NEARLY_ALL * most;
      if (enough && (best == null || isInner(e.getKey(), best))) {
        best = e.getKey();
      }
    }
    return best == null ? null : aboveParagraph(best, worth);
  }

  /**
   * A paragraph is not the whole of a text, though it may be worth more than all of it where its
   * neighbours are short.
   */
  private static Place aboveParagraph(Place best, Map<Place, Double> worth) {
    Place container = best;
    double most = worth.getOrDefault(best, 0.0);
    while (PARAGRAPHS.contains(container.tag())
        && container.parent() != null
        && worth.getOrDefault(container.parent(), 0.0) >= SHORT_NEIGHBOURS * most) {
      container = container.parent();
    }
    return container;
  }

  /**
   * Elements that hold nearly all of the worth lie one in the other, so the depth tells the inner;
   * where fragments around them take as much away as one of them is worth, the first is as good.
   */
  private static boolean isInner(Place a, Place b) {
    return a.depth() > b.depth();
  }

  private static double worth(Line line, NamedPlaces names) {
    double linked = line.evidence().linkShare();
    double length = Math.min(600, line.text().length());
    if (line.isProse() && names.of(line) == null) {
      return linked < 1 ? length * (1 - linked) : length;
    }
    return linked > 0.5 ? -LINK - length / 2 : line.isHeading() ? 0 : -FRAGMENT;
  }

  private static boolean isWithin(@Nullable Place place, Set<Place> containers) {
    for (Place p = place; p != null; p = p.parent()) {
      if (containers.contains(p)) {
        return true;
      }
    }
    return false;
  }
}
