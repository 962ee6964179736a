package org.zhinan.clean;

import java.util.List;

/**
 * Drops the lines that hold links at the head of a text, between its title and its first running
 * text, and at its tail, behind the last line without links: font sizes, counts of comments, print
 * and share buttons, tags. Within the text a line with a link is part of it.
 */
final class EdgeRule implements Rule {

  private static final double LINKED = 0.25;
  private static final int LONGEST = 60;

  @Override
  public void apply(Draft draft) {
    List<Line> kept = draft.kept();
    int title = 0;
    while (title < kept.size() && !kept.get(title).isTitle()) {
      title++;
    }
    if (title < kept.size()) {
      dropWhileControls(kept.subList(title + 1, kept.size()));
    }
    dropWhileControls(kept.reversed());
  }

  private void dropWhileControls(List<Line> inward) {
    for (Line line : inward) {
      if (!isControl(line)) {
        return;
      }
      line.drop(Reason.NAVIGATION, this);
    }
  }

  private static boolean isControl(Line line) {
    return line.evidence().linkShare() >= LINKED
        && line.text().length() <= LONGEST
        && !line.isProse()
        && !line.text().endsWith("。")
        && !line.text().contains("://")
        && !line.isTitle()
        && !LinkListRule.isReference(line);
  }
}
