package org.zhinan.clean;

import static org.zhinan.clean.CleanPages.assertVerdicts;
import static org.zhinan.clean.CleanPages.html;

import org.junit.jupiter.api.Test;

class HiddenRuleTest {

  private static final String FIRST = "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。";
  private static final String SECOND = "和银行协商时要说明收入情况，并且保留通话录音和书面材料。";

  @Test
  void dropsWhatThePageHides() {
    assertVerdicts(
        """
        keep 欠款怎么还
        keep 先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。
        Hidden:HIDDEN 全国债务咨询服务中心，诚信经营二十年，欢迎致电。
        Hidden:HIDDEN 债务优化
        """,
        html(
            "欠款怎么还",
            "<div><h1>欠款怎么还</h1><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p>"
                + "<p style='display: none'>全国债务咨询服务中心，诚信经营二十年，欢迎致电。</p>"
                + "<p hidden>债务优化</p></div>"));
  }

  @Test
  void keepsAnArticleThatIsHiddenUntilItIsUnfolded() {
    assertVerdicts(
        """
        keep 欠款怎么还
        keep 先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。
        """,
        html(
            "欠款怎么还",
            "<h1>欠款怎么还</h1><div style='display:none'><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div>"));
  }
}
