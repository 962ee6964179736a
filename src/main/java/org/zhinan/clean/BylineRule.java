package org.zhinan.clean;

import java.util.List;
import org.zhinan.page.Block;

/**
 * Drops bylines: anywhere, if a line is a date alone; near the title, if little else stands with
 * the date or the label, and behind the first paragraph with a label only, as in tables.
 */
final class BylineRule implements Rule {

  private static final int NEAR = 6;

  @Override
  public void apply(Draft draft) {
    List<Line> kept = draft.kept();
    int title = 0;
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).isTitle()) {
        title = i;
      }
    }
    boolean text = false;
    for (int i = 0; i < kept.size(); i++) {
      Line line = kept.get(i);
      boolean near = i >= title - NEAR && i <= title + NEAR;
      if (line.isTitle()) {
        continue;
      }
      if (isByline(line, near, text)) {
        line.drop(Reason.BYLINE, this);
      } else {
        text |= i > title && line.isProse();
      }
    }
  }

  private static boolean isByline(Line line, boolean near, boolean behindText) {
    if (line.block().kind() == Block.Kind.TABLE_ROW) {
      return near && Bylines.isLabelled(line.text());
    }
    return Bylines.isDate(line.text())
        || (near && Bylines.isLabelled(line.text()))
        || (near && !behindText && Bylines.isByline(line.text()));
  }
}
