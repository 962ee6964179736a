package org.zhinan.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Tells the rows of data tables from those that only lay out a page. */
final class DataRow {

  private static final int LONGEST_CELL = 300;
  private static final int MOST_NODES = 400;

  private DataRow() {}

  /** Tells whether a table row has two cells or more, and nothing in them but short inline text. */
  static boolean is(Element row) {
    if (!row.nameIs("tr") || row.childrenSize() < 2) {
      return false;
    }
    Check check = new Check(row);
    row.filter(check);
    return check.holds && check.cellsWithText >= 2;
  }

  private static final class Check implements NodeFilter {
    private final Element row;
    private boolean holds = true;
    private int cellsWithText;
    private int nodes;
    private int characters;

    Check(Element row) {
      this.row = row;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode t) {
        int length = PlainText.of(t.getWholeText()).length();
        cellsWithText += characters == 0 && length > 0 ? 1 : 0;
        characters += length;
      } else if (node instanceof Element e && !e.equals(row)) {
        boolean cell = e.nameIs("td") || e.nameIs("th");
        characters = cell ? 0 : characters;
        holds &= cell ? row.equals(e.parent()) : !e.isBlock();
      }
      holds &= characters <= LONGEST_CELL && ++nodes <= MOST_NODES;
      return holds ? FilterResult.CONTINUE : FilterResult.STOP;
    }
  }
}
