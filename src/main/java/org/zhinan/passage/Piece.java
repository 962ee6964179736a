package org.zhinan.passage;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.page.Block;
import org.zhinan.page.Range;
import org.zhinan.page.Sentences;

/**
 * A block, or a run of sentences of a long one, on its way into a passage.
 *
 * @param text the text, with its list marker; of a long block, with the white space between its
 *     sentences
 * @param range where it stands in the source
 * @param level its level as a heading; 0 if it is text
 * @param bound whether no passage may begin with it: it belongs to what stands before
 * @param continues whether it goes on with the block that the piece before it is of
 */
record Piece(String text, Range range, int level, boolean bound, boolean continues) {

  /** Returns the number of characters that are not white space. */
  int size() {
    return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  boolean isHeading() {
    return level > 0;
  }

  /** Returns the number of characters of all pieces that are not white space. */
  static int size(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::size).sum();
  }

  /** Returns the text of several pieces, a block a line. */
  static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(text.isEmpty() || piece.continues ? "" : "\n").append(piece.text);
    }
    return text.toString().strip();
  }

  /** Returns the pieces of a page in reading order, none much longer than {@code longest}. */
  static List<Piece> of(List<Block> blocks, int longest) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int level = Headings.level(blocks, i);
      boolean bound = i > 0 && belongsToFormer(blocks.get(i - 1), block, level > 0);
      Piece whole = new Piece(block.markedText(), block.range(), level, bound, false);
      if (whole.isHeading() || whole.size() <= longest) {
        pieces.add(whole);
      } else {
        addSentences(block, whole, longest, pieces);
      }
    }
    return pieces;
  }

  /**
   * What follows a lead-in is what it leads to, what follows a comma goes on with its sentence, and
   * an answer ("答：") follows its question.
   */
  private static boolean belongsToFormer(Block former, Block block, boolean heading) {
    String text = block.text();
    boolean open = former.text().endsWith("，") || former.text().endsWith(",");
    boolean answer = text.startsWith("答：") || text.startsWith("答:");
    return (Headings.isLeadIn(former) && block.kind() != Block.Kind.HEADING)
        || ((open || answer) && !heading);
  }

  private static void addSentences(Block block, Piece whole, int longest, List<Piece> pieces) {
    int parts = (whole.text.length() + longest - 1) / longest;
    int aim = (whole.text.length() + parts - 1) / parts;
    StringBuilder run = new StringBuilder();
    int start = 0;
    for (String sentence : Sentences.of(whole.text)) {
      if (!run.isEmpty() && run.length() + sentence.length() / 2 > aim) {
        pieces.add(part(block, run.toString(), start, whole.bound));
        start += run.length();
        run.setLength(0);
      }
      run.append(sentence);
    }
    pieces.add(part(block, run.toString(), start, whole.bound));
  }

  private static Piece part(Block block, String run, int start, boolean bound) {
    boolean first = start == 0;
    Range range = range(block, start, start + run.length());
    return new Piece(run, range, 0, first && bound, !first);
  }

  /** A part of an unabridged block has a range of its own; else that of the block has to do. */
  private static Range range(Block block, int start, int end) {
    Range all = block.range();
    int length = block.text().length();
    if (all.unit() != Range.Unit.CHARACTERS || all.end() - all.start() != length) {
      return all;
    }
    int marker = block.markedText().length() - length;
    int from = all.start() + Math.max(0, start - marker);
    return new Range(all.unit(), from, all.start() + Math.max(0, end - marker));
  }
}
