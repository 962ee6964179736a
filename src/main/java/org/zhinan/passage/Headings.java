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

  /** The level of a heading that is only bold or short, below those of HTML. */
  private static final int PLAIN = 10;

  private static final Pattern CHAPTER = Pattern.compile("^[一二三四五六七八九十]{1,3}[、.．:：]\\s?\\S.*");
  private static final Pattern SECTION = Pattern.compile("^[(（][一二三四五六七八九十]{1,3}[)）]\\s?\\S.*");
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:\\d{1,2}\\s?[、.．)）:：]|第[一二三四五六七八九十\\d]{1,3}[步招条点个种][:：、,，\\s]?)\\s?\\S.*");
  private static final Pattern OPEN_END = Pattern.compile(".*[。；;，,、：:…]$");

  private Headings() {}

  /** Returns the level of block {@code i} as a heading, 1 the highest; 0 if it is none. */
  static int level(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.kind() == Block.Kind.HEADING) {
      return block.level();
    }
    String text = block.text();
    boolean last = i + 1 == blocks.size();
    if (last || text.length() > LONGEST || OPEN_END.matcher(text).matches() || isItem(block)) {
      return 0;
    }
    Block next = blocks.get(i + 1);
    if (CHAPTER.matcher(text).matches()) {
      return PLAIN + 1;
    }
    if (SECTION.matcher(text).matches()) {
      return PLAIN + 2;
    }
    if (ITEM.matcher(text).matches()) {
      return isProse(next) && !ITEM.matcher(next.text()).matches() ? PLAIN + 3 : 0;
    }
    boolean marked = block.evidence().bold() || block.kind() == Block.Kind.LINE;
    return marked && !isSentence(text) && leads(next) ? PLAIN : 0;
  }

  private static boolean isItem(Block block) {
    return block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.TABLE_ROW;
  }

  /** A question may head a section; any other sentence is text. */
  private static boolean isSentence(String text) {
    char end = text.charAt(text.length() - 1);
    return Sentences.endsAsSentence(text) && end != '?' && end != '？' && end != '!' && end != '！';
  }

  private static boolean isProse(Block block) {
    return block.text().length() >= PROSE;
  }

  private static boolean leads(Block next) {
    return isProse(next)
        || isItem(next)
        || CHAPTER.matcher(next.text()).matches()
        || ITEM.matcher(next.text()).matches();
  }
}
