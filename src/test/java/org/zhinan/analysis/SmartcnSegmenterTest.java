package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmartcnSegmenterTest {

  private final Segmenter lattice =
      new LatticeSegmenter(SmartcnModel.get().orElseThrow(), Lexicon.withoutWords().wordList());
  private final Segmenter smartcn = new SmartcnSegmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "催收电话骚扰家人怎么办",
        "他 说 的确 实在 理",
        "欠款5万，年利率15.4%，可以打12378热线吗？",
        "ABC〇〇ａｂ１２x1é，。",
        "𠮷野家\uD800的\uDC00",
        ""
      })
  void cutsAsTheLatticeDoes(String sentence) {
    assertEquals(cut(lattice, sentence), cut(smartcn, sentence));
  }

  private static List<String> cut(Segmenter segmenter, String sentence) {
    Units units = new Units();
    SmartcnUnits.read(sentence.toCharArray(), 0, sentence.length(), units);
    segmenter.cut(units);
    List<String> words = new ArrayList<>();
    for (int first = 0; first < units.length(); ) {
      int behind = units.wordEnd(first);
      words.add(sentence.substring(units.start(first), units.end(behind - 1)));
      first = behind;
    }
    return words;
  }
}
