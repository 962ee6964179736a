package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhinan.clean.CleanPages.assertVerdicts;
import static org.zhinan.clean.CleanPages.html;

import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeRuleTest {

  private static final String TITLE = "停息挂账怎么申请";
  private static final String FIRST = "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。";
  private static final String SECOND = "和银行协商时要说明收入情况，并且保留通话录音和书面材料。";

  @Test
  void dropsControlsAtTheHeadAndTheTailOfAText() {
    assertVerdicts(
        """
        keep 停息挂账怎么申请
        Edge:NAVIGATION 版式：宽屏 窄屏
        keep 先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。
        Edge:NAVIGATION 可在手机上看：便民理财站
        """,
        html(
            TITLE,
            page(
                "<p>版式：<a href=1>宽屏 窄屏</a></p>",
                "<p>" + SECOND + "</p><p>可在手机上看：<a href=3>便民理财站</a></p>")));
  }

  @Test
  void keepsALineWithALinkWithinTheText() {
    assertEquals(
        List.of(TITLE, FIRST, "第一步 打开征信中心网站", SECOND),
        CleanPages.keptTexts(
            html(TITLE, page("", "<p>第一步 打开<a href=4>征信中心网站</a></p><p>" + SECOND + "</p>"))));
  }

  @Test
  void keepsAHotlineWithALinkAtTheEnd() {
    assertEquals(
        List.of(TITLE, FIRST, SECOND, "金融消费者投诉 12378"),
        CleanPages.keptTexts(
            html(
                TITLE,
                page("", "<p>" + SECOND + "</p><p>金融消费者投诉 <a href=tel:12378>12378</a></p>"))));
  }

  private static String page(String head, String rest) {
    return "<div><h1>" + TITLE + "</h1>" + head + "<p>" + FIRST + "</p>" + rest + "</div>";
  }
}
