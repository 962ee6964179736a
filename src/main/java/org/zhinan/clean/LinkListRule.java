package org.zhinan.clean;

import java.util.List;

/**
 * Drops runs of lines that are links and nothing else, as lists of other articles are, and such
 * lines at the end of a page. A link that stands alone among running text is part of it.
 */
final class LinkListRule implements Rule {

  private static final double LINK = 0.8;

  @Override
  public void apply(Draft draft) {
    List<Line> kept = draft.kept();
    for (int i = 0; i < kept.size(); i++) {
      int end = i;
      while (end < kept.size() && isLink(kept.get(end))) {
        end++;
      }
      if (end - i > 1 || (end > i && end == kept.size())) {
        kept.subList(i, end).forEach(l -> l.drop(Reason.RELATED, this));
      }
      i = Math.max(i, end - 1);
    }
  }

  private static boolean isLink(Line line) {
    return line.evidence().linkShare() >= LINK
        && !line.isTitle()
        && !line.isHeading()
        && !line.isProse()
        && !line.text().endsWith("。");
  }
}
