package org.zhinan.clean;

import java.util.function.Predicate;

/**
 * Drops what the page hides from its reader, unless that is most of what it says: some pages hide
 * their article until a script unfolds it.
 */
final class HiddenRule implements Rule {

  @Override
  public void apply(Draft draft) {
    long hidden = characters(draft, l -> l.evidence().hidden());
    long shown = characters(draft, l -> !l.evidence().hidden());
    if (hidden > 2 * shown) {
      return;
    }
    for (Line line : draft.kept()) {
      if (line.evidence().hidden()) {
        line.drop(Reason.HIDDEN, this);
      }
    }
  }

  private static long characters(Draft draft, Predicate<Line> which) {
    return draft.lines().stream()
        .filter(which)
        .filter(Line::isProse)
        .mapToLong(l -> l.text().length())
        .sum();
  }
}
