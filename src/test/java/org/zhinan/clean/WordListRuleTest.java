package org.zhinan.clean;

import static org.zhinan.clean.CleanPages.assertJudged;

import org.junit.jupiter.api.Test;

/** What the rule on lists of words drops, and which lines with spaces or bars it leaves. */
class WordListRuleTest {

  private static final String ADVICE = "先把收入和支出列成一张表，再看每个月能拿出多少来还，给银行打电话之前要算清楚。";

  @Test
  void dropsKeywordsForSearchEngines() {
    assertJudged(
        """
        keep          债务怎么整理
        keep          ADVICE
        WordList:TAGS 逾期律师 催收律师 债务律师 法律咨询 停息挂账 律师电话
        """
            .replace("ADVICE", ADVICE));
  }

  @Test
  void keepsStepsAndSentencesWithSpaces() {
    assertJudged(
        """
        keep 债务怎么整理
        keep 第一步 核对账单 第二步 写申请 第三步 寄出材料
        keep 我的 → 服务 → 钱包 → 账单 → 下载 → 申请
        keep 我 欠 银行 的 钱， 现在 还 不上， 该 怎么 办， 会 坐牢 吗？
        keep ADVICE
        """
            .replace("ADVICE", ADVICE));
  }

  @Test
  void keepsStepsThatAreCountedAndSpokenSentencesWithSpaces() {
    assertJudged(
        """
        keep 债务怎么整理
        keep ADVICE
        keep ①核对账单 ②写申请 ③寄出材料 ④等待答复 ⑤签协议 ⑥按期还款
        keep 1.核对账单 2.写申请 3.寄出材料 4.等待答复 5.签协议 6.按期还款
        keep 欠 了 钱 不 要 慌 先 把 账 算 清 楚
        keep 先核对账单 再写好申请 然后寄出材料 接着等待答复 同意之后签协议 最后按期还款
        """
            .replace("ADVICE", ADVICE));
  }

  @Test
  void keepsATableOfStepsWrittenWithSpaces() {
    assertJudged(
        """
        keep 债务怎么整理
        keep ADVICE
        keep 步骤 材料 窗口 时限 费用 备注
        keep 立案 起诉状 一楼 七日 五十元 可减半
        keep 调解 调解书 二楼 三十日 不收费 自愿
        """
            .replace("ADVICE", ADVICE));
  }

  @Test
  void keepsAPageWhoseTitleIsOnlyShort() {
    assertJudged(
        """
        keep 借条
        keep 借条要写明出借人和借款人的姓名、金额、利率和还款的日期，由借款人亲笔签名。
        keep ADVICE
        """
            .replace("ADVICE", ADVICE));
  }

  @Test
  void dropsAMenuAndKeepsARowOfATable() {
    assertJudged(
        """
        keep                债务怎么整理
        keep                ADVICE
        WordList:NAVIGATION 新闻 | 财经 | 法治 | 民生 | 视频
        keep                MONTHLY
        keep                银行 | 热线 | 时间 | 备注
        keep                工商银行 | 95588 | 全天 | 转人工
        """
            .replace("ADVICE", ADVICE)
            .replace("MONTHLY", ADVICE.replace("先把", "每月把")));
  }
}
