package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zhinan.clean.CleanPages.assertJudged;
import static org.zhinan.clean.CleanPages.assertVerdicts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRuleTest {

  private static final String ADVICE = "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。";

  @Test
  void cutsTheSentenceThatPushesAContactOutOfAdvice() {
    assertVerdicts(
        """
        keep 催收打给家人怎么办
        keep 先录音，再向12378投诉。对方再打就报警。 [Contact:CONTACT 也可以加我微信mq5520k。]
        """,
        CleanPages.text("催收打给家人怎么办", "先录音，再向12378投诉。也可以加我微信mq5520k。对方再打就报警。"));
  }

  @Test
  void keepsSentencesThatNameWeChatAndHotlines() {
    assertJudged(
        """
        keep 催收打给家人怎么办
        keep 先录音，再向12378投诉。也可以把微信聊天记录导出来。对方再打就报警。
        """);
  }

  @Test
  void findsAContactAtTheEndOfAVeryLongLine() {
    String longLine = "还款要留凭证，".repeat(2_000);
    CleanPage page = CleanPages.text("借款逾期之后怎么办", longLine + "保存好。微信mq5520k。");
    assertFalse(page.text().contains("mq5520k"));
    assertEquals(longLine + "保存好。", CleanPages.keptTexts(page).get(1));
  }

  @Test
  void takesAContactOutOfTheTitle() {
    CleanPage page =
        CleanPages.html("信用卡逾期怎么协商，加微信mq5520k", "<h1>信用卡逾期怎么协商，加微信mq5520k</h1><p>" + ADVICE);
    assertEquals("信用卡逾期怎么协商", page.title());
    assertEquals("信用卡逾期怎么协商\n" + ADVICE, page.text());
  }

  @Test
  void takesAContactOutOfTheTitleOfText() {
    CleanPage page = CleanPages.text("信用卡逾期怎么协商 V信mq5520k", "2024-03-01", ADVICE);
    assertEquals("信用卡逾期怎么协商\n" + ADVICE, page.text());
  }

  @Test
  void keepsATitleThatNamesWeChat() {
    CleanPage page = CleanPages.html("微信借的钱没有借条怎么办", "<h1>微信借的钱没有借条怎么办</h1><p>" + ADVICE);
    assertEquals("微信借的钱没有借条怎么办\n" + ADVICE, page.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>微信：<b>mq</b><i>55</i><span>20k</span></p>",
        "<p>微信：mq<br>5520k</p>",
        "<p>微信：mq<wbr>5520k</p>",
        "<p>微<!-- -->信：mq55<em></em>20k</p>",
        "<p>微信：</p><p>mq5520k</p>",
        "<div>微信</div><div>号</div><div>mq55</div><div>203</div>",
        "<p>微信：&#109;&#113;5520&#x6b;</p>",
        "<p>电话：136&nbsp;5501&nbsp;7788</p>",
        "<p>电话：136</p><p>5501</p><p>7788</p>",
        "<ul><li>微信</li><li>mq5520k</li></ul>",
        "<p><bdo dir=rtl>k0255qm：信微加</bdo></p>",
        "<p>&#x202e;k0255qm：信微加&#x202c;</p>"
      })
  void findsAContactAcrossMarkup(String contact) {
    String body =
        "<div><h1>借款逾期之后怎么办</h1><p>" + ADVICE + "</p>" + contact + "<p>" + ADVICE + "再算。</p></div>";
    CleanPage page = CleanPages.html("借款逾期之后怎么办", body);
    assertEquals("借款逾期之后怎么办\n" + ADVICE + "\n" + ADVICE + "再算。", page.text());
  }

  @Test
  void dropsWhatIsPromisedBesideAContact() {
    assertJudged(
        """
        keep            借款逾期之后怎么办
        keep            先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        Contact:CONTACT 本月名额有限，先到先得
        Contact:CONTACT 加微信mq5520k
        Contact:CONTACT 内部通道，当天见效
        keep            和银行协商时要说明收入情况，并且保留通话录音和书面材料。
        """);
  }

  @Test
  void keepsWhatIsFreeOfChargeAtPublicBodiesBesideAContact() {
    assertJudged(
        """
        keep            借款逾期之后怎么办
        keep            先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep            12348可以免费咨询律师。
        Contact:CONTACT 加微信mq5520k
        keep            法律援助中心免费代写诉状。
        keep            说能走内部通道的，都是骗子。
        """);
  }

  @Test
  void dropsTheRestOfAnAdvertisementInOneElement() {
    CleanPage page =
        CleanPages.html(
            "借款逾期之后怎么办",
            "<div><h1>借款逾期之后怎么办</h1><p>"
                + ADVICE
                + "</p><p>"
                + ADVICE
                + "再算。</p><p>专注债务十年<br>微信mq5520k<br>老周</p></div>");
    assertVerdicts(
        """
        keep 借款逾期之后怎么办
        keep 先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。
        keep 先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。再算。
        Contact:CONTACT 专注债务十年
        Contact:CONTACT 微信mq5520k
        Contact:CONTACT 老周
        """,
        page);
  }

  @Test
  void keepsAnElementInWhichNoContactIsPushed() {
    CleanPage page =
        CleanPages.html(
            "借款逾期之后怎么办",
            "<div><h1>借款逾期之后怎么办</h1><p>"
                + ADVICE
                + "</p><p>"
                + ADVICE
                + "再算。</p><p>投诉电话<br>12378<br>12345</p></div>");
    assertEquals("借款逾期之后怎么办\n" + ADVICE + "\n" + ADVICE + "再算。\n投诉电话\n12378\n12345", page.text());
  }

  @Test
  void takesALineThatFollowsACueForWhatItIs() {
    assertJudged(
        """
        keep 借条要写哪些内容
        keep 微信转账
        keep 12378
        keep 企鹅
        keep 20000元
        keep 微信里
        keep 转账要备注用途
        """);
  }

  @Test
  void keepsAWarningWithoutTheHandleItQuotes() {
    assertVerdicts(
        """
        keep 退费的骗局有哪些
        keep ADVICE
        keep 有人让加微信 交了三千就拉黑 [Contact:CONTACT fawu8888]
        keep 有自称法官的用打来催款，已经有多人报警。 [Contact:CONTACT 13655017788]
        """
            .replace("ADVICE", ADVICE),
        CleanPages.text(
            "退费的骗局有哪些", ADVICE, "有人让加微信 fawu8888 交了三千就拉黑", "有自称法官的用13655017788打来催款，已经有多人报警。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "别被外面的人骗了，认准老师微信 fawu8888",
        "不要相信中介，加我微信fawu8888，从不骗人",
        "以前被骗过三千，后来找的李老师微信fawu8888才上岸",
        "有人让加微信 f a w u 八八八八 交了三千就拉黑",
        "被骗的钱能追回，免费咨询微信fawu8888"
      })
  void dropsAPushThatWarnsOfOthersAndAWarningThatDisguisesItsHandle(String line) {
    List<String> kept = CleanPages.keptTexts(CleanPages.text("退费的骗局有哪些", ADVICE, line));
    assertEquals(List.of("退费的骗局有哪些", ADVICE), kept);
  }
}
