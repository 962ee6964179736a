package org.zhinan.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question in query syntax asks of a passage, as it was written. Immutable. */
sealed interface Condition {

  /** How a text is looked for. */
  enum Form {
    /** All its words, in any order. */
    WORDS,
    /** The text as it stands. */
    PHRASE,
    /** All its words, the last of which may go on. */
    PREFIX
  }

  /**
   * Where a text is looked for.
   *
   * @see SyntaxScan#FIELDS
   */
  enum Place {
    /** In the passage, the page's title and the headings above the passage. */
    ANYWHERE,
    /** In the page's title. */
    TITLE,
    /** In the headings above the passage. */
    HEADING,
    /** As the name of the site. */
    SITE,
    /** As the id of the page. */
    PAGE
  }

  /**
   * A text that must be there.
   *
   * @param position where in the question it begins, for complaints
   */
  record Text(Place place, Form form, String text, int position) implements Condition {}

  /**
   * A page published on these days.
   *
   * @param first the first of them; null for all up to the last
   * @param last the last of them; null for all from the first
   */
  record Days(@Nullable LocalDate first, @Nullable LocalDate last) implements Condition {}

  /**
   * A condition that counts more or less for the rank.
   *
   * @param factor by how much
   */
  record Boosted(Condition condition, float factor) implements Condition {}

  /**
   * Conditions of which all {@code required} must hold and none of the {@code refused}; if none is
   * required, one of the {@code wished}, if there are such.
   */
  record Group(List<Condition> required, List<Condition> refused, List<Condition> wished)
      implements Condition {

    static Group allOf(List<Condition> conditions) {
      return new Group(conditions, List.of(), List.of());
    }

    static Group not(Condition condition) {
      return new Group(List.of(), List.of(condition), List.of());
    }
  }
}
