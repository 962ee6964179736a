package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhinan.clean.CleanPages.assertVerdicts;
import static org.zhinan.clean.CleanPages.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- 加微信mq5520k -->",
        "<script>var a = '加微信mq5520k'</script>",
        "<script type=application/ld+json>{\"description\":\"加微信mq5520k\"}</script>",
        "<style>p::after { content: '加微信mq5520k' }</style>",
        "<p style='display : none'>加微信mq5520k</p>",
        "<p hidden>加微信mq5520k</p>",
        "<template><p>加微信mq5520k</p></template>",
        "<noscript><p>加微信mq5520k</p></noscript>",
        "<textarea>加微信mq5520k</textarea>",
        "<select><option>加微信mq5520k</option></select>",
        "<![CDATA[加微信mq5520k]]>",
        "<img alt=加微信mq5520k title=加微信mq5520k data-a=加微信mq5520k>",
        "<meta itemprop=description content=加微信mq5520k>",
        "<iframe srcdoc='加微信mq5520k'>加微信mq5520k</iframe>"
      })
  void letsNoContactThroughFromWhereNoReaderSeesIt(String unseen) {
    String advice = "<p>先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。</p>";
    CleanPage page = CleanPages.html("借款逾期之后怎么办", advice + unseen + advice);
    assertFalse(page.text().contains("5520k"), page::text);
    assertTrue(page.text().contains("先把每一笔欠款"), page::text);
  }
}
