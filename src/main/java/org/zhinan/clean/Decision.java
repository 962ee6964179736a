package org.zhinan.clean;

import org.zhinan.page.Block;

/**
 * A block with its verdict.
 *
 * @param block the block as it was read
 * @param verdict what was decided about it
 */
public record Decision(Block block, Verdict verdict) {}
