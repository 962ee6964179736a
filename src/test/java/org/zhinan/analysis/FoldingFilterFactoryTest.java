package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class FoldingFilterFactoryTest {

  @Test
  void foldsTheTermsOfAnotherTokenizer() throws IOException {
    try (Analyzer analyzer = analyzer(Map.of())) {
      assertEquals("顯著|債ＫＴＦ\u200B", Term.originals(analyzer, "顯著 債ＫＴＦ\u200B"));
      assertEquals("显著 债ktf", Term.join(analyzer, "顯著 債ＫＴＦ\u200B"));
    }
  }

  @Test
  void foldsTermsThatAreNotAnalyzed() throws IOException {
    try (Analyzer analyzer = analyzer(Map.of())) {
      assertEquals(new BytesRef("债ktf"), analyzer.normalize("text", "債ＫＴＦ"));
    }
  }

  @Test
  void refusesParameters() {
    Map<String, String> parameters = Map.of("lexicon", "standard");
    assertThrows(IllegalArgumentException.class, () -> analyzer(parameters));
  }

  private static Analyzer analyzer(Map<String, String> parameters) throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("whitespace")
        .addTokenFilter("zhinanFolding", new HashMap<>(parameters))
        .build();
  }
}
