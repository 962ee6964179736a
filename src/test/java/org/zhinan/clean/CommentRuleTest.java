package org.zhinan.clean;

import static org.zhinan.clean.CleanPages.assertJudged;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentRuleTest {

  private static final String ARTICLE =
      """
      keep 信用卡逾期怎么协商
      keep 先打银行的客服电话，说明失业或者生病的情况，请对方登记个性化分期的申请，并且记下工号和通话的时间。
      keep 收入证明、失业证明、病历这些材料要提前准备好，银行要求寄送的时候用能查到签收的快递，底单自己留好。
      keep 谈好的方案要有书面的协议，写明本金、期数、每期的金额和违约的后果，没有收到协议之前不要先付第一期的款。
      """;

  @Test
  void dropsACommentSectionBelowTheArticle() {
    assertJudged(
        ARTICLE
            + """
            Comment:COMMENT 网友评论(3)
            Comment:COMMENT 过客
            Comment:COMMENT 我也是这么谈下来的，谢谢楼主。
            Comment:COMMENT 3天前 回复 赞(2)
            """);
  }

  @Test
  void dropsASectionInWhichAContactIsPushedAsSpam() {
    assertJudged(
        ARTICLE
            + """
            Comment:COMMENT 最新评论
            Comment:SPAM 真的上岸了，老师很专业。
            Comment:SPAM 求老师联系方式
            Comment:SPAM 加微信mq5520k
            """);
  }

  @Test
  void dropsAHeadAboveTheArticleAlone() {
    assertJudged(
        """
        keep            信用卡逾期怎么协商
        Comment:COMMENT 精彩评论
        keep            先打银行的客服电话，说明失业或者生病的情况，请对方登记个性化分期的申请。
        keep            谈好的方案要有书面的协议，写明本金、期数、每期的金额和违约的后果。
        """);
  }

  @Test
  void endsASectionWhereTheNextBegins() {
    assertJudged(
        ARTICLE
            + """
            Comment:COMMENT 热门评论
            Comment:COMMENT 说得有道理，我就是这样办的。
            Related:RELATED 相关阅读
            Related:RELATED 网贷逾期会不会上门
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "提交投诉材料",
        "发送短信到12321",
        "发布虚假信息要担责",
        "没有回复怎么办",
        "没有回复的再打12378",
        "查看回复的进度",
        "发表意见的期限",
        "3个回答里的误区",
        "内容要写清楚",
        "姓名和身份证号要写对",
        "验证码不要告诉任何人",
        "邮箱：写法院公布的立案邮箱",
        "回复：",
        "评论区留微信的都是骗子",
        "讨论还款方案之前先算账"
      })
  void keepsALineThatIsNoHeadAndWhatFollowsIt(String line) {
    assertJudged(ARTICLE + "keep " + line + "\nkeep 银行应当在十五日之内答复，逾期不答复的可以向监管部门投诉。\n");
  }

  @Test
  void dropsTheSignedEntriesOfAGuestbook() {
    assertJudged(
        ARTICLE
            + """
            Comment:COMMENT 过客 于 2024-5-22 11:30 留言：
            Comment:COMMENT 请问失业证明去哪里开
            Comment:COMMENT 路人 于 2024-5-23 09:10 留言：
            Comment:COMMENT 街道办就能开
            """);
  }

  @Test
  void keepsASingleSignedAnswer() {
    assertJudged(
        ARTICLE
            + """
            keep 监管局 于 2024-5-22 11:30 回复：
            keep 来信收悉，银行应当在十五日内答复您。
            """);
  }

  private static final String RESUMED =
      """
      keep 分期谈成之后，每个月至少提前一天把钱存进卡里，以免系统扣款失败，再被记上一次逾期。
      keep 全部还清之后向银行要一份结清证明，再过一个月查一次信用报告，看记录有没有更新为已结清。
      """;

  private static final String COMMENTS =
      """
      Comment:COMMENT 网友评论(3)
      Comment:COMMENT 过客
      Comment:COMMENT 我也是这么谈下来的，谢谢楼主。
      Comment:COMMENT 3天前 回复 赞(2)
      """;

  @Test
  void keepsAHeadedChapterThatFollowsTheComments() {
    assertJudged(ARTICLE + COMMENTS + "keep 四、谈成之后怎么还\n" + RESUMED);
  }

  @Test
  void keepsAdviceBehindTheShareLineThatFollowsTheComments() {
    assertJudged(ARTICLE + COMMENTS + "Comment:COMMENT 分享到：\n" + RESUMED);
  }

  @Test
  void dropsALongCommentThatIsFollowedByOthers() {
    assertJudged(
        ARTICLE
            + COMMENTS
            + RESUMED.replace("keep", "Comment:COMMENT")
            + "Comment:COMMENT 学习了，感谢分享\nComment:COMMENT 2天前 回复 赞(1)\n");
  }

  @Test
  void dropsTheOneLongCommentAtTheEnd() {
    assertJudged(
        ARTICLE
            + COMMENTS
            + RESUMED.lines().findFirst().orElseThrow().replace("keep", "Comment:COMMENT"));
  }

  @Test
  void dropsLongCommentsThatTellOfTheirWriters() {
    assertJudged(
        ARTICLE
            + COMMENTS
            + """
            Comment:COMMENT 我去年欠了四家银行一共十二万，按照上面的办法一家一家谈，最后都分了六十期，现在每个月还两千。
            Comment:COMMENT 我老公也是失业以后逾期的，银行一开始不同意，后来寄了失业证明和社保记录过去，才给登记了个性化分期。
            """);
  }

  @Test
  void keepsAnArticleBelowItsBylineAndAHeadOfComments() {
    assertJudged(
        """
        keep 配偶要不要替还
        Byline:BYLINE 来源：读者来信 作者：老马 点击数：8301 更新时间：2025-4-28 16:20:10
        Comment:COMMENT 精彩评论
        keep 没有在合同上签字的家人，不用替借款人还这笔钱，也不必在电话里答应什么。
        """);
  }
}
