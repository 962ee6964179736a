/**
 * Which blocks are advice, and why? An ordered list of small rules gives every block of a page a
 * {@link org.zhinan.clean.Verdict verdict}; nothing is dropped without a {@link
 * org.zhinan.clean.Reason reason}.
 */
@NullMarked
package org.zhinan.clean;

import org.jspecify.annotations.NullMarked;
