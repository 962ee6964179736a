package org.zhinan.clean;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.page.Page;

/**
 * Tells the advice of a page from what its site put around it: gives every block a verdict, and for
 * each that goes the reason. HTML and flattened text are judged by the same rules. Immutable and
 * safe for use by many threads.
 */
public final class Cleaner {

  /**
   * Lines are judged by those around them, so that where some went others may go. Text is judged
   * until nothing does; HTML has structure to tell by, and few pages of text need a third pass.
   */
  private static final int MOST_PASSES = 4;

  private final List<Rule> rules;

  private Cleaner(List<Rule> rules) {
    this.rules = rules;
  }

  /** Returns the cleaner with all rules. */
  public static Cleaner standard() {
    return new Cleaner(Rules.standard());
  }

  /** Returns this cleaner with a further rule, which drops what the sites' templates repeat. */
  public Cleaner with(SiteTemplates templates) {
    List<Rule> all = new ArrayList<>(rules);
    all.add(new TemplateRule(templates));
    return new Cleaner(List.copyOf(all));
  }

  /** Judges every block of a page. A page without blocks gives a clean page without decisions. */
  public CleanPage clean(Page page) {
    Draft draft = new Draft(page);
    int kept;
    int passes = 0;
    do {
      kept = draft.characters();
      for (Rule rule : rules) {
        rule.apply(draft);
      }
    } while (!draft.isHtml() && draft.characters() < kept && ++passes < MOST_PASSES);
    return draft.finish();
  }
}
