package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zhinan.clean.CleanPages.assertVerdicts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.page.Block;
import org.zhinan.page.Page;

/** What goes from a page because another page of the corpus pushes it. */
class LureRuleTest {

  private static final String ADVICE = "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。";
  private static final String PUSH = "想省心的加老师微信mqt5520，当天就能谈下来。";

  @Test
  void cutsTheSentenceThatHoldsAHandleWhichAnotherPagePushes() {
    assertVerdicts(
        """
        keep 催收打给家人怎么办
        keep 先录音，再向12378投诉。对方再打就报警。 [Lure:CONTACT 我那三家都是mqt5520谈下来的。]
        """,
        clean(model(PUSH), "催收打给家人怎么办", "先录音，再向12378投诉。我那三家都是mqt5520谈下来的。对方再打就报警。"));
  }

  @Test
  void keepsTheSentenceWhereNoPagePushesTheHandle() {
    assertVerdicts(
        """
        keep 催收打给家人怎么办
        keep 先录音，再向12378投诉。我那三家都是mqt5520谈下来的。对方再打就报警。
        """,
        clean(model(ADVICE), "催收打给家人怎么办", "先录音，再向12378投诉。我那三家都是mqt5520谈下来的。对方再打就报警。"));
  }

  @Test
  void dropsTheRestOfATestimonialAndKeepsTheRestOfAdvice() {
    assertVerdicts(
        """
        keep 催收打给家人怎么办
        Lure:CONTACT 逾期半年天天被催。多亏了mqt5520。以前打了很多次电话都没有结果，这次当天见效。
        keep 逾期半年天天被催。先把通话录下来，再打12378。 [Lure:CONTACT 多亏了mqt5520。]
        """,
        clean(
            model(PUSH),
            "催收打给家人怎么办",
            "逾期半年天天被催。多亏了mqt5520。以前打了很多次电话都没有结果，这次当天见效。",
            "逾期半年天天被催。多亏了mqt5520。先把通话录下来，再打12378。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"m q t 5 5 2 0", "ｍｑｔ５５２０", "mqt五五二零", "MQT-5520"})
  void dropsTheHandleInADisguiseThatNoPageHasPushed(String disguised) {
    CleanPage page = clean(model(PUSH), "催收打给家人怎么办", ADVICE, "我那三家都是" + disguised + "谈下来的。");
    assertEquals(List.of("催收打给家人怎么办", ADVICE), CleanPages.keptTexts(page));
  }

  @Test
  void takesTheHandleOutOfTheTitleAndDropsTheHeadingThatHoldsIt() {
    Page page =
        titled("信用卡逾期怎么协商 mqt5520", "信用卡逾期怎么协商 mqt5520", ADVICE, "mqt5520的三个步骤", ADVICE + "这是一。");
    CleanPage clean = Cleaner.standard().with(model(PUSH)).clean(page);
    assertEquals("信用卡逾期怎么协商", clean.title());
    assertFalse(clean.text().contains("mqt5520"));
    assertEquals("信用卡逾期怎么协商\n" + ADVICE + "\n" + ADVICE + "这是一。", clean.text());
  }

  @Test
  void cutsTheHandleAloneOutOfASentenceThatWarnsOfIt() {
    assertVerdicts(
        """
        keep 被骗之后怎么办
        keep 我被骗走三千块，拉黑之后当天就报警了。 [Lure:CONTACT mqt5520]
        """,
        clean(model(PUSH), "被骗之后怎么办", "我被mqt5520骗走三千块，拉黑之后当天就报警了。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "先打12378投诉，不行再打12345，每一次都记下工号。",
        "账单在alipay2024的压缩包里，用iPhone15也能导出来。",
        "微信wechat里的聊天记录可以当证据，先备份再删。",
        "网址mqt5520.com是仿冒的，银行的网址在卡片背面。"
      })
  void keepsWordsThatNoHandleIs(String line) {
    CorpusModel model = model(PUSH, "加微信alipay2024。", "加微信iphone15。", "加微信12378。", "加微信wechat。");
    CleanPage page = clean(model, "催收打给家人怎么办", line, ADVICE);
    assertEquals(List.of("催收打给家人怎么办", line, ADVICE), CleanPages.keptTexts(page));
  }

  @Test
  void keepsAWordThatManyPagesHoldAndOnePushes() {
    String line = "按附件里cba1510那张表的格式填，一式两份。";
    List<String> lines = new ArrayList<>(List.of("加老师微信cba1510，当天就能谈。"));
    for (int i = 0; i < 3; i++) {
      lines.add("表cba1510第" + i + "栏填借款的本金，不含利息。");
    }
    CleanPage few = clean(model(lines.toArray(String[]::new)), "怎么填申请表", line, ADVICE);
    assertEquals(List.of("怎么填申请表", ADVICE), CleanPages.keptTexts(few));
    for (int i = 3; i < 6; i++) {
      lines.add("表cba1510第" + i + "栏填借款的本金，不含利息。");
    }
    CleanPage many = clean(model(lines.toArray(String[]::new)), "怎么填申请表", line, ADVICE);
    assertEquals(List.of("怎么填申请表", line, ADVICE), CleanPages.keptTexts(many));
  }

  @Test
  void learnsNoLureFromAPageThatOnlyNamesIt() {
    CorpusModel model = model("骗子在群里叫mqt5520，头像是一座山。");
    String line = "我那三家都是mqt5520谈下来的。";
    CleanPage page = clean(model, "催收打给家人怎么办", line, ADVICE);
    assertEquals(List.of("催收打给家人怎么办", line, ADVICE), CleanPages.keptTexts(page));
  }

  /** Learns from pages of other sites, each with one of these lines. */
  private static CorpusModel model(String... lines) {
    CorpusModel.Learner learner = new CorpusModel.Learner();
    for (int i = 0; i < lines.length; i++) {
      List<Block> blocks = CleanPages.rawPage(List.of("借款逾期之后怎么办", ADVICE, lines[i])).blocks();
      Page page = new Page("taught" + i, "借款逾期之后怎么办", "site" + i, null, null, blocks);
      learner.add(Cleaner.standard().clean(page));
    }
    return learner.learn();
  }

  private static CleanPage clean(CorpusModel model, String... lines) {
    return Cleaner.standard().with(model).clean(CleanPages.textPage(String.join("\n", lines)));
  }

  private static Page titled(String title, String... lines) {
    return new Page("page", title, "", null, null, CleanPages.rawPage(List.of(lines)).blocks());
  }
}
