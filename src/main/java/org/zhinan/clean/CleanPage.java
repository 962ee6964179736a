package org.zhinan.clean;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.page.Block;
import org.zhinan.page.Page;

/**
 * A page with a verdict on every block. Immutable and safe for use by many threads.
 *
 * @param page the page as it was read
 * @param title the title to show, without the site's name or byline; empty if none was found
 * @param decisions every block of the page in reading order, with its verdict
 */
public record CleanPage(Page page, String title, List<Decision> decisions) {

  /** Copies the list of decisions. */
  public CleanPage {
    decisions = List.copyOf(decisions);
  }

  /** Returns the kept blocks in reading order, each with the text that stays of it. */
  public List<Block> kept() {
    return decisions.stream()
        .filter(d -> d.verdict() instanceof Verdict.Keep)
        .map(d -> d.block().withText(((Verdict.Keep) d.verdict()).text()))
        .toList();
  }

  /**
   * Returns the kept blocks as {@link #kept()} does, without those that only say the title, in
   * whatever punctuation.
   */
  public List<Block> body() {
    String heading = Folded.letters(title);
    return kept().stream().filter(b -> !Folded.hasLetters(b.text(), heading)).toList();
  }

  /**
   * Returns the title and the kept text, a block a line; the title stands first, and not again
   * where it stood among the blocks. Empty if there is no title and nothing is kept.
   */
  public String text() {
    Stream<String> first = Folded.letters(title).isEmpty() ? Stream.empty() : Stream.of(title);
    return Stream.concat(first, body().stream().map(Block::text)).collect(Collectors.joining("\n"));
  }
}
