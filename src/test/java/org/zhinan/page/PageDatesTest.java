package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private static @Nullable LocalDate inHtml(String body) throws UnreadablePageException {
    return PageDates.inByline(HtmlReader.read(body, "test.html", WorkLimit.ofPage()).blocks());
  }

  private static @Nullable LocalDate inText(String text) {
    return PageDates.inByline(TextReader.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-05",
        "2024-3-5 9:18:00",
        "2024.03.05",
        "2024/3/5",
        "2024年3月5日",
        "2024 年 3 月 5 日 星期二",
        "发布日期：2024-03-05 来源：便民网 浏览次数：6640 字号：大 中 小 打印本页 关闭窗口",
        "来源：某某财经  2024-03-05 14:48  阅读 3.4万",
        "发表于 2024-3-5 21:15 |只看该作者|倒序浏览|阅读模式",
        "本帖最后由 老陈 于 2024-3-5 08:55 编辑",
        "小雨点0917  2024-03-05",
        "2024-99-99 / 2024-03-05"
      })
  void readsABylineNearTheBeginning(String byline) {
    assertEquals(DAY, inText("逾期以后怎样协商\n" + byline + "\n先打客服电话。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新修订的规定2024年3月5日起施行，催收要表明身份。",
        "新规2024年3月5日起施行",
        "2024年3月5日前签的合同",
        "今天是 2024年3月5日 星期二",
        "我是2024-03-05收到短信的，后来他们又打电话给我的家里人和单位",
        "2024-45-99",
        "12024-03-055",
        "电话2024030512"
      })
  void takesADateWithinASentenceForNone(String line) {
    assertNull(inText("逾期以后怎样协商\n" + line));
  }

  @Test
  void passesOverLinksAndHiddenDates() throws UnreadablePageException {
    String around =
        "<ul><li><a href=1>旧文 2019-01-02</a></ul><p style='display:none'>2018-01-02</p>";
    assertNull(inHtml(around));
    assertEquals(DAY, inHtml(around + "<p>发布于 2024-03-05</p>"));
  }

  @Test
  void looksNearTheBeginningOnly() {
    assertEquals(DAY, inText("正文\n".repeat(29) + "2024-03-05"));
    assertNull(inText("正文\n".repeat(30) + "2024-03-05"));
  }

  @Test
  void findsNothingOnAnEmptyPage() {
    assertNull(PageDates.inByline(List.of()));
    assertNull(PageDates.find(""));
  }
}
