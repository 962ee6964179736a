package org.zhinan.page;

/**
 * One paragraph, heading, list item, table row, quotation or line of a page, in reading order. HTML
 * and flattened text meet here: what judges or cuts pages sees blocks only.
 *
 * @param position the block's place in its page, counted from 0
 * @param kind what the source marks the block as
 * @param level the heading level 1 to 6, or the nesting depth of a list item from 1; else 0
 * @param marker the number or bullet that the source draws before the text without holding it as
 *     text, such as {@code 2.} in an ordered HTML list; else empty
 * @param text the text: one line, no leading or trailing white space, never empty
 * @param range where in the source it stands
 * @param evidence what else the source tells about it
 */
public record Block(
    int position,
    Kind kind,
    int level,
    String marker,
    String text,
    Range range,
    Evidence evidence) {

  /** What the source marks a block as. */
  public enum Kind {
    /** An HTML heading, {@code h1} to {@code h6}. */
    HEADING,
    /** An HTML paragraph, or a run of text that is one. */
    PARAGRAPH,
    /** An item of a list, or a line of text that begins with a bullet. */
    LIST_ITEM,
    /** A row of a table, its cells joined by {@code " | "}. */
    TABLE_ROW,
    /** A paragraph of a quotation. */
    QUOTE,
    /** A line of flattened text, which may be anything. */
    LINE
  }

  /** Returns the text with its marker before it, as a reader of the page sees it. */
  public String markedText() {
    return marker.isEmpty() ? text : marker + " " + text;
  }

  /** Returns this block with another text. */
  public Block withText(String other) {
    return new Block(position, kind, level, marker, other, range, evidence);
  }
}
