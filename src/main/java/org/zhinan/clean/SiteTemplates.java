package org.zhinan.clean;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the pages of each site have in common at their beginning and end. Immutable and safe for use
 * by many threads.
 *
 * @see CorpusModel#templates()
 */
public final class SiteTemplates {

  /** Of each site the hashes of its lines, which are no more than a page has at its edges. */
  private final Map<String, Set<Long>> lines;

  private SiteTemplates(Map<String, Set<Long>> lines) {
    this.lines = lines;
  }

  static SiteTemplates none() {
    return new SiteTemplates(Map.of());
  }

  /** Returns the sites of which a template is known, in no order. */
  public Set<String> sites() {
    return Set.copyOf(lines.keySet());
  }

  /** Returns a number that stands for the template of a site; 0 for a site without one. */
  long version(String site) {
    Set<Long> known = lines.get(site);
    return known == null ? 0 : Hash.of(new TreeSet<>(known).toString());
  }

  /** Tells whether a line of a page, folded, is one that its site repeats. */
  boolean repeats(String site, String folded) {
    Set<Long> known = lines.get(site);
    return known != null && known.contains(Hash.of(folded));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(lines.size());
    for (Map.Entry<String, Set<Long>> site : new TreeMap<>(lines).entrySet()) {
      out.writeUTF(site.getKey());
      LongSets.write(site.getValue(), out);
    }
  }

  static SiteTemplates read(DataInput in) throws IOException {
    Map<String, Set<Long>> lines = new TreeMap<>();
    for (int sites = in.readInt(); sites > 0; sites--) {
      lines.put(in.readUTF(), LongSets.read(in));
    }
    return new SiteTemplates(lines);
  }

  /**
   * Learns the templates of sites from the features of their pages: of 32 pages of a site and of
   * 10,000 sites, those whose ids have the least hashes. So what comes of it depends on the pages
   * alone, in whatever order and parts they come. For use by one thread.
   */
  static final class Learner {

    private static final int PAGES = 32;
    private static final int SITES = 10_000;
    private static final int FEWEST_PAGES = 4;

    /** A site has more than one template, and a section of it has its own closing lines. */
    private static final double SHARE = 0.3;

    private static final int FEWEST_TIMES = 3;

    private final Sample<String, Sample<String, Set<Long>>> sites = Sample.ofNames(SITES);

    void add(PageFeatures page) {
      if (!page.site().isEmpty()) {
        remember(page.site(), page.pageId(), page.edges());
      }
    }

    void merge(Learner other) {
      other.sites.forEach((site, pages) -> pages.forEach((id, edges) -> remember(site, id, edges)));
    }

    private void remember(String site, String id, Set<Long> edges) {
      Sample<String, Set<Long>> pages = sites.get(site, () -> Sample.ofNames(PAGES));
      if (pages != null) {
        pages.get(id, () -> edges);
      }
    }

    /** Returns the templates of the sites of which at least 4 pages are known. */
    SiteTemplates learn() {
      Map<String, Set<Long>> templates = new TreeMap<>();
      sites.forEach(
          (site, pages) -> {
            Set<Long> repeated = pages.size() < FEWEST_PAGES ? Set.of() : repeated(pages);
            if (!repeated.isEmpty()) {
              templates.put(site, repeated);
            }
          });
      return new SiteTemplates(templates);
    }

    private static Set<Long> repeated(Sample<String, Set<Long>> pages) {
      Map<Long, Integer> counts = new TreeMap<>();
      pages.forEach((id, edges) -> edges.forEach(e -> counts.merge(e, 1, Integer::sum)));
      double fewest = Math.max(FEWEST_TIMES, SHARE * pages.size());
      counts.values().removeIf(count -> count < fewest);
      return Set.copyOf(counts.keySet());
    }
  }
}
