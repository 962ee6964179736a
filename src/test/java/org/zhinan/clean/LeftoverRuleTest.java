package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverRuleTest {

  private static Verdict verdict(String line) {
    return CleanPages.text("欠款怎么还", "先把欠款写在一张表上，再决定先还哪一笔。", line, "利率高的先还，利率低的后还。")
        .decisions()
        .get(2)
        .verdict();
  }

  @ParameterizedTest
  @ValueSource(strings = {"————————", "***", "◆ ◆ ◆", "~~~~", "● ●", "？！", "【】", "📞📞"})
  void dropsALineWithNothingToRead(String line) {
    assertEquals(new Verdict.Drop(Reason.NAVIGATION, "Leftover"), verdict(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"110", "12378", "一", "(1) 先还", "C", "还！"})
  void keepsALineWithALetterOrANumber(String line) {
    assertEquals(new Verdict.Keep(line, List.of()), verdict(line));
  }
}
