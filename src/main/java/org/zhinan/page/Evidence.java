package org.zhinan.page;

import org.jspecify.annotations.Nullable;

/**
 * What a block's source tells about it besides its text. Flattened text has blank lines and
 * indents; HTML has links, tags and visibility. What a source does not have is zero, false or null.
 *
 * @param place the element that holds the block; null for flattened text
 * @param linkShare share of the block's characters that stand inside links, 0 to 1
 * @param hidden whether the page hides the block from its reader
 * @param bold whether the whole block is set in bold
 * @param blankBefore how many blank lines stand before the block in flattened text
 * @param indent how many white-space characters the line begins with in flattened text
 */
public record Evidence(
    @Nullable Place place,
    double linkShare,
    boolean hidden,
    boolean bold,
    int blankBefore,
    int indent) {

  /** Evidence of a block about which its source tells nothing. */
  public static final Evidence NONE = new Evidence(null, 0, false, false, 0, 0);
}
