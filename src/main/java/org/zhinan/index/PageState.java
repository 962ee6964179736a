package org.zhinan.index;

import org.zhinan.clean.PageFeatures;

/**
 * What an index remembers of a page besides its passages, to tell whether they are still what a
 * build from nothing would make, and to learn the corpus again without reading the page.
 *
 * @param fingerprint the hash of all that the page was made of
 * @param features what the page teaches about its corpus; nothing if it was not cleaned
 * @param model the version of the model of the corpus that the page was cleaned by
 */
record PageState(String fingerprint, PageFeatures features, long model) {}
