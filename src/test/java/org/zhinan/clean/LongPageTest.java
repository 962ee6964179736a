package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.page.Page;
import org.zhinan.page.TooMuchWorkException;
import org.zhinan.page.WorkLimit;

/** Holds the rules to a time that grows as the page does. */
class LongPageTest {

  private static final int MANY = 10_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String PROSE = "先把每一笔欠款的本金、利息和还款日写在一张表上，再决定先还哪一笔。";

  /** Heads of sections, titles, contacts, bylines, rows: what a rule looks around for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "评论",
        "目录",
        "相关阅读",
        "一、先算账",
        "2024-01-01",
        "标题……",
        "加微",
        "mq55",
        "微信",
        "借款逾期之后怎么办",
        "网友甲 2024-01-01 留言",
        "免费领取",
        "材料 | 原件",
        "新闻 | 财经 | 法治 | 民生",
        "广告",
        "12378"
      })
  void cleansManyLinesOfAKind(String line) {
    List<String> lines = Collections.nCopies(MANY, line);
    assertEquals(MANY + 2, cleaned(lines));
  }

  @Test
  void cleansManyLinesOfManyKinds() {
    List<String> kinds =
        List.of("评论", "相关阅读", "目录", "一、先算账", "微信", "mq55", "加微信mq5520k", "名额", PROSE);
    List<String> lines =
        IntStream.range(0, 5 * MANY).mapToObj(i -> kinds.get(i % kinds.size()) + i % 7).toList();
    assertEquals(5 * MANY + 2, cleaned(lines));
  }

  private static int cleaned(List<String> lines) {
    List<String> page = new ArrayList<>(lines);
    page.addFirst("借款逾期之后怎么办");
    page.addLast(PROSE);
    Page raw = CleanPages.rawPage(page);
    return assertTimeoutPreemptively(LIMIT, () -> CleanPages.clean(raw).decisions().size());
  }

  @Test
  void cleansManyElementsOfAKind() {
    String head = "<h3>相关阅读</h3><p class=meta>加微信mq5520k<br>名额</p>".repeat(MANY / 4);
    String html = "<div class=a>" + head + "<p>" + PROSE + "</p></div>";
    assertTimeoutPreemptively(LIMIT, () -> CleanPages.html("借款逾期之后怎么办", html));
  }

  @Test
  void cleansManyElementsInsideOneAnother() {
    String lines = ("<p class=a>" + PROSE + "</p>").repeat(MANY / 4);
    String deep =
        IntStream.range(0, 400)
            .mapToObj(i -> "<div class=c" + i + ">")
            .collect(Collectors.joining());
    assertTimeoutPreemptively(LIMIT, () -> CleanPages.html("借款逾期之后怎么办", deep + lines));
  }

  @Test
  void saysWhenAPageTakesTooMuchWork() {
    Page page = CleanPages.rawPage(List.of("借款逾期之后怎么办", PROSE));
    WorkLimit none = WorkLimit.of(Duration.ofNanos(1));
    TooMuchWorkException thrown =
        assertThrows(TooMuchWorkException.class, () -> Cleaner.standard().clean(page, none));
    assertEquals("it takes more than 0 ms of processor time", thrown.getMessage());
  }
}
