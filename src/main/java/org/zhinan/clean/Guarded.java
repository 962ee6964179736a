package org.zhinan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pattern that is tried on those texts only that hold its {@link Needles}, and of which only
 * those alternatives are tried whose needles a text holds.
 */
final class Guarded {

  private final Pattern pattern;
  private final NeedleIndex index;

  Guarded(Pattern pattern) {
    this.pattern = pattern;
    this.index = new NeedleIndex(List.of(List.of(pattern)));
  }

  /** Compiles an expression. */
  static Guarded compile(String regex) {
    return new Guarded(Pattern.compile(regex));
  }

  /**
   * Returns characters of which a text holds one if the pattern matches a part of it; all there are
   * if nothing need be in a match.
   */
  BitSet characters() {
    BitSet characters = new BitSet();
    for (String alternative : Needles.alternatives(pattern.pattern())) {
      List<Set<String>> required = Needles.of(alternative);
      if (required.isEmpty()) {
        characters.set(0, Character.MAX_VALUE + 1);
      } else {
        required.getFirst().forEach(needle -> characters.set(needle.charAt(0)));
      }
    }
    return characters;
  }

  /** The pattern as a whole. */
  Pattern pattern() {
    return pattern;
  }

  /** Tells whether the pattern may match a part of a text, as far as its needles tell. */
  boolean mayBeIn(String text) {
    return index.scan(text).mayMatch(0);
  }

  /** Tells whether the pattern matches a part of a text. */
  boolean isIn(String text) {
    return index.scan(text).finds(0);
  }

  /** Tells whether the pattern matches the whole of a text. */
  boolean matches(String text) {
    return index.scan(text).matches(0);
  }
}
