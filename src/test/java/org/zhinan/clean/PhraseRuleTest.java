package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds each list of phrases to the lines of judged/*.txt, in the middle of a page of advice. */
class PhraseRuleTest {

  private static final List<String> LISTS =
      List.of("navigation", "template", "share", "copyright", "tags", "caption", "advert", "lure");

  static Stream<Arguments> boilerplate() {
    return lines('-');
  }

  static Stream<Arguments> advice() {
    return lines('+');
  }

  private static Stream<Arguments> lines(char mark) {
    return LISTS.stream()
        .flatMap(
            list -> CleanPages.judgedLines(list, mark).stream().map(l -> Arguments.of(list, l)));
  }

  @ParameterizedTest
  @MethodSource("boilerplate")
  void dropsBoilerplate(String list, String line) {
    Verdict verdict = verdictAmongAdvice(line);
    assertTrue(verdict instanceof Verdict.Drop drop && drop.rule().equals(list), verdict::toString);
  }

  @ParameterizedTest
  @MethodSource("advice")
  void keepsAdviceThatLooksLikeBoilerplate(String list, String line) {
    assertEquals(new Verdict.Keep(line, List.of()), verdictAmongAdvice(line), list);
  }

  private static Verdict verdictAmongAdvice(String line) {
    CleanPage page =
        CleanPages.text(
            "借款逾期之后怎么办",
            "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。",
            line,
            "和银行协商时要说明收入情况，并且保留通话录音和书面材料。",
            "收到法院的传票要按时到庭，也可以提出分期履行的方案。");
    return page.decisions().get(2).verdict();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "navigation",
        "template",
        "share",
        "copyright",
        "tags",
        "caption",
        "advert",
        "lure"
      })
  void listsEnoughOfBoth(String list) {
    assertTrue(CleanPages.judgedLines(list, '-').size() >= 8);
    assertTrue(CleanPages.judgedLines(list, '+').size() >= 8);
  }

  @Test
  void cutsASentenceOfBoilerplateOutOfAParagraph() {
    CleanPage page = CleanPages.text("诉讼时效过了怎么办", "超过三年的，可以提出时效抗辩。转载请注明出处！开庭时当庭提出也行。感谢您的阅读。");
    CleanPages.assertVerdicts(
        """
        keep 诉讼时效过了怎么办
        keep 超过三年的，可以提出时效抗辩。开庭时当庭提出也行。 [template:TEMPLATE 感谢您的阅读。] [copyright:COPYRIGHT 转载请注明出处！]
        """,
        page);
  }

  @Test
  void listsTheSentencesThatARuleCutsInReadingOrder() {
    CleanPage page = CleanPages.text("诉讼时效过了怎么办", "超过三年的，可以提出时效抗辩。禁止转载。开庭时当庭提出也行。版权所有！");
    Verdict.Keep keep = (Verdict.Keep) page.decisions().get(1).verdict();
    assertEquals(List.of("禁止转载。", "版权所有！"), keep.cuts().stream().map(Verdict.Cut::text).toList());
  }

  @Test
  void keepsATitleThatLooksLikeBoilerplate() {
    CleanPages.assertJudged(
        """
        keep 版权声明怎么写才有效
        keep 声明要写明权利人、作品名称和许可的范围，最好同时做登记。
        """);
  }
}
