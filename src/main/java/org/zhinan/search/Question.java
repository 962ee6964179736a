package org.zhinan.search;

import java.util.Map;
import org.zhinan.index.IndexSchema.TextField;

/**
 * The terms of a question.
 *
 * @param byField for each field the terms to look for, each with how often the question holds it
 * @param shortened whether a part of the question was ignored because it is too long
 */
record Question(Map<TextField, Map<String, Integer>> byField, boolean shortened) {

  boolean isEmpty() {
    return byField.values().stream().allMatch(Map::isEmpty);
  }

  /** Returns the terms to look for in a field, each with how often the question holds it. */
  Map<String, Integer> terms(TextField field) {
    return byField.getOrDefault(field, Map.of());
  }
}
