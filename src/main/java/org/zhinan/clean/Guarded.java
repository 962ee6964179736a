package org.zhinan.clean;

import java.util.List;
import java.util.regex.Pattern;

/** A pattern that is tried on those texts only that hold one of its {@link Needles}. */
final class Guarded {

  private final Pattern pattern;
  private final NeedleIndex needles;

  Guarded(Pattern pattern) {
    this.pattern = pattern;
    this.needles = new NeedleIndex(List.of(pattern));
  }

  /** Tells whether the pattern matches a part of a text. */
  boolean isIn(String text) {
    return needles.anyMayMatch(text) && pattern.matcher(text).find();
  }

  /** Tells whether the pattern matches the whole of a text. */
  boolean matches(String text) {
    return needles.anyMayMatch(text) && pattern.matcher(text).matches();
  }
}
