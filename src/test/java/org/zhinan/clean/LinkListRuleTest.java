package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhinan.clean.CleanPages.assertVerdicts;
import static org.zhinan.clean.CleanPages.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkListRuleTest {

  private static final String FIRST = "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。";
  private static final String SECOND = "和银行协商时要说明收入情况，并且保留通话录音和书面材料。";

  private static CleanPage page(String list) {
    String before = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    String behind = ("<p>" + SECOND + FIRST + "</p>").repeat(4);
    return html("", "<div>" + before + list + behind + "</div>");
  }

  private static String links(String... texts) {
    return Arrays.stream(texts)
        .map(t -> "<li><a href=/x>" + t + "</a></li>")
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  @Test
  void dropsARunOfLinks() {
    assertVerdicts(
        """
        keep 先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。
        LinkList:RELATED 网贷逾期会不会上门
        LinkList:RELATED 用12378投诉多久有回复
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 和银行协商时要说明收入情况，并且保留通话录音和书面材料。先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        """,
        page(links("网贷逾期会不会上门", "用12378投诉多久有回复")));
  }

  @Test
  void dropsALinkAtTheEndOfThePage() {
    CleanPage page =
        html(
            "",
            "<div><p>" + FIRST + "</p><p>" + SECOND + "</p><p><a href=/x>网贷逾期会不会上门</a></p></div>");
    assertEquals(List.of(FIRST, SECOND), CleanPages.keptTexts(page));
  }

  @Test
  void keepsALinkThatStandsAloneAmongText() {
    assertEquals("keep 个性化分期申请书", CleanPages.verdicts(page(links("个性化分期申请书"))).get(2));
  }

  @Test
  void keepsAListOfHotlinesWithLinks() {
    String[] hotlines = {"12378银行保险消费者投诉热线", "消费者投诉 12315", "工商银行：95588", "法律援助 021-12348000"};
    List<String> kept = CleanPages.keptTexts(page(links(hotlines)));
    assertEquals(Arrays.asList(hotlines), kept.subList(2, 6));
  }

  @Test
  void keepsAListOfArticlesOfLawWithLinks() {
    String[] articles = {"《民法典》第六百八十条", "《民法典》第一百八十八条第一款", "《刑法》第一百九十六条"};
    List<String> kept = CleanPages.keptTexts(page(links(articles)));
    assertEquals(Arrays.asList(articles), kept.subList(2, 5));
  }

  @Test
  void keepsLinkedSentences() {
    String linked = "持卡人可以与银行平等协商，达成个性化分期还款的协议，期限最长五年。";
    List<String> all =
        Stream.concat(Stream.of(FIRST, SECOND), Stream.of(linked, linked + linked)).toList();
    assertEquals(all, CleanPages.keptTexts(page(links(linked, linked + linked))).subList(0, 4));
  }
}
