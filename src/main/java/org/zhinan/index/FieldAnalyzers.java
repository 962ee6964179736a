package org.zhinan.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.zhinan.analysis.Lexicon;

/** Analyzes each searched field in its own way. */
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {

  private final Map<String, Analyzer> analyzers = new HashMap<>();

  FieldAnalyzers(Lexicon lexicon) {
    super(PER_FIELD_REUSE_STRATEGY);
    IndexSchema.analyzers(lexicon)
        .forEach((field, analyzer) -> analyzers.put(field.fieldName(), analyzer));
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    Analyzer analyzer = analyzers.get(fieldName);
    if (analyzer == null) {
      throw new IllegalArgumentException("no analyzer for the field " + fieldName);
    }
    return analyzer;
  }
}
