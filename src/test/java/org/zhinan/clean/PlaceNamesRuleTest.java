package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhinan.clean.CleanPages.html;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesRuleTest {

  private static final String FIRST = "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。";
  private static final String SECOND = "和银行协商时要说明收入情况，并且保留通话录音和书面材料。";
  private static final String THIRD = "收到法院的传票要按时到庭，也可以提出分期履行的方案。";

  private static List<String> verdicts(String element) {
    return CleanPages.verdicts(
        html(
            "",
            "<div><p>"
                + FIRST
                + "</p>"
                + element
                + "<p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p></div>"));
  }

  @ParameterizedTest
  @CsvSource({
    "related-posts, RELATED",
    "hot-list, RELATED",
    "share-box, SHARE",
    "article-qrcode, SHARE",
    "breadcrumb, NAVIGATION",
    "prev-next, NAVIGATION",
    "comment-list, COMMENT",
    "site-footer, COPYRIGHT",
    "post-tags, TAGS",
    "ad-top, ADVERT",
    "article-info, BYLINE"
  })
  void dropsAnElementWhoseNameGivesItAway(String name, Reason reason) {
    assertEquals(
        "PlaceNames:" + reason + " 老账本的店", verdicts("<p class='" + name + "'>老账本的店</p>").get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "text", "gradient", "paragraph", "address"})
  void keepsAnElementWhoseNameTellsNothing(String name) {
    assertEquals("keep 老账本的店", verdicts("<p class='" + name + "'>老账本的店</p>").get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "tag", "editor"})
  void keepsSentencesUnderANameOfMuchElse(String name) {
    assertEquals("keep " + THIRD, verdicts("<p class='" + name + "'>" + THIRD + "</p>").get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"content-with-sidebar", "comment-open", "main share-on", "article-banner-off"})
  void keepsMostOfAPageWhateverItsElementIsCalled(String name) {
    String body = "<div class='" + name + "'><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";
    assertEquals(List.of(FIRST, SECOND), CleanPages.keptTexts(html("", body)));
  }
}
