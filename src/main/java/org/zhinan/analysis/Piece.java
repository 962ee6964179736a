package org.zhinan.analysis;

/**
 * The part of a run that becomes a term.
 *
 * @param start index of its first code point in the run
 * @param end index after its last
 */
record Piece(int start, int end) {}
