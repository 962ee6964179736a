package org.zhinan.cli;

import java.util.Locale;

/** Writes ids as columns of a TREC run, which white space parts. */
final class RunColumn {

  private RunColumn() {}

  /** White space would part the column; what is written for it keeps two ids apart. */
  static String of(String id) {
    StringBuilder column = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean parts = Character.isWhitespace(c) || Character.isSpaceChar(c);
      column.append(parts ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
    }
    return column.toString();
  }
}
