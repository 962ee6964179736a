/**
 * How are passages stored, updated and published? Builds a Lucene index, with a manifest that says
 * what it holds and which analysis made it.
 */
@NullMarked
package org.zhinan.index;

import org.jspecify.annotations.NullMarked;
