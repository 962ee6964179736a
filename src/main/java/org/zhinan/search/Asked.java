package org.zhinan.search;

import org.apache.lucene.search.Query;

/**
 * A request as Lucene is asked.
 *
 * @param question the terms that a passage is searched and marked for
 * @param query what finds and ranks the passages
 */
record Asked(Question question, Query query) {}
