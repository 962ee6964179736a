package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the rules on comment sections, related lists, link lists and tables of contents drop. */
class SectionRulesTest {

  private static final String ADVICE = "接到这类电话先不要承认任何金额，请对方报出公司全称、工号和借款合同编号，再挂断，自己拨打合同上的客服电话核对。";
  private static final String MORE = "核对之后确实欠款的，把收入和支出列成一张表，主动提出每月能还多少，并要求对方把谈好的方案写进书面协议。";

  @Test
  void dropsACommentSectionUpToTheNextSection() {
    JudgedPage page =
        JudgedPage.text("催收电话怎么核实", ADVICE, MORE, "网友评论", "河边柳", "我也碰到过，谢谢分享", "下一篇：还款日能改吗");
    assertEquals(Reason.COMMENT, page.reason("河边柳"));
    assertEquals(Reason.COMMENT, page.reason("我也碰到过，谢谢分享"));
    assertEquals(Reason.NAVIGATION, page.reason("下一篇：还款日能改吗"));
  }

  @Test
  void dropsAThreadThatHandsOutAContactAsSpamWithTheLinesThatHoldNone() {
    JudgedPage page =
        JudgedPage.text(
            "催收电话怎么核实",
            ADVICE,
            MORE,
            "精彩评论",
            "晚风",
            "2小时前 赞 512",
            "晚风: 老师帮我做了规划，现在一个月只还几百，终于睡得着了",
            "小满: 能告诉我是哪位老师吗",
            "晚风: 老师的微信号：qzf66021",
            "小满: 加上了，不客气的话就不多说了，祝大家早日上岸");
    assertEquals(Reason.SPAM, page.reason("小满: 加上了，不客气的话就不多说了，祝大家早日上岸"));
    assertEquals(Reason.SPAM, page.reason("晚风"));
  }

  @Test
  void keepsTheArticleBelowAnEmptyCommentHead() {
    JudgedPage page = JudgedPage.text("催收电话怎么核实", "精彩评论", ADVICE, MORE);
    assertEquals(Reason.COMMENT, page.reason("精彩评论"));
    assertTrue(page.keepsWhole(ADVICE));
    assertTrue(page.keepsWhole(MORE));
  }

  @Test
  void dropsSignedEntriesOfAGuestbookWithoutAHead() {
    JudgedPage page =
        JudgedPage.text(
            "催收电话怎么核实",
            ADVICE,
            "路人甲 于 2024-5-2 11:30 留言：",
            "说得对",
            "阿北 于 2024-5-3 09:12 留言：",
            "请问能分多少期");
    assertEquals(Reason.COMMENT, page.reason("请问能分多少期"));
    assertTrue(page.keepsWhole(ADVICE));
  }

  @Test
  void keepsALetterThatNamesADateAndAMessage() {
    String line = "我于2024-05-02收到你方短信，现书面要求停止联系第三人。";
    assertTrue(JudgedPage.text("回函怎么写", ADVICE, line, MORE).keepsWhole(line));
  }

  @Test
  void dropsARelatedListWithItsTeasersAndDates() {
    JudgedPage page =
        JudgedPage.text(
            "催收电话怎么核实",
            ADVICE,
            "推荐阅读：",
            "花呗可以协商分期吗",
            "不少朋友问花呗还不上的时候能不能申请分期，今天就把条件和步骤一次说清楚，先看看账单日和还款日的差别……",
            "2024-03-02");
    assertEquals(Reason.RELATED, page.reason("花呗可以协商分期吗"));
    assertEquals(Reason.RELATED, page.reason("2024-03-02"));
    assertTrue(page.keepsWhole(ADVICE));
  }

  @Test
  void keepsTheChapterBehindARelatedListInTheMiddle() {
    JudgedPage page =
        JudgedPage.text(
            "催收电话怎么核实",
            ADVICE,
            "推荐阅读：",
            "花呗可以协商分期吗(2024-03-02)",
            "最低还款会不会上征信(2024-02-11)",
            "二、怎样留证据",
            MORE);
    assertEquals(Reason.RELATED, page.reason("最低还款会不会上征信(2024-02-11)"));
    assertTrue(page.keepsWhole("二、怎样留证据"));
    assertTrue(page.keepsWhole(MORE));
  }

