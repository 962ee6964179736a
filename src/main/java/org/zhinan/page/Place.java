package org.zhinan.page;

import org.jspecify.annotations.Nullable;

/**
 * An element of an HTML page, as the place in which blocks stand. Blocks of one element share one
 * place, so places are compared by identity. Immutable and safe for use by many threads.
 */
public final class Place {

  private static final int LONGEST_NAMES = 200;

  private final @Nullable Place parent;
  private final String tag;
  private final int ordinal;
  private final int number;
  private final String names;
  private final int depth;

  Place(@Nullable Place parent, String tag, int ordinal, int number, String names) {
    this.parent = parent;
    this.tag = tag;
    this.ordinal = ordinal;
    this.number = number;
    this.names = names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  /** Returns the enclosing element; null at the root. */
  public @Nullable Place parent() {
    return parent;
  }

  /** Returns the name of the tag in lower case. */
  public String tag() {
    return tag;
  }

  /** Returns the element's number among its parent's child elements, counted from 0. */
  public int ordinal() {
    return ordinal;
  }

  /** Returns the element's number in its page: how many elements begin before it. */
  public int number() {
    return number;
  }

  /** Returns the words of its id, class and role attributes in lower case; empty if it has none. */
  public String names() {
    return names;
  }

  /** Returns how many elements enclose it. */
  public int depth() {
    return depth;
  }

  /** Returns the path from the root, such as {@code body[1]/div[3].article/p[0]}. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder();
    for (Place p = this; p != null; p = p.parent) {
      String step =
          p.tag
              + "["
              + p.ordinal
              + "]"
              + (p.names.isEmpty() ? "" : "." + p.names.replace(' ', '.'));
      path.insert(0, p == this ? step : step + "/");
    }
    return path.toString();
  }
}
