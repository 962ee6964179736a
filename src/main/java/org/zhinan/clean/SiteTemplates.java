package org.zhinan.clean;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the pages of each site have in common at their beginning and end: the slogans, disclaimers
 * and closing sentences that no list of phrases knows. A {@link Learner} learns them from the
 * cleaned pages of a corpus, and {@link Cleaner#with} drops them from further pages, those of
 * tomorrow included.
 *
 * <p>Text that repeats because it is advice is told apart by where it stands and by what it names:
 * within the main text nothing is a template, however often it repeats, and a line that names a
 * hotline, an article of a law or a step is none at the edges either.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class SiteTemplates {

  private static final int FORMAT = 0x7a685431;

  /** Of each site the hashes of its lines, which are no more than a page has at its edges. */
  private final Map<String, Set<Long>> lines;

  SiteTemplates(Map<String, Set<Long>> lines) {
    this.lines = lines;
  }

  /** Returns the templates of no site, with which a cleaner drops nothing more. */
  public static SiteTemplates none() {
    return new SiteTemplates(Map.of());
  }

  /** Returns the sites of which a template is known, in no order. */
  public Set<String> sites() {
    return Set.copyOf(lines.keySet());
  }

  /**
   * Returns a number that stands for the template of a site: equal where the template is, and 0 for
   * a site without one. The pages of a site need to be cleaned anew when it has become another.
   */
  public long version(String site) {
    Set<Long> known = lines.get(site);
    return known == null ? 0 : Edges.hash(new TreeSet<>(known).toString());
  }

  /** Tells whether a line of a page, folded, is one that its site repeats. */
  boolean repeats(String site, String folded) {
    Set<Long> known = lines.get(site);
    return known != null && known.contains(Edges.hash(folded));
  }

  /**
   * Writes the templates to a file, equal ones to equal bytes. A file that is there is written
   * over.
   *
   * @throws IOException if the file cannot be written
   */
  public void save(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(FORMAT);
      out.writeInt(lines.size());
      for (Map.Entry<String, Set<Long>> site : new TreeMap<>(lines).entrySet()) {
        out.writeUTF(site.getKey());
        out.writeInt(site.getValue().size());
        for (long hash : new TreeSet<>(site.getValue())) {
          out.writeLong(hash);
        }
      }
    }
  }

  /**
   * Reads what {@link #save} wrote.
   *
   * @throws IOException if the file cannot be read or holds no templates
   */
  public static SiteTemplates load(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != FORMAT) {
        throw new IOException(file + " holds no site templates");
      }
      Map<String, Set<Long>> lines = new TreeMap<>();
      for (int sites = in.readInt(); sites > 0; sites--) {
        String site = in.readUTF();
        Set<Long> hashes = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
          hashes.add(in.readLong());
        }
        lines.put(site, hashes);
      }
      return new SiteTemplates(lines);
    }
  }

  /**
   * Learns the templates of sites from their pages, cleaned by {@link Cleaner#standard}. Of each
   * site it remembers the edges of no more than 32 pages, those whose ids have the least hashes,
   * and of no more than 10,000 sites, chosen alike. So its memory is bounded, the same pages give
   * the same templates in any order, and parts learnt apart may be merged in any order too. A page
   * added twice counts once. For use by one thread.
   */
  public static final class Learner {

    private static final int PAGES = 32;
    private static final int SITES = 10_000;
    private static final int FEWEST_PAGES = 4;

    /** A site has more than one template, and a section of it has its own closing lines. */
    private static final double SHARE = 0.3;

    private static final int FEWEST_TIMES = 3;

    private final Sample<Sample<Set<Long>>> sites = new Sample<>(SITES);

    /** Takes in a page. A page of no site teaches nothing. */
    public void add(CleanPage page) {
      add(Edges.of(page));
    }

    /** Takes in the edges of a page. A page of no site teaches nothing. */
    public void add(Edges edges) {
      if (!edges.site().isEmpty()) {
        remember(edges.site(), edges.pageId(), edges.lines());
      }
    }

    /** Takes in all that another learner has learnt, which stays as it is. */
    public void merge(Learner other) {
      other.sites.forEach((site, pages) -> pages.forEach((id, edges) -> remember(site, id, edges)));
    }

    private void remember(String site, String id, Set<Long> edges) {
      Sample<Set<Long>> pages = sites.get(site, () -> new Sample<>(PAGES));
      if (pages != null) {
        pages.get(id, () -> edges);
      }
    }

    /** Returns the templates of the sites of which at least 4 pages are known. */
    public SiteTemplates learn() {
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

    private static Set<Long> repeated(Sample<Set<Long>> pages) {
      Map<Long, Integer> counts = new TreeMap<>();
      pages.forEach((id, edges) -> edges.forEach(e -> counts.merge(e, 1, Integer::sum)));
      double fewest = Math.max(FEWEST_TIMES, SHARE * pages.size());
      counts.values().removeIf(count -> count < fewest);
      return Set.copyOf(counts.keySet());
    }
  }
}
