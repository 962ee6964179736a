package org.zhinan.clean;

import static org.zhinan.clean.CleanPages.assertJudged;

import org.junit.jupiter.api.Test;

class ContentsRuleTest {

  @Test
  void dropsATableOfContentsWhoseEntriesStandAgainBelow() {
    assertJudged(
        """
        keep                逾期之后的三步
        Contents:NAVIGATION 目录
        Contents:NAVIGATION 1. 核对账单
        Contents:NAVIGATION 2. 提出申请
        keep                一、核对账单
        keep                本金和利息要分开核对，手续费也要问清楚。
        keep                二、提出申请
        keep                申请要用书面形式寄给银行的信用卡中心。
        """);
  }

  @Test
  void keepsAListUnderAHeadOfContentsThatStandsOnce() {
    assertJudged(
        """
        keep 起诉要准备的材料
        keep 目录
        keep 1. 起诉状一式两份
        keep 2. 借款合同复印件
        keep 证据按这个目录的次序装订，每一份都要写明证明什么。
        """);
  }

  @Test
  void keepsALineThatSpeaksOfADirectory() {
    assertJudged(
        """
        keep 起诉要准备的材料
        keep 证据目录
        keep 证据目录要写明名称、页码和证明的对象。
        keep 证据目录要写明名称、页码和证明的对象。
        """);
  }
}
