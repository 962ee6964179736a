package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallRuleTest {

  @Test
  void cutsACallToTheWritersOwnPageOutOfALine() {
    String advice = "先把账单理清楚，再给银行打电话说明自己的难处。";

    assertEquals(
        List.of("信用卡逾期怎么谈分期", advice),
        CleanPages.keptTexts(CleanPages.text("信用卡逾期怎么谈分期", advice + "想知道怎么谈的看我主页置顶。")));
  }

  @Test
  void keepsAWarningOfSuchACall() {
    CleanPages.assertJudged(
        """
        keep 信用卡逾期怎么谈分期
        keep 凡是让你看他主页、私信我领方案之类的，都不要理会。
        keep 谈好的方案要有书面的确认，口头说的不算数。
        """);
  }

  @Test
  void keepsWhatReadersAskedTheWriter() {
    CleanPages.assertJudged(
        """
        keep 信用卡逾期怎么谈分期
        keep 最近有不少读者私信我，说银行不接受分期，该怎么办。
        keep 谈好的方案要有书面的确认，口头说的不算数。
        """);
  }

  @Test
  void keepsWhatAPublicBodyOffers() {
    CleanPages.assertJudged(
        """
        keep 信用卡逾期怎么谈分期
        keep 可以在公众号“某某区人民法院”回复“调解”领取申请表。
        keep 谈好的方案要有书面的确认，口头说的不算数。
        """);
  }
}
