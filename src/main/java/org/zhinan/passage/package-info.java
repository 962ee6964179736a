/**
 * Where does one piece of advice begin and end? Cuts the kept blocks of a page into {@link
 * org.zhinan.passage.Passage passages}, each with its source range.
 */
@NullMarked
package org.zhinan.passage;

import org.jspecify.annotations.NullMarked;
