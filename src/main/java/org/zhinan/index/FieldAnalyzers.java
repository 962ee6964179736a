package org.zhinan.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Analyzes each searched field in its own way. */
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {

  private final Map<String, Analyzer> analyzers = new HashMap<>();

  FieldAnalyzers() {
    super(PER_FIELD_REUSE_STRATEGY);
    IndexSchema.analyzers()
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
