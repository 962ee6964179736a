package org.zhinan.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.zhinan.page.Page;
import org.zhinan.page.Place;

/** A page while the rules work on it. Used by one thread. */
final class Draft {

  private final Page page;
  private final List<Line> lines;
  private String title;
  private Set<Place> posts = Set.of();

  Draft(Page page) {
    this.page = page;
    this.lines = page.blocks().stream().map(Line::new).toList();
    this.title = page.title();
  }

  Page page() {
    return page;
  }

  /** All lines of the page, dropped ones included. */
  List<Line> lines() {
    return lines;
  }

  /** The lines that are kept so far. */
  List<Line> kept() {
    List<Line> kept = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line.kept()) {
        kept.add(line);
      }
    }
    return Collections.unmodifiableList(kept);
  }

  /** Returns how many characters are kept so far. */
  int characters() {
    return kept().stream().mapToInt(l -> l.text().length()).sum();
  }

  /** The title known so far; may be empty. */
  String title() {
    return title;
  }

  void title(String found) {
    title = found;
  }

  /** The elements that hold the posts of a thread; empty if the page is none. */
  Set<Place> posts() {
    return posts;
  }

  void posts(Set<Place> found) {
    posts = found;
  }

  /** Tells whether the page came as HTML, whose blocks know their places. */
  boolean isHtml() {
    return !lines.isEmpty() && lines.getFirst().evidence().place() != null;
  }

  /** Returns a number above those of all elements that some lines stand in. */
  static int elements(List<Line> lines) {
    int elements = 0;
    for (Line line : lines) {
      Place place = line.evidence().place();
      elements = place == null ? elements : Math.max(elements, place.number() + 1);
    }
    return elements;
  }

  CleanPage finish() {
    List<Decision> decisions =
        lines.stream().map(l -> new Decision(l.block(), l.verdict())).toList();
    return new CleanPage(page, title, decisions);
  }
}
