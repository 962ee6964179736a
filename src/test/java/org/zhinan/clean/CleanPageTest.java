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

  @Test
  void dropsATemplateSentenceThatQuotesAQuestion() {
    String template = "看到这里，相信大家对“家里人接到电话怎么办？三步说清”已经有所了解了，本站小编继续为大家介绍。";
    JudgedPage page = JudgedPage.text("家里人接到电话怎么办？三步说清", "家里人没有签字担保，就没有替还的义务。", template);
    assertEquals(Reason.TEMPLATE, page.reason(template));
  }

  @Test
  void dropsAHandleThatIsPushedElsewhereWhereItStandsWithoutItsCue() {
    JudgedPage page =
        JudgedPage.text(
            "家里人接到电话怎么办",
            "家里人没有签字担保，就没有替还的义务。",
            "需要的加薇：liuqz7788",
            "感谢分享，已经联系上了liuqz7788",
            "合同编号HT20230417001，打电话时要报给客服。");
    assertEquals(Reason.CONTACT, page.reason("感谢分享，已经联系上了liuqz7788"));
    assertEquals(null, page.reason("合同编号HT20230417001，打电话时要报给客服。"));
  }

  @Test
  void dropsAHandleThatIsSpeltWithSpaces() {
    JudgedPage page = JudgedPage.text("家里人接到电话怎么办", "家里人没有签字担保，就没有替还的义务。", "有用，加 q z f 9 9 8 8 就行");
    assertEquals(Reason.CONTACT, page.reason("有用，加 q z f 9 9 8 8 就行"));
  }

  @Test
  void dropsAPointerToWhereTheContactIs() {
    JudgedPage page = JudgedPage.text("家里人接到电话怎么办", "家里人没有签字担保，就没有替还的义务。", "主页有联系方式，看我头像。");
    assertEquals(Reason.CONTACT, page.reason("主页有联系方式，看我头像。"));
  }

  @Test
  void keepsAdviceAboutProfilesAndContacts() {
    String line = "机构官网的主页上有投诉电话，不要看陌生人头像里留的号码。";
    JudgedPage page = JudgedPage.text("家里人接到电话怎么办", line);
    assertEquals(null, page.reason(line));
  }
}
