package org.zhinan.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops runs of lines that are links and nothing else, as lists of other articles are, and such
 * lines at the end of a page. A link that stands alone among running text is part of it; so are
 * lists of hotlines and of articles of law.
 */
final class LinkListRule implements Rule {

  private static final double LINK = 0.8;

  /** A hotline at an end of the line, or an article of a law and nothing else: advice by itself. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^(?:1[12]\\d{1,3}|9[56]\\d{3,4}|400[-\\d]{7,9})(?!\\d)|(?<!\\d)(?:1[12]\\d{1,3}|9[56]\\d{3,4}|400[-\\d]{7,9}|0\\d{2,3}-\\d{7,8})$"
              + "|^《[^》]{2,40}》第[零一二三四五六七八九十百千\\d]{1,8}条[^?？]{0,12}$");

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
        && !line.text().endsWith("。")
        && !isReference(line);
  }

  /** Tells whether a line names a hotline or an article of a law and nothing else. */
  static boolean isReference(Line line) {
    return REFERENCE.matcher(line.text()).find();
  }
}
