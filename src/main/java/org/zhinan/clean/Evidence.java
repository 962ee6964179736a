package org.zhinan.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns from a resource file with what each is worth where it is found, once or more often.
 * Immutable and thread-safe.
 */
final class Evidence {

  private record Item(int weight, Pattern pattern) {}

  private final List<Item> items;
  private final NeedleIndex index;

  private Evidence(List<Item> items) {
    this.items = List.copyOf(items);
    this.index = new NeedleIndex(List.of(patterns()));
  }

  /** Reads a list as those of {@link Phrases}, with a weight and a space before each pattern. */
  static Evidence load(String resource) {
    return new Evidence(Phrases.lines(resource).stream().map(Evidence::item).toList());
  }

  private static Item item(String line) {
    int space = line.indexOf(' ');
    return new Item(
        Integer.parseInt(line.substring(0, space)), Pattern.compile(line.substring(space + 1)));
  }

  /** Returns the patterns, in the order of the list. */
  List<Pattern> patterns() {
    return items.stream().map(Item::pattern).toList();
  }

  /** Returns the sum of the weights of what a text holds; 0 if it holds nothing. */
  int weigh(String text) {
    return index.scan(text).finding(0).stream().map(i -> items.get(i).weight()).sum();
  }
}
