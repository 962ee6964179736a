package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the rules on the elements of HTML pages drop. */
class PlaceRulesTest {

  private static final String ADVICE = "接到这类电话先不要承认任何金额，请对方报出公司全称、工号和借款合同编号，再挂断，自己拨打合同上的客服电话核对。";
  private static final String MORE = "核对之后确实欠款的，把收入和支出列成一张表，主动提出每月能还多少，并要求对方把谈好的方案写进书面协议。";
  private static final String ARTICLE =
      "<p>" + ADVICE + "</p><p>" + MORE + "</p><p>" + ADVICE + MORE + "</p>";

  @Test
  void dropsWhatStandsOutsideTheMainText() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实",
            "<div class=top><a href=/>首页</a><a href=/x>频道</a></div><div class=main>"
                + ARTICLE
                + "</div><div class=right><p><a href=/1>一周热点</a></p><p>专家说</p></div>");
    assertEquals(Reason.OUTSIDE, page.reason("专家说"));
    assertTrue(page.keepsWhole(ADVICE));
    assertTrue(page.keepsWhole(MORE));
  }

  @Test
  void keepsTheUsefulPostsOfAThread() {
    String post = "<div class='post' id='post_%d'><p>%s</p></div>";
    JudgedPage page =
        JudgedPage.html(
            "天天接到电话怎么办",
            "<div class=thread>"
                + String.format(Locale.ROOT, post, 1, ADVICE + MORE)
                + "<div class=author><a href=/u1>张三</a><a href=/u2>发消息</a></div>"
                + String.format(Locale.ROOT, post, 2, MORE + MORE + ADVICE)
                + "<div class=author><a href=/u1>李四</a><a href=/u2>发消息</a></div></div>");
    assertTrue(page.keepsWhole(ADVICE + MORE));
    assertTrue(page.keepsWhole(MORE + MORE + ADVICE));
  }

  @Test
  void dropsWhatThePageHides() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实", "<div>" + ARTICLE + "<p style='display:none'>口子 秒下款 不看征信</p></div>");
    assertEquals(Reason.HIDDEN, page.reason("口子 秒下款 不看征信"));
  }

  @Test
  void keepsAnArticleThatAScriptUnfolds() {
    JudgedPage page =
        JudgedPage.html("催收电话怎么核实", "<p>加载中</p><div style='display:none'>" + ARTICLE + "</div>");
    assertTrue(page.keepsWhole(ADVICE));
  }

  @Test
  void dropsElementsThatAreNamedForWhatTheyHold() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实",
            "<div class=content>"
                + ARTICLE
                + "<div class='share-box'><p>好文要让更多人看到</p></div>"
                + "<div class='comment-list'><p>楼上说得对，我上个月也是这样解决的，谢谢。</p></div></div>");
    assertEquals(Reason.SHARE, page.reason("好文要让更多人看到"));
    assertEquals(Reason.COMMENT, page.reason("楼上说得对，我上个月也是这样解决的，谢谢。"));
  }

  @Test
  void keepsTheArticleInAnElementWhoseNameLies() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实", "<div class='content-with-sidebar share-page'>" + ARTICLE + "</div>");
    assertTrue(page.keepsWhole(ADVICE));
  }

  @Test
  void keepsTheShortNeighboursOfOneLongParagraph() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实", "<div><p>先别慌，一步一步来。</p><p>" + ADVICE + MORE + "</p><p>拨12378。</p></div>");
    assertTrue(page.keepsWhole("先别慌，一步一步来。"));
    assertTrue(page.keepsWhole("拨12378。"));
  }

  @Test
  void keepsATableOfHotlines() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实",
            "<div>"
                + ARTICLE
                + "<table><tr><th>号码</th><th>管什么</th></tr><tr><td>12378</td>"
                + "<td>银行保险投诉</td></tr></table></div>");
    assertTrue(page.keepsWhole("12378 | 银行保险投诉"));
  }

  @Test
  void keepsParagraphsInsideAnUnclosedLink() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实",
            "<div><a href='#top'>"
                + "<p>"
                + ADVICE
                + MORE
                + "</p><p>"
                + MORE
                + ADVICE
                + "</p></div>");
    assertTrue(page.keepsWhole(ADVICE + MORE));
  }
}
