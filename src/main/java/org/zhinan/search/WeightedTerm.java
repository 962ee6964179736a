package org.zhinan.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zhinan.index.IndexSchema.TextField;

/**
 * A term to look for in a field.
 *
 * @param field the field
 * @param term the term
 * @param related whether it is not in the question but the thesaurus leads to it from there
 * @param weight what its BM25 score is multiplied by
 */
record WeightedTerm(TextField field, String term, boolean related, float weight) {

  Query query() {
    return new BoostQuery(new TermQuery(new Term(field.fieldName(), term)), weight);
  }
}
