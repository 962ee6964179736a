package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhinan.clean.CleanPages.html;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostsTest {

  private static final String ASKS = "网贷逾期两个月，催收说要联系我单位，这样合法吗？";
  private static final String FIRST = "催收不能把欠款的事告诉无关的人，包括单位的同事和领导。";
  private static final String SECOND = "留好通话录音，向放款的机构书面投诉，再拨打12378反映。";
  private static final String ARTICLE =
      "催收人员联系借款人的单位，通常是想借同事的眼光施加压力。按照现行的行业自律公约，催收人不得向与债务无关的人透露欠款的内容，也不得在非工作时间反复拨打。".repeat(4);

  @Test
  void keepsAQuestionOfOneShapeAndAnswersOfAnother() {
    assertEquals(
        List.of(ASKS, FIRST, SECOND),
        kept(
            "<div class=question-text>" + ASKS + "</div>",
            reply("answer", "阿木", FIRST),
            reply("answer", "小雨", SECOND)));
  }

  @Test
  void keepsAQuestionTooShortToBeRunningText() {
    assertEquals(
        List.of("单位会知道吗", FIRST, SECOND),
        kept(
            "<div class=topic-content>单位会知道吗</div>",
            reply("answer", "阿木", FIRST),
            reply("answer", "小雨", SECOND)));
  }

  @Test
  void keepsEntriesOfAPageThatHoldsLittleElse() {
    assertEquals(
        List.of(FIRST, SECOND),
        kept(reply("comment", "阿木", FIRST), reply("comment", "小雨", SECOND)));
  }

  @Test
  void dropsCommentsBeneathAnArticle() {
    assertEquals(
        List.of(ARTICLE),
        kept(
            "<div class=text>" + ARTICLE + "</div>",
            reply("comment", "阿木", FIRST),
            reply("comment", "小雨", SECOND)));
  }

  @Test
  void dropsRepliesBeneathAnArticleInAForumsNews() {
    assertEquals(
        List.of(ARTICLE),
        kept(
            "<div class=topic><div class=text>" + ARTICLE + "</div>",
            reply("reply", "阿木", FIRST),
            reply("reply", "小雨", "说得对"),
            "</div>"));
  }

  @Test
  void takesParagraphsThatNobodySignsForNoPosts() {
    String paragraphs = "<p class=post-text>" + FIRST + "</p><p class=post-text>" + SECOND + "</p>";
    assertEquals(
        List.of(ASKS, FIRST, SECOND),
        kept("<div class=topic><p>" + ASKS + "</p>", paragraphs, "</div>"));
  }

  private static List<String> kept(String... parts) {
    return CleanPages.keptTexts(html("", "<div class=page>" + String.join("", parts) + "</div>"));
  }

  private static String reply(String kind, String author, String text) {
    return String.join(
        "",
        List.of(
            "<div class='" + kind + "-item'>",
            "<div class=user><a href=/u>" + author + "</a></div><div class=when>3天前</div>",
            "<div class=" + kind + "-content>" + text + "</div></div>"));
  }
}
