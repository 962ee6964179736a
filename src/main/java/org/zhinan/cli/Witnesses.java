package org.zhinan.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.CorpusModel;

/**
 * The pages that bear out what a model says of their corpus: those that have a line of their site's
 * template, and those that push a lure. Of each it counts the pages and holds the first few. Used
 * by one thread.
 */
final class Witnesses {

  private static final int FIRST = 5;

  /** The pages that bear one thing out. */
  static final class Pages {
    private final List<Integer> first = new ArrayList<>();
    private int count;

    private void add(int number) {
      count++;
      if (count <= FIRST) {
        first.add(number);
      }
    }

    int count() {
      return count;
    }

    /** The numbers of the first few, from 0 in the order in which pages were added. */
    List<Integer> first() {
      return List.copyOf(first);
    }
  }

  private final CorpusModel model;
  private final SortedMap<String, Map<String, Pages>> templates = new TreeMap<>();
  private final SortedMap<String, Pages> lures = new TreeMap<>();
  private int pages;

  Witnesses(CorpusModel model) {
    this.model = model;
  }

  /** Takes note of a page that was cleaned by the model. */
  void add(CleanPage page) {
    int number = pages++;
    for (String line : new HashSet<>(model.templateLines(page))) {
      templates
          .computeIfAbsent(page.page().site(), site -> new TreeMap<>())
          .computeIfAbsent(line, text -> new Pages())
          .add(number);
    }
    model.lures(page).forEach(l -> lures.computeIfAbsent(l, handle -> new Pages()).add(number));
  }

  /** Of each site the lines of its template, with the pages that have them. */
  SortedMap<String, Map<String, Pages>> templates() {
    return templates;
  }

  /** The lures, with the pages that push them. */
  SortedMap<String, Pages> lures() {
    return lures;
  }
}
