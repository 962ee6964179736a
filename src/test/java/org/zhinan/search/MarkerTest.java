package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.analysis.Lexicon;
import org.zhinan.analysis.Thesaurus;
import org.zhinan.index.IndexSchema;
import org.zhinan.index.IndexSchema.TextField;

class MarkerTest {

  private static final String[] PARTS = {
    "催收", "电话", "通讯录", "停息挂账", "怎么办", "可以", "不可以", "的", "了", "是不是", "p2p网贷", "12378", "信用卡", "逾期",
    "钱", "還款", "也可以", "有没有", "1,000元", "。", " ", "\u200b", "😀", "カード", "A卡", "不", "与其", "工作人员"
  };

  private final Map<TextField, AdviceAnalyzer> analyzers =
      IndexSchema.analyzers(Lexicon.standard());
  private final QuestionReader reader = new QuestionReader(analyzers, Thesaurus.standard());
  private final Marker marker = new Marker(analyzers);

  private List<String> marked(String question, String text) throws IOException {
    List<String> marked = new ArrayList<>();
    for (Mark mark : marker.marks(reader.read(question), text)) {
      marked.add(text.substring(mark.start(), mark.end()));
    }
    return marked;
  }

  @Test
  void marksWordsAndPairsButNoSingleCharacters() throws IOException {
    assertEquals(List.of("催收电话"), marked("催收电话，收钱", "催收电话里要钱，先收好录音"));
    assertEquals(List.of("钱"), marked("钱", "把钱还清"));
    assertEquals(List.of("12378", "p2p网贷"), marked("p2p网贷打12378", "拨12378投诉p2p网贷"));
  }

  @Test
  void marksWhatIsWrittenInTraditionalCharactersOrWithHiddenOnes() throws IOException {
    assertEquals(List.of("還\u200b款"), marked("还款", "先還\u200b款再说"));
  }

  @Test
  void marksWhatAllWordsAndPairsWouldMark() throws IOException {
    Random random = new Random(3);
    int marked = 0;
    for (int round = 0; round < 3_000; round++) {
      String text = text(random, 30);
      Question question = reader.read(text(random, 1 + random.nextInt(8)));
      BitSet expected = new BitSet();
      for (TextField field : List.of(TextField.WORDS, TextField.BIGRAMS)) {
        mark(field, question, text, expected);
      }
      BitSet found = new BitSet();
      marker.marks(question, text).forEach(mark -> found.set(mark.start(), mark.end()));
      assertEquals(expected, found, () -> question + "\n" + text);
      marked += found.cardinality();
    }
    assertTrue(marked > 10_000, "marked " + marked);
  }

  private void mark(TextField field, Question question, String text, BitSet marked)
      throws IOException {
    Set<String> terms = new HashSet<>(question.terms(TextField.WORDS).keySet());
    terms.addAll(question.terms(TextField.BIGRAMS).keySet());
    if (terms.stream().anyMatch(MarkerTest::isLong)) {
      terms.removeIf(term -> !isLong(term));
    }
    TermLoop.run(
        Objects.requireNonNull(analyzers.get(field)),
        text,
        (term, start, end) -> {
          if (terms.contains(term)) {
            marked.set(start, end);
          }
        });
  }

  private static boolean isLong(String term) {
    return term.codePointCount(0, term.length()) > 1;
  }

  private static String text(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }
}
