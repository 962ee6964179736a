package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds contacts, in all their disguises, to judged/contacts.txt: each line a line of a page. */
class ContactsTest {

  private static final List<String> BEFORE =
      List.of("借款逾期之后怎么办", "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。");
  private static final List<String> AFTER =
      List.of("和银行协商时要说明收入情况，并且保留通话录音和书面材料。", "收到法院的传票要按时到庭，也可以提出分期履行的方案。");

  static List<String> pushed() {
    return CleanPages.judgedLines("contacts", '-');
  }

  static List<String> lookAlikes() {
    return CleanPages.judgedLines("contacts", '+');
  }

  @ParameterizedTest
  @MethodSource("pushed")
  void dropsAPushedContactAndNothingElse(String contact) {
    assertEquals(page(), keptAround(contact.split("⏎")));
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void keepsWhatLooksLikeAContact(String line) {
    assertEquals(page(line), keptAround(line));
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void keepsWhatLooksLikeAContactBelowAContact(String line) {
    assertEquals(page(line), keptAround("微信:mq5520k", line));
  }

  @Test
  void listsEnoughOfBoth() {
    assertTrue(pushed().size() >= 60);
    assertTrue(lookAlikes().size() >= 80);
  }

  private static List<String> page(String... lines) {
    List<String> page = new ArrayList<>(BEFORE);
    page.addAll(Arrays.asList(lines));
    page.addAll(AFTER);
    return page;
  }

  private static List<String> keptAround(String... lines) {
    return CleanPages.keptTexts(CleanPages.text(page(lines).toArray(String[]::new)));
  }
}
