package org.zhinan.index;

import org.zhinan.clean.Edges;

/**
 * What an index remembers of a page besides its passages, to tell whether they are still what a
 * build from nothing would make, and to learn the templates again without reading the page.
 *
 * @param fingerprint the hash of all that the page was made of
 * @param edges what the page teaches about its site; of no site if it was not cleaned
 * @param template the version of the template that the page was cleaned by
 */
record PageState(String fingerprint, Edges edges, long template) {}
