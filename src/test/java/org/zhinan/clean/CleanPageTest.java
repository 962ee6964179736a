package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhinan.page.Page;

class CleanPageTest {

  @Test
  void writesTheTitleFirstAndOnce() {
    JudgedPage page = JudgedPage.text("当前位置：首页 > 详情", "家里人接到电话怎么办", "家里人没有签字担保，就没有替还的义务。");
    assertEquals("家里人接到电话怎么办\n家里人没有签字担保，就没有替还的义务。", page.page().text());
  }

  @Test
  void hasNoTextWhereThePageHasNoBlocks() {
    Page empty = new Page("a", "", "", null, null, List.of());
    assertEquals("", Cleaner.standard().clean(empty).text());
  }

  @Test
  void saysForEachDropWhichRuleDidIt() {
    JudgedPage page = JudgedPage.text("家里人接到电话怎么办", "家里人没有签字担保，就没有替还的义务。", "返回顶部");
    Verdict last = page.page().decisions().getLast().verdict();
    assertEquals(new Verdict.Drop(Reason.NAVIGATION, "navigation"), last);
  }

  @Test
  void cutsTheSentenceThatPushesAContactOutOfAParagraph() {
    String advice = "家里人没有签字担保，就没有替还的义务。";
    JudgedPage page = JudgedPage.text("家里人接到电话怎么办", advice + "债务问题加老师微信：qzf66021。" + advice);
    assertEquals(List.of("家里人接到电话怎么办", advice + advice), page.kept());
  }
}
