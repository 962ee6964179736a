package org.zhinan.index;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.Decision;
import org.zhinan.page.Block;
import org.zhinan.page.Page;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.passage.PassageSplitter;
import org.zhinan.passage.Source;

/** Makes passages of pages. Immutable and safe for use by many threads. */
final class PageCutter {

  private final boolean asIs;
  private final Cleaner cleaner = Cleaner.standard();
  private final PassageSplitter splitter = PassageSplitter.standard();

  PageCutter(boolean asIs) {
    this.asIs = asIs;
  }

  /**
   * The passages of a page.
   *
   * @param passages the passages in reading order
   * @param decisions what the cleaner decided about its blocks; empty if it was not asked
   */
  record Cut(List<Passage> passages, List<Decision> decisions) {}

  Cut cut(Page page) {
    if (asIs) {
      return new Cut(whole(page), List.of());
    }
    CleanPage clean = cleaner.clean(page);
    return new Cut(splitter.split(clean), clean.decisions());
  }

  private static List<Passage> whole(Page page) {
    String text = page.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    if (text.isEmpty()) {
      return List.of();
    }
    Range range = page.blocks().stream().map(Block::range).reduce(Range::join).orElseThrow();
    String location = page.url() == null ? page.id() : page.url();
    return List.of(
        new Passage(
            page.id(),
            page.id(),
            1,
            page.title(),
            List.of(),
            text,
            page.site(),
            page.published(),
            new Source(location, range)));
  }
}
