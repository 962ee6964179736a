package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhinan.clean.CleanPages.assertVerdicts;
import static org.zhinan.clean.CleanPages.html;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostRuleTest {

  private static final String ASKS = "信用卡欠了三万还不上，银行说要上门，请问该怎么和他们谈？";
  private static final String ANSWERS =
      "先打银行客服说明失业的情况，要求转到协商还款的部门，把每月能还的数报给他们。对方不同意就请他们给出书面答复，再拿着答复打12378投诉，每次通话都记下工号和时间。";

  @Test
  void keepsTheQuestionAndItsAnswersAndDropsWhoWroteThem() {
    String second = "我也是这样谈下来的，第二次打过去才转到能拍板的人。";
    assertVerdicts(
        """
        Container:OUTSIDE 网友 1楼
        keep 信用卡欠了三万还不上，银行说要上门，请问该怎么和他们谈？
        Container:OUTSIDE 网友 2楼
        Post:BYLINE 本帖最后由 小陈 于 2024-3-5 10:21 编辑
        keep 我也是这样谈下来的，第二次打过去才转到能拍板的人。
        """,
        html("", thread(ASKS, "本帖最后由 小陈 于 2024-3-5 10:21 编辑<br>" + second)));
  }

  @Test
  void keepsADatedStepOfAnAnswer() {
    String step = "2024-3-6 上午打12378登记投诉";
    assertEquals(
        List.of(ASKS, ANSWERS, step),
        CleanPages.keptTexts(html("", thread(ASKS, ANSWERS, ANSWERS + "<br>" + step))).stream()
            .distinct()
            .toList());
  }

  @Test
  void dropsAShortReplyBesideALongAnswer() {
    assertEquals(List.of(ASKS, ANSWERS), kept(ASKS, ANSWERS, "顶一下，占楼慢慢看"));
  }

  @Test
  void keepsShortRepliesWhereNobodyAnswersAtLength() {
    assertEquals(List.of(ASKS, "打12378投诉试试"), kept(ASKS, "打12378投诉试试"));
  }

  @Test
  void dropsAQuoteThatBeginsWithWhoSaidIt() {
    String quote = "<blockquote>小陈 发表于 2024-3-5 10:21<br>银行说要上门</blockquote>";
    assertEquals(List.of(ASKS, ANSWERS), kept(ASKS, quote + ANSWERS));
  }

  @Test
  void keepsAQuotedStatute() {
    String statute = "持卡人和银行可以协商个性化的分期还款协议。";
    assertEquals(
        List.of(ASKS, statute, ANSWERS),
        kept(ASKS, "<blockquote>" + statute + "</blockquote>" + ANSWERS));
  }

  @Test
  void dropsARingAndThoseWhoAnswerIt() {
    assertEquals(
        List.of(ASKS, ANSWERS),
        kept(
            ASKS,
            "我是找周老师帮忙谈的，分了五年，加微信：zls88213 就行",
            "楼上说的老师靠谱吗，怎么联系上的呢",
            ANSWERS,
            "已加，谢谢分享，老师人很好，马上就给我办了"));
  }

  @Test
  void keepsThanksWhereNobodyPushesAContact() {
    String thanks = "谢谢分享，我明天就照着这个说法再打一次银行的客服电话试试看";
    assertEquals(List.of(ASKS, ANSWERS, thanks), kept(ASKS, ANSWERS, thanks));
  }

  private static List<String> kept(String... posts) {
    return CleanPages.keptTexts(html("", thread(posts)));
  }

  /** A thread as forum programs write it: beside each post the one who wrote it. */
  private static String thread(String... posts) {
    StringBuilder html = new StringBuilder("<div class=viewthread>");
    for (int i = 0; i < posts.length; i++) {
      html.append("<div id=post_")
          .append(i)
          .append("><div class=user>网友 ")
          .append(i + 1)
          .append("楼</div><div class=message_")
          .append(i)
          .append('>');
      html.append(posts[i]).append("</div></div>");
    }
    return html.append("</div>").toString();
  }
}
