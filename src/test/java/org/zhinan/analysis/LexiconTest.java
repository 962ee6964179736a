package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final String TABLE = "traditional-simplified.txt";

  @Test
  void listsEachFunctionWordOnce() {
    List<String> words = Lexicon.lines("function-words.txt");
    assertEquals(words.size(), new HashSet<>(words).size());
    assertEquals(Set.copyOf(words), Lexicon.standard().functionWords());
  }

  @Test
  void listsFunctionWordsAsTheyAreFolded() {
    AdviceAnalyzer analyzer = AdviceAnalyzer.words(Lexicon.standard());
    for (String word : Lexicon.standard().functionWords()) {
      assertEquals(word, analyzer.normalize("text", word).utf8ToString());
    }
  }

  @Test
  void dropsNoNegationAndNoHalfOfAnAdviceWord() {
    for (Grain grain : Grain.values()) {
      for (String term : grain.meaningless(Lexicon.standard().functionWords())) {
        assertTrue(term.chars().noneMatch(c -> "不没别无未勿莫非还会要就得地呗被有".indexOf(c) >= 0), term);
      }
    }
  }

  @Test
  void foldsEachCharacterOnceAndInOneStep() {
    List<String> lines = Lexicon.lines(TABLE);
    assertTrue(lines.stream().allMatch(l -> l.matches("[㐀-鿿] [㐀-鿿]")));
    Map<String, String> pairs =
        lines.stream().collect(Collectors.toMap(l -> l.substring(0, 1), l -> l.substring(2)));
    assertTrue(pairs.values().stream().noneMatch(pairs::containsKey));
  }

  @Test
  void sortsEachPartOfTheTable() throws IOException {
    char before = 0;
    for (String line : rawLines(TABLE)) {
      char key = line.isEmpty() || line.startsWith("#") ? 0 : line.charAt(0);
      assertTrue(key == 0 || before < key, line);
      before = key;
    }
  }

  @Test
  void leavesSimplifiedCharactersWithAMeaningOfTheirOwn() {
    for (String line : Lexicon.lines(TABLE)) {
      assertEquals(-1, "著俱藉跤阪只后里干征么于面云几".indexOf(line.charAt(0)), line);
    }
  }

  @Test
  void hashesEqualLexiconsAlike() {
    assertEquals(Lexicon.standard().hash(), Lexicon.standard().hash());
    assertTrue(Lexicon.standard().hash().matches("[0-9a-f]{16}"));
  }

  private static List<String> rawLines(String resource) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Lexicon.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
