package org.zhinan.index;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.CorpusModel;
import org.zhinan.clean.Decision;
import org.zhinan.clean.PageFeatures;
import org.zhinan.page.Block;
import org.zhinan.page.Page;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.passage.PassageSplitter;
import org.zhinan.passage.Source;

/** Makes passages of pages. Immutable and safe for use by many threads. */
final class PageCutter {

  private final boolean asIs;
  private final CorpusModel model;
  private final Cleaner cleaner = Cleaner.standard();
  private final Cleaner modelCleaner;
  private final PassageSplitter splitter = PassageSplitter.standard();

  private PageCutter(boolean asIs, CorpusModel model) {
    this.asIs = asIs;
    this.model = model;
    this.modelCleaner = cleaner.with(model);
  }

  /** Returns the cutter that takes each page as one passage already. */
  static PageCutter asIs() {
    return new PageCutter(true, CorpusModel.none());
  }

  /** Returns the cutter that cleans and splits pages, and drops what is known by that model. */
  static PageCutter of(CorpusModel model) {
    return new PageCutter(false, model);
  }

  /**
   * The passages of a page.
   *
   * @param passages the passages in reading order
   * @param decisions what the cleaner decided about its blocks; empty if it was not asked
   * @param features what the page teaches about its corpus; nothing if it was not cleaned
   */
  record Cut(List<Passage> passages, List<Decision> decisions, PageFeatures features) {}

  Cut cut(Page page) {
    if (asIs) {
      return new Cut(whole(page), List.of(), PageFeatures.none(page.id()));
    }
    CleanPage clean = cleaner.clean(page);
    PageFeatures features = PageFeatures.of(clean);
    if (model(features) != 0) {
      clean = modelCleaner.clean(page);
    }
    return new Cut(splitter.split(clean), clean.decisions(), features);
  }

  /** Returns the version of the model that a page of these features is cut by. */
  long model(PageFeatures features) {
    return model.version(features);
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
