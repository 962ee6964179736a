package org.zhinan.passage;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.page.Block;
import org.zhinan.page.Range;
import org.zhinan.page.Sentences;

/**
 * A block, or a run of sentences of a long one, on its way into a passage.
 *
 * @param text the text, with its list marker
 * @param range where it stands in the source
 * @param level its level as a heading; 0 if it is text
 * @param bound whether no passage may begin with it: it belongs to what stands before
 */
record Piece(String text, Range range, int level, boolean bound) {

  /** Returns the number of characters that are not white space. */
  int size() {
    return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  boolean isHeading() {
    return level > 0;
  }

  /** Returns the pieces of a page in reading order, none much longer than {@code longest}. */
  static List<Piece> of(List<Block> blocks, int longest) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean bound = i > 0 && belongsToFormer(blocks.get(i - 1), block);
      Piece whole = new Piece(block.markedText(), block.range(), Headings.level(blocks, i), bound);
      if (whole.isHeading() || whole.size() <= longest) {
        pieces.add(whole);
      } else {
        addSentences(whole, longest, pieces);
      }
    }
    return pieces;
  }

  /** What follows a lead-in ("遇到这类电话,记住三点:") is what it leads to. */
  private static boolean belongsToFormer(Block former, Block block) {
    boolean leadIn = former.text().endsWith("：") || former.text().endsWith(":");
    return leadIn && block.kind() != Block.Kind.HEADING;
  }

  private static void addSentences(Piece whole, int longest, List<Piece> pieces) {
    int parts = (whole.text.length() + longest - 1) / longest;
    int aim = whole.text.length() / parts;
    StringBuilder run = new StringBuilder();
    int start = 0;
    boolean bound = whole.bound;
    for (String sentence : Sentences.of(whole.text)) {
      if (!run.isEmpty() && run.length() + sentence.length() / 2 > aim) {
        pieces.add(whole.part(run.toString(), start, bound));
        start += run.length();
        run.setLength(0);
        bound = false;
      }
      run.append(sentence);
    }
    pieces.add(whole.part(run.toString(), start, bound));
  }

  /** A part of an unabridged block has a range of its own; else that of the block has to do. */
  private Piece part(String run, int start, boolean partBound) {
    boolean exact =
        range.unit() == Range.Unit.CHARACTERS && range.end() - range.start() == text.length();
    int from = range.start() + start;
    Range own = exact ? new Range(range.unit(), from, from + run.length()) : range;
    return new Piece(run.strip(), own, 0, partBound);
  }
}
