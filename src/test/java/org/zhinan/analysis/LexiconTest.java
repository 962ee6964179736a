package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final String TABLE = "traditional-simplified.txt";

  private final Path directory;

  LexiconTest(@TempDir Path directory) {
    this.directory = directory;
  }

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
      assertEquals(-1, "俱跤阪只后里干征么于面云几".indexOf(line.charAt(0)), line);
    }
  }

  @Test
  void hashesEqualLexiconsAlike() {
    assertEquals(Lexicon.standard().hash(), Lexicon.standard().hash());
    assertTrue(Lexicon.standard().hash().matches("[0-9a-f]{16}"));
  }

  @Test
  void hashesOtherWordsAndFrequenciesOtherwise() throws IOException {
    String none = Lexicon.withoutWords().hash();
    String word = Lexicon.withoutWords().with(file("莲花社")).hash();
    String rareWord = Lexicon.withoutWords().with(file("莲花社\t1")).hash();
    assertEquals(4, Set.of(none, word, rareWord, Lexicon.standard().hash()).size());
    assertEquals(word, Lexicon.withoutWords().with(file("# words\n\n莲花社\r\n")).hash());
  }

  @Test
  void addsTheWordsOfAUser() throws IOException {
    AdviceAnalyzer plain = AdviceAnalyzer.words(Lexicon.standard());
    assertEquals("莲花 社 的 催收", Term.join(plain, "莲花社的催收"));
    AdviceAnalyzer analyzer = AdviceAnalyzer.words(Lexicon.standard().with(file("蓮花社")));
    assertEquals("莲花社 的 催收", Term.join(analyzer, "莲花社的催收"));
    assertEquals("莲花社 的 催收", Term.join(analyzer, "蓮花社的催收"));
  }

  @Test
  void weighsAWordByItsFrequency() throws IOException {
    String text = "研究生命";
    assertEquals("研究 生命", Term.join(words("研究生\t1"), text));
    assertEquals("研究生 命", Term.join(words("研究生\t9999999\n命\t9999999"), text));
  }

  @Test
  void takesTheLastOfTwoFrequencies() throws IOException {
    Lexicon twice = Lexicon.withoutWords().with(file("莲花社\t5"), file("莲花社\t7"));
    assertEquals(Lexicon.withoutWords().with(file("莲花社\t7")).hash(), twice.hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          莲 花  → a word is of letters and digits, got 莲 花
          莲花！ → a word is of letters and digits, got 莲花！
          ①     → a word is of letters and digits, got ①
          莲花\t0 → the frequency has to be from 1 to 9999999, got 0
          莲花\tx → the frequency has to be from 1 to 9999999, got x
          \uFFFD → not UTF-8
          """)
  void namesTheFileAndTheLineOfWhatIsNoWord(String line, String reason) throws IOException {
    Path file = file("# words\n莲花社\n" + line.translateEscapes().replace("\\uFFFD", "\uFFFD"));
    LexiconFormatException bad =
        assertThrows(LexiconFormatException.class, () -> Lexicon.withoutWords().with(file));
    assertEquals(file + ", line 3: " + reason, String.valueOf(bad.getMessage()).strip());
  }

  @Test
  void namesALineThatIsNoUtf8() throws IOException {
    Path file = directory.resolve("gbk.txt");
    Files.write(file, "莲花社\n".getBytes(Charset.forName("GBK")));
    LexiconFormatException bad =
        assertThrows(LexiconFormatException.class, () -> Lexicon.standard().with(file));
    assertEquals(file + ", line 1: not UTF-8", bad.getMessage());
  }

  @Test
  void refusesAWordThatIsALine() throws IOException {
    Path file = file("莲".repeat(65));
    assertThrows(LexiconFormatException.class, () -> Lexicon.standard().with(file));
  }

  @Test
  void listsEachWordOnceAndNoneThatSmartcnKeepsWhole() throws IOException {
    List<String> words =
        Lexicon.lines("words.txt").stream().map(line -> line.replaceAll("\t.*", "")).toList();
    assertEquals(words.size(), new HashSet<>(words).size());
    AdviceAnalyzer plain = AdviceAnalyzer.words(Lexicon.withoutWords());
    List<String> whole =
        words.stream().filter(word -> !Term.join(plain, word).contains(" ")).toList();
    // These it breaks in running text.
    assertEquals(List.of("违约金", "债务人", "担保人", "判决书", "调解书", "传票"), whole);
  }

  private AdviceAnalyzer words(String content) throws IOException {
    return AdviceAnalyzer.words(Lexicon.withoutWords().with(file(content)));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(directory, "words", ".txt"), content);
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
