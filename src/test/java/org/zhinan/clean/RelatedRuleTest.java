package org.zhinan.clean;

import static org.zhinan.clean.CleanPages.assertJudged;

import org.junit.jupiter.api.Test;

/** What the rule on lists of other articles drops, and which lines like teasers it leaves. */
class RelatedRuleTest {

  @Test
  void keepsLinesThatEndInAnEllipsisWithoutDates() {
    assertJudged(
        """
        keep 催收会说哪些话
        keep 您好，您在我司的借款已经严重逾期，如果今天下午五点之前不处理的话……
        keep 我们已经安排了外访的同事，明天上午会到您的户籍地和单位走访……
        keep 听到这样的话先录音，不要当场答应任何还款的时间。
        """);
  }

  @Test
  void dropsTeasersThatEndInAnEllipsisAboveTheirDates() {
    assertJudged(
        """
        keep            催收会说哪些话
        keep            听到这样的话先录音，不要当场答应任何还款的时间，挂断之后自己去核对。
        Related:RELATED 上门之前会通知吗
        Related:RELATED 不少人一听到上门两个字就慌了神，其实上门之前有一套流程，本文分三点……
        Related:RELATED 2024-05-01
        Related:RELATED 录音怎么保存
        Related:RELATED 手机自带的录音能不能当证据，要看是不是完整、有没有剪过，下面分别来说……
        Related:RELATED 2024-05-03
        """);
  }
}
