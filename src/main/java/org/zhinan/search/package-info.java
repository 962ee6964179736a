/**
 * Which passages answer this question? Opens an index that was built by {@link org.zhinan.index}
 * and returns ranked, cited passages.
 */
@NullMarked
package org.zhinan.search;

import org.jspecify.annotations.NullMarked;
