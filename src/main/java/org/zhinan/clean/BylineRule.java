package org.zhinan.clean;

import java.util.List;

/**
 * Drops bylines: anywhere, if a line is a date and labels alone; near the title, if little else
 * stands with them.
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
    for (int i = 0; i < kept.size(); i++) {
      Line line = kept.get(i);
      boolean near = i >= title - NEAR && i <= title + NEAR;
      if (!line.isTitle() && (near ? Bylines.isByline(line.text()) : Bylines.isDate(line.text()))) {
        line.drop(Reason.BYLINE, this);
      }
    }
  }
}
