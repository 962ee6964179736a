package org.zhinan.passage;

import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.page.Block;
import org.zhinan.page.Sentences;

/**
 * Tells headings from text. HTML marks its headings, but old pages and flattened text leave them as
 * short lines: numbered ("一、", "（二）", "3、", "第一步"), bold, or followed by prose.
 */
final class Headings {

  private static final int LONGEST = 40;
  private static final int PROSE = 24;

  /** Where a page marks whole paragraphs as headings, they are text all the same. */
  private static final int LONGEST_MARKED = 100;

  /** The level of a heading that is only bold or short, below those of HTML. */
  private static final int PLAIN = 10;

  private static final Pattern OPEN_END = Pattern.compile(".*[；;，,、：:…]$");

  private Headings() {}

  /** Returns the level of block {@code i} as a heading, 1 the highest; 0 if it is none. */
  static int level(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    String text = block.text();
    if (block.kind() == Block.Kind.HEADING && text.length() <= LONGEST_MARKED) {
      return block.level();
    }
    boolean last = i + 1 == blocks.size();
    if (last || text.length() > LONGEST || OPEN_END.matcher(text).matches() || isItem(block)) {
      return 0;
    }
    Numbering numbering = Numbering.of(text);
    if (numbering != null) {
      return headsText(blocks, i, numbering) ? PLAIN + numbering.depth() : 0;
    }
    boolean marked = block.evidence().bold() || block.kind() == Block.Kind.LINE;
    return marked && !isSentence(text) && leads(text, blocks.get(i + 1)) ? PLAIN : 0;
  }

  /**
   * A chapter is a heading, whatever stands below, and a sentence is text; but above text a chapter
   * may be a sentence ("一、接,但每家只接一次。"), and only there a number or a step is a heading.
   */
  private static boolean headsText(List<Block> blocks, int i, Numbering numbering) {
    boolean chapter = numbering.headsChapters();
    boolean sentence = blocks.get(i).text().endsWith("。");
    return chapter == sentence ? isAboveText(blocks, i, numbering) : chapter;
  }

  /**
   * Tells whether prose or a lower heading stands below; a line among its likes is the entry of a
   * list.
   */
  private static boolean isAboveText(List<Block> blocks, int i, Numbering numbering) {
    Block next = blocks.get(i + 1);
    Numbering below = Numbering.of(next.text());
    boolean listed = below == numbering || (i > 0 && isEntry(blocks.get(i - 1), numbering));
    boolean lower = below != null && below.depth() > numbering.depth();
    return !listed && (lower || isProse(next));
  }

  private static boolean isEntry(Block block, Numbering numbering) {
    return block.text().length() <= LONGEST && numbering.numbers(block.text());
  }

  private static boolean isItem(Block block) {
    return block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.TABLE_ROW;
  }

  /** A block that what follows belongs to ("遇到这类电话,记住三点:"). */
  static boolean isLeadIn(Block block) {
    return block.text().endsWith("：") || block.text().endsWith(":");
  }

  /** A question may head a section, or a call; any other sentence is text. */
  private static boolean isSentence(String text) {
    boolean call = text.endsWith("!") || text.endsWith("！");
    return Sentences.endsAsSentence(text) && !isQuestion(text) && !call;
  }

  private static boolean isQuestion(String text) {
    return text.endsWith("?") || text.endsWith("？");
  }

  private static boolean isProse(Block block) {
    return block.text().length() >= PROSE;
  }

  private static boolean leads(String text, Block next) {
    return isProse(next)
        || isItem(next)
        || Numbering.of(next.text()) != null
        || (isQuestion(text) && isLeadIn(next));
  }
}
