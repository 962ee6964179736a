package org.zhinan.index;

import java.util.function.Consumer;
import org.zhinan.analysis.Lexicon;

/**
 * How to build.
 *
 * @param threads how many threads read and analyze pages
 * @param asIs whether each page is one passage already
 * @param lexicon by which text is analyzed
 * @param listener told about each page
 */
record BuildSettings(
    int threads, boolean asIs, Lexicon lexicon, Consumer<BuildProgress> listener) {}
