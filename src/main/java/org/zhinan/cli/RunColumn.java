package org.zhinan.cli;

import java.util.Locale;
import org.zhinan.page.Printable;

/** Writes ids as columns of a TREC run, which white space parts. */
final class RunColumn {

  private RunColumn() {}

  /**
   * White space would part the column, and what is not printable steer a terminal; what is written
   * for it keeps two ids apart.
   */
  static String of(String id) {
    StringBuilder column = new StringBuilder(id.length());
    id.codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                column.appendCodePoint(c);
              } else {
                column.append(String.format(Locale.ROOT, "%%%02X", c));
              }
            });
    return column.toString();
  }

  private static boolean isPlain(int c) {
    return Printable.is(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }
}
