/** The same from a terminal: the {@code zhinan} command. */
@NullMarked
package org.zhinan.cli;

import org.jspecify.annotations.NullMarked;
