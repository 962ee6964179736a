package org.zhinan.search;

import java.util.Map;
import org.zhinan.index.IndexSchema.TextField;

/**
 * The terms to look for.
 *
 * @param byField for each field the terms of the question, each with how often it holds it
 * @param related for each field the terms that are related to the question and not in it, each with
 *     its share of the worth of one that is
 * @param shortened whether a part of the question was ignored because it is too long
 */
record Question(
    Map<TextField, Map<String, Integer>> byField,
    Map<TextField, Map<String, Float>> related,
    boolean shortened) {

  boolean isEmpty() {
    return byField.values().stream().allMatch(Map::isEmpty);
  }

  /** Returns the terms of the question in a field, each with how often the question holds it. */
  Map<String, Integer> terms(TextField field) {
    return byField.getOrDefault(field, Map.of());
  }

  /** Returns the terms related to the question in a field, each with its share. */
  Map<String, Float> related(TextField field) {
    return related.getOrDefault(field, Map.of());
  }
}
