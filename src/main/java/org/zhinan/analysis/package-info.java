/**
 * Which terms does Chinese text hold? The analyzers that the index and the questions share: words,
 * character pairs and single characters, over folded text whose offsets stay right.
 */
@NullMarked
package org.zhinan.analysis;

import org.jspecify.annotations.NullMarked;
