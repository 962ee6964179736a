package org.zhinan.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.Decision;
import org.zhinan.clean.Edges;
import org.zhinan.clean.SiteTemplates;
import org.zhinan.page.Block;
import org.zhinan.page.Page;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.passage.PassageSplitter;
import org.zhinan.passage.Source;

/** Makes passages of pages. Immutable and safe for use by many threads. */
final class PageCutter {

  private final boolean asIs;
  private final SiteTemplates templates;
  private final Cleaner cleaner = Cleaner.standard();
  private final Cleaner templateCleaner;
  private final PassageSplitter splitter = PassageSplitter.standard();

  private PageCutter(boolean asIs, SiteTemplates templates) {
    this.asIs = asIs;
    this.templates = templates;
    this.templateCleaner = cleaner.with(templates);
  }

  /** Returns the cutter that takes each page as one passage already. */
  static PageCutter asIs() {
    return new PageCutter(true, SiteTemplates.none());
  }

  /** Returns the cutter that cleans and splits pages, and drops these templates. */
  static PageCutter of(SiteTemplates templates) {
    return new PageCutter(false, templates);
  }

  /**
   * The passages of a page.
   *
   * @param passages the passages in reading order
   * @param decisions what the cleaner decided about its blocks; empty if it was not asked
   * @param edges what the page teaches about its site; of no site if it was not cleaned
   */
  record Cut(List<Passage> passages, List<Decision> decisions, Edges edges) {}

  Cut cut(Page page) {
    if (asIs) {
      return new Cut(whole(page), List.of(), new Edges("", page.id(), Set.of()));
    }
    CleanPage clean = cleaner.clean(page);
    Edges edges = Edges.of(clean);
    if (template(edges) != 0) {
      clean = templateCleaner.clean(page);
    }
    return new Cut(splitter.split(clean), clean.decisions(), edges);
  }

  /** Returns the version of the template that a page of these edges is cut by. */
  long template(Edges edges) {
    return templates.version(edges.site());
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
