package org.zhinan.clean;

import java.util.List;
import org.zhinan.page.Block;
import org.zhinan.page.Page;

/** Gives every block of a page a verdict. Immutable and safe for use by many threads. */
public final class Cleaner {

  private Cleaner() {}

  /** Returns the cleaner with all rules. */
  public static Cleaner standard() {
    return new Cleaner();
  }

  /** Judges every block of a page. A page without blocks gives a clean page without decisions. */
  public CleanPage clean(Page page) {
    List<Decision> decisions =
        page.blocks().stream()
            .map((Block b) -> new Decision(b, new Verdict.Keep(b.text(), List.of())))
            .toList();
    return new CleanPage(page, page.title(), decisions);
  }
}
