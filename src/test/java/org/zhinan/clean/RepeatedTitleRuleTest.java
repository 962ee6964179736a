package org.zhinan.clean;

import static org.zhinan.clean.CleanPages.assertJudged;

import org.junit.jupiter.api.Test;

/**
 * Where a line that holds the title, or begins with it, is the title again and where it is more.
 */
class RepeatedTitleRuleTest {

  @Test
  void keepsAHeadingThatBeginsWithTheTitleAndGoesOn() {
    assertJudged(
        """
        keep 接到上门通知怎么办？
        keep 先看通知上有没有公司的全称、联系人和合同的编号，缺一样都可以要求补上。
        keep 接到上门通知怎么办？上门的人能不能进屋
        keep 没有本人同意，谁都不能进屋，对方赖着不走的可以报警，并且保留门口的录像。
        """);
  }

  @Test
  void dropsTheTitleWhereItStandsAgainInOtherMarks() {
    assertJudged(
        """
        keep                         接到上门通知怎么办？
        keep                         先看通知上有没有公司的全称、联系人和合同的编号，缺一样都可以要求补上。
        RepeatedTitle:REPEATED_TITLE 【接到上门通知怎么办】
        keep                         没有本人同意，谁都不能进屋，对方赖着不走的可以报警，并且保留门口的录像。
        """);
  }

  @Test
  void keepsAHeadingOfTheTitleAndAPartThatIsNoSite() {
    assertJudged(
        """
        keep 上门通知
        keep 先看通知上有没有公司的全称、联系人和合同的编号，缺一样都可以要求补上。
        keep 上门通知-收到以后
        keep 没有本人同意，谁都不能进屋，对方赖着不走的可以报警，并且保留门口的录像。
        """);
  }
}
