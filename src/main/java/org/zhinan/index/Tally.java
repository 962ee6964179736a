package org.zhinan.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhinan.clean.Decision;
import org.zhinan.clean.Reason;
import org.zhinan.clean.Verdict;

/** Counts what a build does. Safe for use by many threads. */
final class Tally {

  private final Consumer<BuildProgress> listener;
  private final List<Skipped> skipped = new ArrayList<>();
  private final Map<Reason, Integer> dropped = new EnumMap<>(Reason.class);
  private final Map<Reason, Integer> cut = new EnumMap<>(Reason.class);
  private int kept;
  private int added;
  private int updated;
  private int unchanged;
  private int removed;

  Tally(Consumer<BuildProgress> listener) {
    this.listener = listener;
  }

  /**
   * Counts a page and tells the listener.
   *
   * @throws RuntimeException if the listener throws one
   */
  synchronized void count(String location, Outcome outcome) {
    switch (outcome) {
      case Outcome.Added page -> {
        added++;
        count(page.decisions());
      }
      case Outcome.Updated page -> {
        updated++;
        count(page.decisions());
      }
      case Outcome.Unchanged page -> unchanged++;
      case Outcome.Left page -> skipped.add(new Skipped(location, page.reason()));
    }
    int pages = added + updated + unchanged + skipped.size();
    listener.accept(new BuildProgress(pages, skipped.size(), location));
  }

  synchronized void removed(int pages) {
    removed += pages;
  }

  /** Returns whether any page could be taken in, or was already. */
  synchronized boolean tookIn() {
    return added + updated + unchanged > 0;
  }

  synchronized boolean changed() {
    return added + updated + removed > 0;
  }

  synchronized BuildReport report(Manifest manifest, List<String> remarks) {
    return new BuildReport(
        manifest.pages(),
        manifest.passages(),
        added,
        updated,
        unchanged,
        removed,
        skipped(),
        new BlockCounts(kept, dropped, cut),
        remarks);
  }

  /** Returns the skipped pages in the order of their locations. */
  synchronized List<Skipped> skipped() {
    return skipped.stream()
        .sorted(Comparator.comparing(Skipped::location).thenComparing(Skipped::reason))
        .toList();
  }

  private void count(List<Decision> decisions) {
    for (Decision decision : decisions) {
      switch (decision.verdict()) {
        case Verdict.Drop drop -> dropped.merge(drop.reason(), 1, Integer::sum);
        case Verdict.Keep keep -> {
          kept++;
          keep.cuts().forEach(part -> cut.merge(part.reason(), 1, Integer::sum));
        }
      }
    }
  }
}
