package org.zhinan.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Patterns with what each is worth where it is found once or more. Immutable and thread-safe. */
final class Evidence {

  private record Item(int weight, Pattern pattern) {}

  private final List<Item> items;

  private Evidence(List<Item> items) {
    this.items = List.copyOf(items);
  }

  /** Reads a list: UTF-8, a weight, a space and a pattern a line, {@code #} before comments. */
  static Evidence load(String resource) {
    try (InputStream in = Evidence.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Evidence(
          lines
              .lines()
              .filter(l -> !l.isBlank() && !l.startsWith("#"))
              .map(Evidence::item)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Item item(String line) {
    int space = line.indexOf(' ');
    return new Item(
        Integer.parseInt(line.substring(0, space)), Pattern.compile(line.substring(space + 1)));
  }

  List<Pattern> patterns() {
    return items.stream().map(Item::pattern).toList();
  }

  /** Returns the sum of the weights of what a text holds. */
  int weigh(String text) {
    return items.stream()
        .filter(i -> i.pattern().matcher(text).find())
        .mapToInt(Item::weight)
        .sum();
  }
}
