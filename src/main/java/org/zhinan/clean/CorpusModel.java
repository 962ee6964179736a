package org.zhinan.clean;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the pages of a corpus tell together that none of them tells alone, learnt from what the
 * rules make of each:
 *
 * <ul>
 *   <li>the template of each site, which its pages repeat at their beginning and end: the slogans,
 *       disclaimers and closing sentences that no list of phrases knows;
 *   <li>the lures: handles that a page pushes with a cue, which are lures on all other pages, too.
 * </ul>
 *
 * <p>{@link Cleaner#with} drops them from further pages, those of tomorrow included.
 *
 * <p>Text that repeats because it is advice is told apart by where it stands and by what it names:
 * within the main text nothing is a template, however often it repeats, and a line that names a
 * hotline, an article of a law or a step is none at the edges either. A lure is a word of letters
 * and digits; one that most pages hold without pushing it is none, and neither are hosts, products
 * with their numbers, accounts named for a hotline and those of public bodies.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class CorpusModel {

  private static final int FORMAT = 0x7a684d31;

  private final SiteTemplates templates;
  private final Lures lures;

  private CorpusModel(SiteTemplates templates, Lures lures) {
    this.templates = templates;
    this.lures = lures;
  }

  /** Returns the model of no corpus, with which a cleaner drops nothing more. */
  public static CorpusModel none() {
    return new CorpusModel(SiteTemplates.none(), Lures.none());
  }

  /** Returns the templates of the sites. */
  public SiteTemplates templates() {
    return templates;
  }

  /**
   * Returns a number that stands for all that is known of a page by the corpus: equal where that is
   * equal, and 0 where it is nothing. A page that did not change needs to be cleaned anew when this
   * became another.
   */
  public long version(PageFeatures page) {
    long template = templates.version(page.site());
    Set<Long> known = lures.among(page.held());
    return known.isEmpty() ? template : Hash.of(template + " " + known);
  }

  /**
   * Returns the lines of a page that went because its site repeats them, in reading order.
   *
   * @param page the page as a cleaner {@link Cleaner#with with} this model leaves it
   */
  public List<String> templateLines(CleanPage page) {
    return page.decisions().stream()
        .filter(d -> d.verdict() instanceof Verdict.Drop drop && drop.reason() == Reason.TEMPLATE)
        .map(d -> d.block().text())
        .filter(text -> templates.repeats(page.page().site(), Folded.of(text)))
        .toList();
  }

  /** Returns the lures that a cleaned page pushes, undisguised, in alphabetical order. */
  public SortedSet<String> lures(CleanPage page) {
    SortedSet<String> pushed = new TreeSet<>(PageFeatures.pushedHandles(page));
    pushed.removeIf(handle -> lures.among(Set.of(Hash.of(handle))).isEmpty());
    return pushed;
  }

  /** Returns the rules that drop what is known of a page, which the other rules have judged. */
  List<Rule> rules(Draft page) {
    Set<Long> held = PageFeatures.held(page.title(), page.kept().stream().map(Line::text));
    return List.of(new TemplateRule(templates), new LureRule(lures.among(held)));
  }

  /**
   * Writes the model to a file, equal ones to equal bytes. A file that is there is written over. It
   * holds hashes and the names of sites, no text of a page.
   *
   * @throws IOException if the file cannot be written
   */
  public void save(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(FORMAT);
      templates.write(out);
      lures.write(out);
    }
  }

  /**
   * Reads what {@link #save} wrote.
   *
   * @throws IOException if the file cannot be read or holds no model
   */
  public static CorpusModel load(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != FORMAT) {
        throw new IOException(file + " holds no model of a corpus");
      }
      return new CorpusModel(SiteTemplates.read(in), Lures.read(in));
    }
  }

  /**
   * Learns a model from pages, cleaned by {@link Cleaner#standard}. Its memory is bounded: it
   * learns from a sample of 32 pages of a site and 10,000 sites, and of 16 pages of a word and
   * 50,000 words that may be handles, those whose hashes are least. So the same pages give the same
   * model in any order, and parts learnt apart may be merged in any order too. A page added twice
   * counts once. For use by one thread.
   */
  public static final class Learner {

    private final SiteTemplates.Learner templates = new SiteTemplates.Learner();
    private final Lures.Learner lures = new Lures.Learner();

    /** Takes in a page. */
    public void add(CleanPage page) {
      add(PageFeatures.of(page));
    }

    /** Takes in the features of a page. One of no site teaches nothing about templates. */
    public void add(PageFeatures page) {
      templates.add(page);
      lures.add(page);
    }

    /** Takes in all that another learner has learnt, which stays as it is. */
    public void merge(Learner other) {
      templates.merge(other.templates);
      lures.merge(other.lures);
    }

    /** Returns the lures, and the templates of the sites of which at least 4 pages are known. */
    public CorpusModel learn() {
      return new CorpusModel(templates.learn(), lures.learn());
    }
  }
}
