package org.zhinan.passage;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.clean.CleanPage;
import org.zhinan.page.Block;
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
    List<Block> body = page.kept().stream().filter(b -> !b.text().equals(page.title())).toList();
    List<List<Piece>> groups = new ArrayList<>();
    List<Piece> group = new ArrayList<>();
    for (List<Piece> unit : Units.of(Piece.of(body, LONGEST))) {
      if (endsBefore(group, unit)) {
        groups.add(group);
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
    int size = size(group);
    boolean section = unit.getFirst().isHeading();
    return size >= SHORTEST && (section || size + size(unit) > LONGEST);
  }

  private static void addLast(List<Piece> group, List<List<Piece>> groups) {
    boolean tooShort = size(group) < SHORTEST || group.stream().allMatch(Piece::isHeading);
    if (tooShort && !groups.isEmpty() && size(groups.getLast()) + size(group) <= STRETCHED) {
      groups.getLast().addAll(group);
    } else if (!group.isEmpty()) {
      groups.add(group);
    }
  }

  private static int size(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::size).sum();
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
        String.join("\n", group.stream().map(Piece::text).toList()),
        page.site(),
        page.published(),
        new Source(url == null ? page.id() : url, range));
  }
}
