package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on titles, bylines and captions find and drop. */
class TitleRulesTest {

  private static final String ADVICE = "接到这类电话先不要承认任何金额，请对方报出公司全称、工号和借款合同编号，再挂断，自己拨打合同上的客服电话核对。";

  @Test
  void findsTheTitleBehindTheBreadcrumb() {
    JudgedPage page = JudgedPage.text("问答网", "债务", "婚姻", "当前位置：首页 > 债务 > 详情", "家里人接到电话怎么办", ADVICE);
    assertEquals("家里人接到电话怎么办", page.page().title());
    assertEquals(Reason.NAVIGATION, page.reason("婚姻"));
  }

  @Test
  void findsTheTitleInOneLineWithBreadcrumbAndByline() {
    JudgedPage page =
        JudgedPage.text("首页 > 债务 > 问答 家里人接到电话怎么办 时间:2024-06-01 10:00:00 来源:某网", ADVICE);
    assertEquals("家里人接到电话怎么办", page.page().title());
  }

  @Test
  void goesOnBelowALineThatIsBreadcrumbAndBylineAlone() {
    for (String line : List.of("首页 > 债务 > 问答 … 时间:2024-06-01", "---- 时间:2024-06-01 来源:某网")) {
      assertTrue(JudgedPage.text(line, "家里人接到电话怎么办", ADVICE).keepsWhole(ADVICE));
    }
  }

  @Test
  void takesNoSentenceForATitle() {
    JudgedPage page = JudgedPage.text(ADVICE, ADVICE);
    assertEquals("", page.page().title());
    assertTrue(page.keepsWhole(ADVICE));
  }

  @Test
  void dropsTheTitleWhereItStandsAgain() {
    JudgedPage page = JudgedPage.text("家里人接到电话怎么办", "2024-06-01 10:00", "家里人接到电话怎么办", ADVICE);
    assertEquals(1, page.kept().stream().filter("家里人接到电话怎么办"::equals).count());
  }

  @Test
  void keepsAHeadingThatBeginsWithTheTitleAndGoesOn() {
    String heading = "家里人接到电话怎么办？先教他们说这三句";
    assertTrue(JudgedPage.text("家里人接到电话怎么办", ADVICE, heading, ADVICE).keepsWhole(heading));
  }

  @Test
  void dropsAClauseOfTheTitleThatComesAgainAndAgainAndKeepsTheOneThatHeadsASection() {
    JudgedPage page =
        JudgedPage.text("电话怎么核实？真假电话的区别", ADVICE, "电话怎么核实", ADVICE, "电话怎么核实", "真假电话的区别", ADVICE);
    assertEquals(Reason.CAPTION, page.reason("电话怎么核实"));
    assertTrue(page.keepsWhole("真假电话的区别"));
  }

  @Test
  void dropsTheCaptionOfAPictureThatRepeatsTheTitle() {
    JudgedPage page = JudgedPage.text("家里人接到电话怎么办", ADVICE, "家里人接到电话怎么办（图2）", ADVICE);
    assertEquals(Reason.CAPTION, page.reason("家里人接到电话怎么办（图2）"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-06-01 10:00:12",
        "来源：某某日报 作者：李四 2024-06-01",
        "发布时间：2024年6月1日 浏览：560次",
        "某律师3个月前 (04-17)金融债务7",
        "admin 06-12 【理财知识】 7℃",
      })
  void dropsBylinesBelowTheTitle(String byline) {
    assertEquals(Reason.BYLINE, JudgedPage.text("家里人接到电话怎么办", byline, ADVICE).reason(byline));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年1月1日起施行的修订本把这一条改列第五十条",
        "记录格式：6月1日 10:00 021-6023 自称某银行 威胁要找单位",
        "来源不明的链接一律不点",
        "时间、号码、原话，三样都要记下来。",
        "工作日9:00-17:00打12378",
      })
  void keepsAdviceThatHoldsDatesAndTimes(String line) {
    assertTrue(JudgedPage.text("家里人接到电话怎么办", ADVICE, line, ADVICE).keepsWhole(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年3月1日起施行",
        "2026-03-01起施行",
        "2026/3/10 起执行",
        "2026年3月31日前提出",
        "2026年3月15日以内答复",
        "2026年3月15日之後失效",
        "2026年3月1日至6月30日",
        "03-15前提出"
      })
  void keepsATermThatBeginsOrEndsOnADay(String term) {
    assertTrue(JudgedPage.text("新规什么时候生效", term, ADVICE).keepsWhole(term));
  }

  @Test
  void keepsAShortTitleAboveAHeadingThatBeginsWithIt() {
    CleanPages.assertJudged(
        """
        keep 停息挂账
        keep 停息挂账的条件
        keep 持卡人要有还款的意愿，并且确实超出了还款的能力。
        keep 停息挂账-要准备的材料
        keep 银行同意之后要签书面的协议，期限最长五年。
        """);
  }

  @Test
  void keepsAShortTitleThatAsks() {
    CleanPages.assertJudged(
        """
        keep 被起诉怎么办
        keep 先看清传票上的时间和地点
        keep 答辩状要在收到起诉状副本之日起十五日内提出，写明自己认可的金额。
        """);
  }

  @Test
  void dropsAMenuAboveTheTitle() {
    CleanPages.assertJudged(
        """
        Title:NAVIGATION 法律问答
        Title:NAVIGATION 债务纠纷
        Title:NAVIGATION 婚姻家事
        keep             家里人接到催收电话怎么办
        keep             先教家里人不要承认任何金额，记下来电的号码和时间，再由本人去核对。
        """);
  }

  @Test
  void takesNoStepForTheTitle() {
    CleanPages.assertJudged(
        """
        keep 整理债务
        keep 第一步 核对每一笔的账单
        keep 第2步 按利率排出先后
        keep 两步做完再去谈分期，心里就有数了，也不会一口答应超出能力的方案。
        """);
  }

  @Test
  void takesNoLineThatTrailsOffForTheTitle() {
    CleanPages.assertJudged(
        """
        keep 常见话术
        keep 您的案件已经移交到外访的同事手里……
        keep 听到这样的话先录音，不要当场答应任何还款的时间。
        """);
  }

  @Test
  void cutsNothingButTheTitle() {
    CleanPages.assertJudged(
        """
        keep 家里人接到电话怎么办
        keep 新的规定 2024年6月1日起对所有机构适用
        keep 先教家里人不要承认任何金额，记下来电的号码和时间，再由本人去核对。
        """);
  }
}
