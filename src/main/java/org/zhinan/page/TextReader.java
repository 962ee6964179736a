package org.zhinan.page;

import java.util.ArrayList;
import java.util.List;

/** Reads flattened text: every line that is not blank is a block. */
final class TextReader {

  private static final String BULLETS = "-•·●▪■◆※*–—";

  private TextReader() {}

  static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    int blank = 0;
    int number = 0;
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      number++;
      String line = PlainText.of(raw);
      if (line.isEmpty()) {
        blank++;
        continue;
      }
      Evidence evidence = new Evidence(null, 0, false, false, blank, indent(raw));
      Range range = new Range(Range.Unit.LINES, number, number);
      blocks.add(new Block(blocks.size(), kind(line), 0, "", line, range, evidence));
      blank = 0;
    }
    return blocks;
  }

  private static Block.Kind kind(String line) {
    boolean item = line.length() > 1 && BULLETS.indexOf(line.charAt(0)) >= 0;
    return item && line.charAt(1) == ' ' ? Block.Kind.LIST_ITEM : Block.Kind.LINE;
  }

  private static int indent(String raw) {
    int i = 0;
    while (i < raw.length() && PlainText.isSpace(raw.charAt(i))) {
      i++;
    }
    return i;
  }
}
