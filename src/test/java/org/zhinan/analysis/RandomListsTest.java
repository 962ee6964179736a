package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.RandomInputs;
import org.zhinan.RandomText;

/** Holds the reading of lexicons and thesauri to what must be so of any file, on random ones. */
class RandomListsTest {

  private static final List<String> PIECES =
      List.of(
          "停息挂账", "协商", "協商", "\t", "100", "0", "9999999", "-1", "#", ",", "，", "=>", "=", ">", " ",
          "\u3000", "\ufeff", "a", "Ａ", "12378", "\ufffd", "ﷺ", "\r", "。");

  private final Path folder;

  RandomListsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String list(RandomGenerator random) {
    StringBuilder list = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      boolean known = random.nextInt(6) > 0;
      list.append(known ? PIECES.get(random.nextInt(PIECES.size())) : RandomText.piece(random));
      list.append(random.nextInt(3) == 0 ? "\n" : "");
    }
    return list.toString();
  }

  @Test
  void readsAnyLexiconOrNamesTheLine() {
    Lexicon none = Lexicon.withoutWords();
    RandomInputs.check(
        50_000,
        RandomListsTest::list,
        list -> {
          byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
          try {
            Lexicon lexicon = none.with("words", new ByteArrayInputStream(bytes));
            assertEquals(lexicon.words(), Lexicon.ofWords(lexicon.words()).words());
          } catch (LexiconFormatException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith("words, line "), e::getMessage);
          }
        });
  }

  @Test
  void readsAnyThesaurusOrNamesTheLine() {
    Thesaurus none = Thesaurus.none();
    RandomInputs.check(50_000, RandomListsTest::list, list -> readThesaurus(none, list));
  }

  private void readThesaurus(Thesaurus none, String list) throws IOException {
    Path file = folder.resolve(Thread.currentThread().threadId() + ".txt");
    Files.writeString(file, list.replaceAll("\\p{Cs}", "?"));
    try {
      for (String related : none.with(file).related(list)) {
        assertTrue(!related.isBlank(), related);
      }
    } catch (LexiconFormatException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith(file + ", line "), e::getMessage);
    }
  }
}
