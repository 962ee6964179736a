package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

  private static final long SEED = 20_260_101;
  private static final String ADVICE = "催收徵信后1,5.0-9aZ，。\u200B\u0301①㎏ \n";

  private static final List<Integer> ASSIGNED_PLANES = List.of(0, 1, 2, 3, 14);

  static Stream<AdviceAnalyzer> analyzers() {
    Lexicon lexicon = Lexicon.standard();
    return Stream.of(
        AdviceAnalyzer.words(lexicon),
        AdviceAnalyzer.bigrams(lexicon),
        AdviceAnalyzer.characters(lexicon));
  }

  static Stream<AdviceAnalyzer> analyzersAndThoseForQuestions() {
    return analyzers().flatMap(analyzer -> Stream.of(analyzer, analyzer.forQuestions()));
  }

  @ParameterizedTest
  @MethodSource("analyzersAndThoseForQuestions")
  void keepsOffsetsInsideRandomTextAndRepeatsItself(AdviceAnalyzer analyzer) {
    Random random = new Random(SEED);
    for (int i = 0; i < 3000; i++) {
      String text = randomText(random);
      List<Term> terms = Term.of(analyzer, text);
      assertOffsets(text, terms);
      assertEquals(terms, Term.of(analyzer, text));
    }
  }

  @ParameterizedTest
  @MethodSource("analyzers")
  void readsEveryCharacterBetweenOthers(AdviceAnalyzer analyzer) {
    for (int plane : ASSIGNED_PLANES) {
      for (int block = plane << 16; block < (plane + 1) << 16; block += 0x100) {
        String text = interleaved(block);
        assertOffsets(text, Term.of(analyzer, text));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("analyzers")
  void readsAMegabyteWithoutPunctuation(AdviceAnalyzer analyzer) {
    for (String part : List.of("催收电话", "1,", "0123456789", "\u0301", "\u200B", "a.-", "\uD800")) {
      String text = part.repeat((1 << 20) / part.length());
      assertOffsets(text, Term.of(analyzer, text));
    }
  }

  @ParameterizedTest
  @MethodSource("analyzers")
  void readsTheUglyEnds(AdviceAnalyzer analyzer) {
    for (String text :
        List.of("催\uD83D", "\uDE00催", "\0", "\uFFFF\uFFFE催", "1,", "1.", "1-", "㎏\u0301", "ﷺ")) {
      assertOffsets(text, Term.of(analyzer, text));
    }
  }

  private static String interleaved(int block) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 0x100; i++) {
      text.append("催1").appendCodePoint(block + i);
    }
    return text.toString();
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(60); length > 0; length--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 3 -> text.append((char) (0x4E00 + random.nextInt(0x5200)));
        default -> text.append(ADVICE.charAt(random.nextInt(ADVICE.length())));
      }
    }
    return text.toString();
  }

  private static void assertOffsets(String text, List<Term> terms) {
    int start = 0;
    for (Term term : terms) {
      boolean inOrder = start <= term.start() && term.start() < term.end();
      boolean sound = inOrder && term.end() <= text.length() && term.increment() >= 1;
      assertTrue(sound && !term.text().isEmpty() && term.text().length() <= 255, term::toString);
      start = term.start();
    }
  }
}
