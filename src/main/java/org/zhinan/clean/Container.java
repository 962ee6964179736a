package org.zhinan.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Place;

/**
 * Finds the element that holds the main text. Each line is worth its running text, less what links
 * and fragments take away; the element whose lines are worth most together is the one, and among
 * those that differ little the innermost. The idea of a greatest sum is that of maximum subsequence
 * segmentation (Pasternack and Roth, 2009), taken over the tree.
 */
final class Container {

  private static final double FRAGMENT = 6;
  private static final double LINK = 12;
  private static final double NEARLY_ALL = 0.97;
  private static final double SHORT_NEIGHBOURS = 0.5;
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "dd", "dt", "tr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");

  private Container() {}

  /** Returns the element that holds the main text of some lines; null if none has running text. */
  static @Nullable Place of(List<Line> lines, NamedPlaces names) {
    double[] worth = new double[Draft.elements(lines)];
    @Nullable Place[] elements = new Place[worth.length];
    for (Line line : lines) {
      double value = worth(line, names);
      for (Place p = line.evidence().place(); p != null; p = p.parent()) {
        worth[p.number()] += value;
        elements[p.number()] = p;
      }
    }
    double most = Arrays.stream(worth).max().orElse(0);
    if (most <= 0) {
      return null;
    }
    Place best = null;
    for (Place element : elements) {
      if (element != null
          && worth[element.number()] >= NEARLY_ALL * most
          && (best == null || isInner(element, best))) {
        best = element;
      }
    }
    return best == null ? null : aboveParagraph(best, worth);
  }

  /**
   * A paragraph is not the whole of a text, though it may be worth more than all of it where its
   * neighbours are short.
   */
  private static Place aboveParagraph(Place best, double[] worth) {
    Place container = best;
    Place outer = best.parent();
    while (PARAGRAPHS.contains(container.tag())
        && outer != null
        && worth[outer.number()] >= SHORT_NEIGHBOURS * worth[best.number()]) {
      container = outer;
      outer = container.parent();
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

  /** Returns what a line is worth: its length if it is running text, below 0 if not. */
  static double worth(Line line, NamedPlaces names) {
    double linked = line.evidence().linkShare();
    double length = Math.min(600, line.text().length());
    if (line.isProse() && names.of(line) == null) {
      return linked < 1 ? length * (1 - linked) : length;
    }
    return linked > 0.5 ? -LINK - length / 2 : line.isHeading() ? 0 : -FRAGMENT;
  }

  /** Tells whether a line stands in one of some elements. */
  static boolean isWithin(Line line, Set<Place> elements) {
    return elementOf(line, elements) != null;
  }

  /** Returns the innermost of some elements that a line stands in; null if it stands in none. */
  static @Nullable Place elementOf(Line line, Set<Place> elements) {
    Place p = line.evidence().place();
    while (p != null && !elements.contains(p)) {
      p = p.parent();
    }
    return p;
  }
}
