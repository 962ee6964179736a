/**
 * What did the scrape hold? Reads HTML, flattened text and JSON Lines into {@link
 * org.zhinan.page.Page pages} of {@link org.zhinan.page.Block blocks} in reading order, each with
 * the evidence that its source had. Nothing is judged here.
 */
@NullMarked
package org.zhinan.page;

import org.jspecify.annotations.NullMarked;
