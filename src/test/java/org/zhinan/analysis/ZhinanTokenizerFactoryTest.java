package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZhinanTokenizerFactoryTest {

  private static final String TEXT = "催收员爆通讯录,找莲花社";

  private final Path directory;

  ZhinanTokenizerFactoryTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void isFoundByItsName() {
    assertEquals(ZhinanTokenizerFactory.class, TokenizerFactory.lookupClass("zhinan"));
  }

  @Test
  void hasNoWordsOfItsOwnUnlessAsked() throws IOException {
    try (Analyzer analyzer = analyzer(Map.of())) {
      assertEquals("催 收 员 爆 通讯录 , 找 莲花 社", Term.join(analyzer, TEXT));
    }
  }

  @Test
  void takesTheStandardLexicon() throws IOException {
    try (Analyzer analyzer = analyzer(Map.of("lexicon", "standard"))) {
      assertEquals("催收员 爆通讯录 , 找 莲花 社", Term.join(analyzer, TEXT));
    }
  }

  @Test
  void takesFilesBesideTheStandardLexicon() throws IOException {
    Files.writeString(directory.resolve("mine.txt"), "莲花社\n");
    try (Analyzer analyzer = analyzer(Map.of("lexicon", "standard,mine.txt"))) {
      assertEquals("催收员 爆通讯录 , 找 莲花社", Term.join(analyzer, TEXT));
    }
  }

  @Test
  void namesTheBadLineOfAFile() throws IOException {
    Files.writeString(directory.resolve("mine.txt"), "莲花社\n莲 花\n");
    assertEquals(
        "mine.txt, line 2: a word is of letters and digits, got 莲 花",
        assertThrows(IOException.class, () -> analyzer(Map.of("lexicon", "mine.txt")))
            .getMessage());
  }

  @Test
  void refusesOtherParameters() {
    Map<String, String> parameters = Map.of("dictionary", "mine.txt");
    assertThrows(IllegalArgumentException.class, () -> analyzer(parameters));
  }

  private Analyzer analyzer(Map<String, String> parameters) throws IOException {
    return CustomAnalyzer.builder(directory)
        .withTokenizer("zhinan", new HashMap<>(parameters))
        .build();
  }
}
