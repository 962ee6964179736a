package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhinan.clean.CleanPages.assertVerdicts;
import static org.zhinan.clean.CleanPages.html;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerRuleTest {

  private static final String FIRST = "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。";
  private static final String SECOND = "和银行协商时要说明收入情况，并且保留通话录音和书面材料。";

  @Test
  void dropsWhatStandsOutsideTheMainText() {
    assertVerdicts(
        """
        Container:OUTSIDE 债务导航
        keep 先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 协商的步骤
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。
        Container:OUTSIDE 本站由某某公司运营
        """,
        html(
            "",
            "<div><span>债务导航</span></div><div><p>"
                + FIRST
                + "</p><h2>协商的步骤</h2><p>"
                + SECOND
                + "</p></div><div>本站由某某公司运营</div>"));
  }

  @Test
  void keepsEveryPostOfAThread() {
    String first = "<li class='post-1'><p>" + FIRST + FIRST + FIRST + "</p></li>";
    String second = "<li class='post-2'><p>" + SECOND + SECOND + SECOND + "</p></li>";
    assertEquals(
        List.of(FIRST + FIRST + FIRST, SECOND + SECOND + SECOND),
        CleanPages.keptTexts(html("", "<ul>" + first + "广告 广告 ".repeat(30) + second + "</ul>")));
  }

  @Test
  void keepsHotlinesAmongTheMainText() {
    assertEquals(
        List.of(FIRST, SECOND, "12378", "12345"),
        CleanPages.keptTexts(
            html(
                "",
                "<div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>12378</p><p>12345</p></div>")));
  }

  @Test
  void keepsTheFirstOfTwoElementsWorthTheSame() {
    String noise = "<span>一</span><br>".repeat(1) + "<div>二</div>".repeat(30);
    String page =
        "<div><section><p>"
            + FIRST
            + FIRST
            + FIRST
            + FIRST
            + "</p></section>"
            + noise
            + "<aside id=b><p>"
            + FIRST
            + FIRST
            + FIRST
            + FIRST
            + "</p></aside></div>";
    List<String> once = CleanPages.verdicts(html("", page));
    for (int i = 0; i < 20; i++) {
      assertEquals(once, CleanPages.verdicts(html("", page)));
    }
  }

  @Test
  void keepsTheSummaryBetweenTheTitleAndTheMainText() {
    String text = ("<p>" + FIRST + "</p><p>" + SECOND + "</p>").repeat(4);
    assertEquals(
        List.of("欠款怎么还", "欠款多的时候，先排出先后再谈，本文说明怎么排。"),
        CleanPages.keptTexts(
                html(
                    "欠款怎么还",
                    "<h1>欠款怎么还</h1><div>欠款多的时候，先排出先后再谈，本文说明怎么排。</div>"
                        + "<div>首页</div>".repeat(20)
                        + "<div>"
                        + text
                        + "</div>"))
            .subList(0, 2));
  }

  @Test
  void dropsTheTeaserOfAnotherArticleAboveTheTitle() {
    String text = ("<p>" + FIRST + "</p><p>" + SECOND + "</p>").repeat(4);
    assertEquals(
        List.of("欠款怎么还", FIRST),
        CleanPages.keptTexts(
                html(
                    "欠款怎么还",
                    "<h2>今日要闻</h2><div>多家银行调整了信用卡的分期费率，新的费率下月起执行。</div>"
                        + "<div>首页</div>".repeat(20)
                        + "<div><h1>欠款怎么还</h1>"
                        + text
                        + "</div>"))
            .subList(0, 2));
  }
}
