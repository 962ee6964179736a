package org.zhinan.index;

/**
 * How far a build has come.
 *
 * @param pages how many pages were dealt with, the skipped ones included
 * @param skipped how many of them were skipped
 * @param location where the latest of them lies
 */
public record BuildProgress(int pages, int skipped, String location) {}
