package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PitchRuleTest {

  private static final String TITLE = "信用卡逾期怎么谈分期";
  private static final String ADVICE = "先把账单理清楚，再给银行打电话说明自己的难处。";

  private static List<String> kept(String line) {
    return CleanPages.keptTexts(CleanPages.text(TITLE, line));
  }

  @Test
  void cutsAPitchOutOfALineOfAdvice() {
    assertEquals(List.of(TITLE, ADVICE), kept(ADVICE + "大号被封了，新号 zw_tanpan7，停催的来。"));
  }

  @Test
  void keepsAHandleThatOnlyNamesAnAccount() {
    assertEquals(List.of(TITLE, "账号 zw_tanpan7 已被平台封禁。"), kept("账号 zw_tanpan7 已被平台封禁。"));
  }

  @Test
  void addsWhatTheLineSaysAroundAPitch() {
    assertEquals(List.of(TITLE, "专做断供和延期！"), kept("专做断供和延期！座机〇二一-三八六零-五一七四，找小吴。"));
  }

  @Test
  void keepsANumberOfAPublicBodyAmongTheSameWords() {
    String line = "断供和延期的调解，可以打区司法局座机021-3860-5174，找小吴。";

    assertEquals(List.of(TITLE, line), kept(line));
  }

  @Test
  void cutsARequestWithAPromise() {
    assertEquals(List.of(TITLE, ADVICE), kept(ADVICE + "想要模板的蹲我，我拉你进群。"));
  }

  @Test
  void keepsARequestThatPromisesNothing() {
    String line = ADVICE + "有意见的朋友，评论区里说。";

    assertEquals(List.of(TITLE, line), kept(line));
  }

  @Test
  void keepsAWarningOfAPitch() {
    String line = "凡是说“想要模板的蹲我，我拉你进群”的，都不要理会。";

    assertEquals(List.of(TITLE, line), kept(line));
  }
}
