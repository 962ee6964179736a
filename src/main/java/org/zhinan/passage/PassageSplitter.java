package org.zhinan.passage;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.clean.CleanPage;
import org.zhinan.page.Page;
import org.zhinan.page.Range;

/**
 * Cuts clean pages into passages of some {@value #SHORTEST} to {@value #LONGEST} characters, white
 * space not counted: at headings where it can, else between paragraphs or list items, within a
 * paragraph only if it is too long by itself, and then between sentences; never within a sentence.
 * A heading stays with the text below it, and a lead-in with the beginning of its list. What is too
 * short to stand alone goes with what is before or behind it. Immutable and safe for use by many
 * threads.
 */
public final class PassageSplitter {

  private static final int SHORTEST = 80;
  private static final int LONGEST = 400;

  /** How long a passage may grow by what is too short to stand alone behind it. */
  private static final int STRETCHED = 480;

  private PassageSplitter() {}

  /** Returns the splitter with the standard sizes. */
  public static PassageSplitter standard() {
    return new PassageSplitter();
  }

  /** Cuts a page; a page of which nothing is kept gives an empty list. */
  public List<Passage> split(CleanPage page) {
    List<List<Piece>> groups = new ArrayList<>();
    List<Piece> group = new ArrayList<>();
    for (List<Piece> unit : Units.of(Piece.of(page.body(), LONGEST), LONGEST)) {
      if (endsBefore(group, unit)) {
        groups.add(group);
        group = new ArrayList<>();
      } else if (isTail(group, unit, groups)) {
        groups.getLast().addAll(group);
        group = new ArrayList<>();
      }
      group.addAll(unit);
    }
    addLast(group, groups);
    return passages(page, groups);
  }

  /**
   * A group ends where a section begins, and where it would grow too long, if it is long enough.
   */
  private static boolean endsBefore(List<Piece> group, List<Piece> unit) {
    int size = Piece.size(group);
    boolean section = unit.getFirst().isHeading();
    return size >= SHORTEST && (section || size + Piece.size(unit) > LONGEST);
  }

  /**
   * What a section leaves over where the next begins goes with its own, if that is not too long.
   */
  private static boolean isTail(List<Piece> group, List<Piece> unit, List<List<Piece>> groups) {
    return unit.getFirst().isHeading()
        && !group.isEmpty()
        && !group.getFirst().isHeading()
        && !groups.isEmpty()
        && fits(group, groups.getLast());
  }

  private static void addLast(List<Piece> group, List<List<Piece>> groups) {
    boolean headings = group.stream().allMatch(Piece::isHeading);
    boolean tooShort = Piece.size(group) < SHORTEST;
    if (!groups.isEmpty() && (tooShort || (headings && fits(group, groups.getLast())))) {
      groups.getLast().addAll(group);
    } else if (!group.isEmpty()) {
      groups.add(group);
    }
  }

  private static boolean fits(List<Piece> group, List<Piece> former) {
    return Piece.size(former) + Piece.size(group) <= STRETCHED;
  }

  private static List<Passage> passages(CleanPage page, List<List<Piece>> groups) {
    List<Passage> passages = new ArrayList<>();
    HeadingPath path = new HeadingPath();
    for (List<Piece> group : groups) {
      passages.add(passage(page, passages.size() + 1, path.into(group), group));
    }
    return passages;
  }

  private static Passage passage(
      CleanPage clean, int ordinal, List<String> headings, List<Piece> group) {
    Page page = clean.page();
    String url = page.url();
    Range range = group.stream().map(Piece::range).reduce(Range::join).orElseThrow();
    return new Passage(
        page.id() + "#" + ordinal,
        page.id(),
        ordinal,
        clean.title(),
        headings,
        Piece.text(group),
        page.site(),
        page.published(),
        new Source(url == null ? page.id() : url, range));
  }
}
