package org.zhinan.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of an HTML page in one walk. A block ends where an element that is a line of
 * its own begins or ends, and at each line break. The rows of a data table are blocks, their cells
 * joined; the cells of a layout table are walked as any other element.
 */
final class HtmlBlocks implements NodeVisitor {

  /** Ends the reading of a page that is too large. */
  static final class TooManyNodes extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final String CELL_SEPARATOR = " | ";
  private static final double WHOLE = 0.9;

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int nodes;
  private int elements;
  private int characters;
  private int boldCharacters;
  private int linkCharacters;
  private int extracted;
  private String marker = "";
  private @Nullable Element row;
  private int rowStart;

  HtmlBlocks() {
    open.push(new OpenElement());
  }

  /** Returns the blocks found. */
  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (++nodes > Limits.PAGE_NODES) {
      throw new TooManyNodes();
    }
    if (node instanceof TextNode t) {
      append(t.getWholeText());
    } else if (node instanceof Element e) {
      enter(e);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      leave(e);
    }
  }

  private void append(String s) {
    OpenElement here = open.element();
    if (here.unread) {
      return;
    }
    text.append(s);
    int visible = 0;
    for (int i = 0; i < s.length(); i++) {
      visible += PlainText.isSpace(s.charAt(i)) ? 0 : 1;
    }
    characters += visible;
    boldCharacters += here.bold ? visible : 0;
    linkCharacters += here.link ? visible : 0;
  }

  private void enter(Element e) {
    OpenElement parent = open.element();
    OpenElement here = new OpenElement(e, parent, row != null, elements++);
    if (here.line) {
      flush();
    } else if (e.nameIs("br")) {
      text.append(' ');
    }
    if (e.nameIs("li")) {
      marker = parent.marker(e);
    } else if (isLaterCell(e)) {
      text.append(CELL_SEPARATOR);
    }
    turn(parent, here);
    open.push(here);
    if (row == null && DataRow.is(e)) {
      row = e;
      rowStart = blocks.size();
    }
  }

  private void leave(Element e) {
    boolean rowEnds = e.equals(row);
    if (rowEnds || open.element().line) {
      flush();
    }
    row = rowEnds ? null : row;
    marker = e.nameIs("li") ? "" : marker;
    OpenElement left = open.pop();
    turn(left, open.element());
  }

  /** Marks where the text begins or ceases to be shown from right to left. */
  private void turn(OpenElement from, OpenElement to) {
    if (from.turned != to.turned) {
      text.append(to.turned ? PlainText.TURN : PlainText.TURN_BACK);
    }
  }

  /** Tells whether a cell stands behind others of its row and of its block. */
  private boolean isLaterCell(Element e) {
    if (row == null || !row.equals(e.parent()) || e.previousElementSibling() == null) {
      return false;
    }
    boolean hiddenTextCutTheRow = blocks.size() > rowStart;
    return !hiddenTextCutTheRow || !PlainText.of(text).isEmpty();
  }

  private void flush() {
    String line = PlainText.of(text);
    if (!line.isEmpty()) {
      blocks.add(block(line, open.element()));
      extracted += line.length() + 1;
      marker = "";
    }
    text.setLength(0);
    if (open.element().turned) {
      text.append(PlainText.TURN);
    }
    characters = 0;
    boldCharacters = 0;
    linkCharacters = 0;
  }

  private Block block(String line, OpenElement here) {
    double all = Math.max(1, characters);
    Evidence evidence =
        new Evidence(
            here.linePlace, linkCharacters / all, here.hidden, boldCharacters >= WHOLE * all, 0, 0);
    int level = here.heading > 0 ? here.heading : here.item ? here.listDepth : 0;
    Range range = new Range(Range.Unit.CHARACTERS, extracted, extracted + line.length());
    return new Block(blocks.size(), kind(here), level, marker, line, range, evidence);
  }

  private Block.Kind kind(OpenElement here) {
    if (here.heading > 0) {
      return Block.Kind.HEADING;
    }
    if (row != null) {
      return Block.Kind.TABLE_ROW;
    }
    if (here.item) {
      return Block.Kind.LIST_ITEM;
    }
    return here.quote ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
  }
}
