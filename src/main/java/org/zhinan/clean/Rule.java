package org.zhinan.clean;

/**
 * One reason to drop blocks, or parts of them. Rules run in the order of {@link Rules}; each sees
 * what those before it left. Rules hold no state and are safe for use by many threads.
 */
@FunctionalInterface
interface Rule {

  /** Drops or cuts what this rule finds among the lines that are still kept. */
  void apply(Draft draft);

  /** Returns the name that a verdict shows. */
  default String name() {
    String name = getClass().getSimpleName();
    return name.endsWith("Rule") ? name.substring(0, name.length() - "Rule".length()) : name;
  }
}
