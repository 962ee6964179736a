package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTokenizerFactoryTest {

  private static final String TEXT = "協商還款，打１２３７８";

  @ParameterizedTest
  @CsvSource({"words, 协商 还款 打 12378", "bigrams, 协商 商还 还款 打 12378", "characters, 协 商 还 款 打 12378"})
  void cutsAsFinelyAsItIsTold(String grain, String terms) throws IOException {
    try (Analyzer analyzer = analyzer(Map.of("grain", grain))) {
      assertEquals(terms, Term.join(analyzer, TEXT));
    }
  }

  @Test
  void cutsAsTheAnalyzerForWordsUnlessToldOtherwise() throws IOException {
    try (Analyzer ours = AdviceAnalyzer.words(Lexicon.standard());
        Analyzer analyzer = analyzer(Map.of("lexicon", "standard"))) {
      assertEquals("催收员 爆通讯录", Term.join(analyzer, "催收員爆通訊錄"));
      assertEquals(Term.of(ours, TEXT), Term.of(analyzer, TEXT));
    }
  }

  @Test
  void refusesOtherGrainsAndParameters() {
    Map<String, String> grain = Map.of("grain", "WORDS");
    Map<String, String> parameter = Map.of("size", "2");
    assertThrows(IllegalArgumentException.class, () -> analyzer(grain));
    assertThrows(IllegalArgumentException.class, () -> analyzer(parameter));
  }

  private static Analyzer analyzer(Map<String, String> parameters) throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("zhinanAdvice", new HashMap<>(parameters))
        .build();
  }
}
