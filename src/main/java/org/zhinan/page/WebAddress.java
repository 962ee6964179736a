package org.zhinan.page;

import org.jspecify.annotations.Nullable;

/** Reads the address that a page gives for itself, which may be anything. */
final class WebAddress {

  private WebAddress() {}

  /**
   * Returns the address without white space around it; null if it is none of http or https, or
   * holds what cannot be printed, such as a character that turns the reading direction.
   */
  static @Nullable String of(@Nullable String given) {
    String address = given == null ? "" : given.strip();
    boolean web = address.startsWith("http://") || address.startsWith("https://");
    return web && Printable.is(address) ? address : null;
  }
}
