package org.zhinan.search;

/**
 * A stretch of a passage's text that matches the question.
 *
 * @param start the first UTF-16 character, counted from 0
 * @param end the character after the last
 */
public record Mark(int start, int end) {}
