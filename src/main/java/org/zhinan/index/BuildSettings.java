package org.zhinan.index;

import java.util.function.Consumer;

/**
 * How to build.
 *
 * @param threads how many threads read and analyze pages
 * @param asIs whether each page is one passage already
 * @param listener told about each page
 */
record BuildSettings(int threads, boolean asIs, Consumer<BuildProgress> listener) {}
