package org.zhinan.clean;

import java.util.List;
import java.util.function.Function;
import org.zhinan.page.Page;
import org.zhinan.page.TooMuchWorkException;
import org.zhinan.page.WorkLimit;

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

  /** Shared, because to read all phrases and patterns takes longer than a small build. */
  private static final Cleaner STANDARD = new Cleaner(Rules.standard(), draft -> List.of());

  private final List<Rule> rules;

  /** Gives the rules by what a corpus taught, which was learnt from what the others leave. */
  private final Function<Draft, List<Rule>> learnt;

  private Cleaner(List<Rule> rules, Function<Draft, List<Rule>> learnt) {
    this.rules = rules;
    this.learnt = learnt;
  }

  /** Returns the cleaner with all rules. */
  public static Cleaner standard() {
    return STANDARD;
  }

  /** Returns this cleaner, which then drops what is known by that model, too, and by no other. */
  public Cleaner with(CorpusModel model) {
    return new Cleaner(rules, model::rules);
  }

  /**
   * Judges every block of a page. A page without blocks gives a clean page without decisions.
   *
   * @throws TooMuchWorkException if that takes more than {@link org.zhinan.page.Limits#PAGE_TIME}
   */
  public CleanPage clean(Page page) {
    return clean(page, WorkLimit.ofPage());
  }

  /** Judges every block of a page within a limit of work. */
  CleanPage clean(Page page, WorkLimit limit) {
    Draft draft = new Draft(page);
    judge(draft, limit);
    int kept = draft.characters();
    learnt.apply(draft).forEach(rule -> rule.apply(draft));
    if (!draft.isHtml() && draft.characters() < kept) {
      judge(draft, limit);
    }
    return draft.finish();
  }

  private void judge(Draft draft, WorkLimit limit) {
    int kept;
    int passes = 0;
    do {
      kept = draft.characters();
      for (Rule rule : rules) {
        rule.apply(draft);
        limit.check();
      }
    } while (!draft.isHtml() && draft.characters() < kept && ++passes < MOST_PASSES);
  }
}