  @Test
  void keepsTheQuestionBehindALinkedListInTheMiddle() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实",
            "<div><p>"
                + ADVICE
                + "</p><div>相关文章</div><div><a href='/1'>花呗可以协商分期吗</a></div>"
                + "<div><a href='/2'>最低还款会不会上征信</a></div><p>问：判了还不上会怎样？</p><p>答："
                + MORE
                + "</p></div>");
    assertEquals(Reason.RELATED, page.reason("花呗可以协商分期吗"));
    assertTrue(page.keepsWhole("问：判了还不上会怎样？"));
  }

  @Test
  void dropsDatedTeasersWithoutAHead() {
    String teaser = "随着消费越来越方便，不少人手里有三四个平台的账单，怎样安排先后才不会越还越多，本文从利率和期限两个方面……";
    JudgedPage page =
        JudgedPage.text(
            "催收电话怎么核实", ADVICE, "先还哪一笔", teaser, "2024-01-05", "停息挂账是真的吗", teaser, "2024-01-06");
    assertEquals(Reason.RELATED, page.reason("先还哪一笔"));
    assertEquals(Reason.RELATED, page.reason("停息挂账是真的吗"));
  }

  @Test
  void keepsAdviceThatTrailsOff() {
    String line = "对方常常这样开头：“您好，这里是某某中心，您有一笔款项已经逾期，如果今天下午五点之前……”";
    assertTrue(JudgedPage.text("催收电话怎么核实", line, ADVICE, line, MORE).keepsWhole(line));
  }

  @Test
  void dropsLinksThatStandTogether() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实",
            "<div><p>"
                + ADVICE
                + "</p><p>"
                + MORE
                + "</p><p><a href='/a'>逾期一天会怎样</a></p>"
                + "<p><a href='/b'>还款日可以改吗</a></p></div>");
    assertEquals(Reason.RELATED, page.reason("逾期一天会怎样"));
  }

  @Test
  void keepsALinkThatStandsAloneInTheText() {
    JudgedPage page =
        JudgedPage.html(
            "催收电话怎么核实",
            "<div><p>"
                + ADVICE
                + "</p><p><a href='https://jubao.nifa.org.cn'>中国互联网金融协会举报平台</a></p><p>"
                + MORE
                + "</p></div>");
    assertTrue(page.keepsWhole("中国互联网金融协会举报平台"));
  }

  @Test
  void dropsATableOfContentsAndKeepsTheHeadingsItNames() {
    JudgedPage page =
        JudgedPage.text("催收电话怎么核实", "本文目录一览：", "1、先别承认", "2、再去核对", "先别承认", ADVICE, "再去核对", MORE);
    assertEquals(Reason.NAVIGATION, page.reason("1、先别承认"));
    assertTrue(page.keepsWhole("先别承认"));
    assertTrue(page.keepsWhole("再去核对"));
  }

  @Test
  void keepsANumberedListThatIsNoTableOfContents() {
    JudgedPage page = JudgedPage.text("催收电话怎么核实", ADVICE, "1、报出工号", "2、报出合同编号", MORE);
    assertTrue(page.keepsWhole("1、报出工号"));
  }

  @Test
  void dropsMenusAndKeywordsOfSearchEngines() {
    String menu = "新闻 | 财经 | 法治 | 民生 | 视频";
    String keywords = "债务律师 催收律师 网贷律师 停息挂账 律师免费咨询 律师电话 逾期协商";
    JudgedPage page = JudgedPage.text("催收电话怎么核实", ADVICE, menu, MORE, keywords);
    assertEquals(Reason.NAVIGATION, page.reason(menu));
    assertEquals(Reason.TAGS, page.reason(keywords));
  }

  @Test
  void keepsARowOfATableAndAListOfHotlines() {
    String row = "银行、消费金融公司 | 12378";
    String list = "可以打的电话有12378、12363、12315、12345和110。";
    JudgedPage page = JudgedPage.text("催收电话怎么核实", ADVICE, row, list, MORE);
    assertTrue(page.keepsWhole(row));
    assertTrue(page.keepsWhole(list));
  }

  @Test
  void dropsARuleDrawnWithDashesAndKeepsALineOfOneNumber() {
    JudgedPage page = JudgedPage.text("催收电话怎么核实", ADVICE, "----", "12378", MORE);
    assertEquals(Reason.NAVIGATION, page.reason("----"));
    assertTrue(page.keepsWhole("12378"));
  }
}
