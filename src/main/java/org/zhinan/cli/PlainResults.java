package org.zhinan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.page.Printable;
import org.zhinan.passage.Passage;
import org.zhinan.search.Explanation.Contribution;
import org.zhinan.search.Hit;

/** Prints hits for people: title and headings, the text, the source. */
final class PlainResults {

  private static final String INDENT = "   ";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private PlainResults() {}

  /** Prints a hit, and last what makes up its score, a contribution a line. */
  static void print(Hit hit, List<Contribution> contributions, PrintWriter out) {
    Passage passage = hit.passage();
    String where = String.join(" › ", path(passage));
    out.println(hit.rank() + ". " + bold(Printable.line(where.isEmpty() ? passage.id() : where)));
    for (String line : text(hit).split("\n", -1)) {
      out.println(INDENT + line);
    }
    out.println(INDENT + "— " + source(passage));
    for (Passage copy : hit.copies()) {
      out.println(INDENT + "also: " + source(copy));
    }
    for (Contribution contribution : contributions) {
      out.println(INDENT + Printable.line(contribution.toString()));
    }
    out.println();
  }

  private static String source(Passage passage) {
    String published = passage.published() == null ? "" : ", published " + passage.published();
    return Printable.line(passage.source() + published);
  }

  /** The headings that the text itself begins with need not be said twice. */
  private static List<String> path(Passage passage) {
    List<String> lines = passage.text().lines().toList();
    Stream<String> above = passage.headings().stream().filter(h -> !lines.contains(h));
    return Stream.concat(Stream.of(passage.title()).filter(t -> !t.isEmpty()), above).toList();
  }

  private static String text(Hit hit) {
    if (!Terminal.showsOut()) {
      return Printable.lines(hit.passage().text());
    }
    return hit.highlighted(BOLD, PLAIN, Printable::lines);
  }

  private static String bold(String text) {
    return Terminal.showsOut() ? BOLD + text + PLAIN : text;
  }
}
