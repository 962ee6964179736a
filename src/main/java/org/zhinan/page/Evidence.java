package org.zhinan.page;

/**
 * What a block's source tells about it besides its text. Flattened text has blank lines and
 * indents; HTML has links, tags and visibility. What a source does not have is zero, false or
 * empty.
 *
 * @param linkShare share of the block's characters that stand inside links, 0 to 1
 * @param hidden whether the page hides the block from its reader
 * @param bold whether the whole block is set in bold
 * @param path the block's elements from the root, each {@code tag[n]} with its class and id words
 *     behind it, joined by {@code /}; empty for flattened text
 * @param blankBefore how many blank lines stand before the block in flattened text
 * @param indent how many white-space characters the line begins with in flattened text
 */
public record Evidence(
    double linkShare, boolean hidden, boolean bold, String path, int blankBefore, int indent) {

  /** Evidence of a block about which its source tells nothing. */
  public static final Evidence NONE = new Evidence(0, false, false, "", 0, 0);
}
