package org.zhinan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops what the pages of a site repeat at their beginning and end. It goes inward from either edge
 * as long as the lines are the site's, so nothing within the main text goes; advice stays that
 * repeats there, and so does the line that heads it. Where half of a page would go, the site's
 * pages are copies of each other rather than of one template, and nothing goes.
 */
final class TemplateRule implements Rule {

  /** A hotline, an article of a law, a step. */
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?<!\\d)(?:1[12]\\d{1,3}|9[56]\\d{3,4})(?!\\d)|《[^》]{2,40}》|第[零一二三四五六七八九十百千\\d]{1,8}[条步]");

  private static final double MOST_OF_PAGE = 0.5;

  private final SiteTemplates templates;

  TemplateRule(SiteTemplates templates) {
    this.templates = templates;
  }

  @Override
  public void apply(Draft draft) {
    String site = draft.page().site();
    List<Line> kept = draft.kept().stream().filter(l -> !l.isTitle()).toList();
    int head = 0;
    while (head < Math.min(Edges.HEAD, kept.size()) && repeats(site, kept.get(head))) {
      head++;
    }
    int tail = kept.size();
    while (tail > Math.max(head, kept.size() - Edges.TAIL) && repeats(site, kept.get(tail - 1))) {
      tail--;
    }
    List<Line> template = new ArrayList<>(withoutAdvice(kept.subList(0, head)));
    template.addAll(withoutAdvice(kept.subList(tail, kept.size())));
    if (length(template) < MOST_OF_PAGE * length(kept)) {
      template.forEach(l -> l.drop(Reason.TEMPLATE, this));
    }
  }

  private boolean repeats(String site, Line line) {
    return templates.repeats(site, line.folded());
  }

  private static List<Line> withoutAdvice(List<Line> lines) {
    List<Line> template = new ArrayList<>();
    boolean advice = false;
    for (Line line : lines.reversed()) {
      boolean headsAdvice = advice && (line.isHeading() || line.folded().endsWith(":"));
      advice = headsAdvice || ADVICE.matcher(line.folded()).find();
      if (!advice) {
        template.add(line);
      }
    }
    return template;
  }

  private static int length(List<Line> lines) {
    return lines.stream().mapToInt(l -> l.text().length()).sum();
  }
}
