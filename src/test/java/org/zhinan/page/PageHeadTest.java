package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {

  private static PageHead read(String head, String body) throws UnreadablePageException {
    String html = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body;
    return HtmlReader.read(html, "test.html", WorkLimit.ofPage()).head();
  }

  private static String title(String title, String body) throws UnreadablePageException {
    return read("<title>" + title + "</title>", body).title();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "逾期以后怎样协商_债务问答_某某财经; 逾期以后怎样协商",
        "逾期以后怎样协商|某某财经; 逾期以后怎样协商",
        "逾期以后怎样协商｜某某财经; 逾期以后怎样协商",
        "逾期以后怎样协商 - 某某财经; 逾期以后怎样协商",
        "逾期以后怎样协商 – 某某笔记; 逾期以后怎样协商",
        "逾期以后怎样协商-某某财经; 逾期以后怎样协商",
        "逾期以后怎样协商——某某财经; 逾期以后怎样协商",
        "首页_逾期以后怎样协商_某某财经; 逾期以后怎样协商",
        "逾期以后怎样协商; 逾期以后怎样协商"
      })
  void cutsTheNameOfTheSite(String title, String expected) throws UnreadablePageException {
    assertEquals(expected, title(title, "<p>正文</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "021-6023是哪里的电话",
        "12378-投诉热线怎样打",
        "0755-8888开头的催收电话是真的吗",
        "2024-2025年还款安排",
        "LPR四倍怎么算：3.45%×4",
        "信用卡e-pay逾期怎么办"
      })
  void keepsNumbersAndDashesThatBelongToTheTitle(String title) throws UnreadablePageException {
    assertEquals(title, title(title, "<p>正文</p>"));
  }

  @Test
  void takesTheHeadingThatTheTitleRepeats() throws UnreadablePageException {
    String title = "停息挂账 - 是什么意思 - 某某财经";
    assertEquals("停息挂账 - 是什么意思", title(title, "<h1>停息挂账 - 是什么意思</h1>"));
    assertEquals("停息挂账", title(title, "<p>停息挂账 - 是什么意思</p>"));
  }

  @Test
  void takesTheHeadingBehindTheNameOfTheSiteUnlessItIsTheName() throws UnreadablePageException {
    assertEquals("网贷逾期怎样处理", title("某某财经_网贷逾期怎样处理", "<h1>网贷逾期怎样处理</h1>"));
    assertEquals("网贷逾期怎样处理", title("网贷逾期怎样处理_某某财经", "<h1>某某财经</h1>"));
  }

  @Test
  void cutsNoTitleInTheMiddleOfAPhrase() throws UnreadablePageException {
    assertEquals("催收电话打到单位怎样处理", title("催收电话打到单位怎样处理_某某财经", "<h3>催收电话</h3>"));
  }

  @Test
  void takesOpenGraphsTitleWhereItBeginsTheTitleOrThereIsNone() throws UnreadablePageException {
    String og = "<meta property=og:title content='还清以后 - 怎样要证明'>";
    assertEquals("还清以后", read(og, "").title());
    String both = "<title>还清以后怎么办 某某财经</title><meta property=og:title content=还清以后怎么办>";
    assertEquals("还清以后怎么办", read(both, "").title());
    String other = "<title>还清以后怎么办</title><meta property=og:title content=某某财经手机版>";
    assertEquals("还清以后怎么办", read(other, "").title());
  }

  @Test
  void makesTheTitleOneVisibleLine() throws UnreadablePageException {
    assertEquals("逾期 怎么办", title("\n  逾期\u200b \u2066&nbsp;怎么\n办\n", ""));
  }

  @Test
  void hasNoTitleWhereThePageHasNone() throws UnreadablePageException {
    assertEquals("", read("", "<h1>正文里的标题</h1>").title());
    assertEquals("", read("<title> </title>", "").title());
    assertEquals("", read("", "<svg><title>图标的说明</title></svg>").title());
  }

  @Test
  void takesAnUnclosedTitleThatSwallowsThePageForNone() throws UnreadablePageException {
    assertEquals("", read("<title>怎样协商", "<p>正文</p>".repeat(50)).title());
  }

  @Test
  void readsTheHeadThatAStrayMarkPushesIntoTheBody() throws UnreadablePageException {
    PageHead head =
        HtmlReader.read(
                "\uFEFF<html><head><title>怎样协商还款_某站</title>"
                    + "<link rel=canonical href=https://a.example/1></head><body><p>正文",
                "test.html",
                WorkLimit.ofPage())
            .head();
    assertEquals("怎样协商还款", head.title());
    assertEquals("https://a.example/1", head.url());
  }

  @Test
  void prefersTheFirstAbsoluteLink() throws UnreadablePageException {
    String og = "<meta property='og:url' content='http://og.example/'>";
    assertEquals("http://og.example/", read(og, "").url());
    String relative = "<link rel=canonical href=/a/1.html>";
    assertEquals("http://og.example/", read(relative + og, "").url());
    String canonical = "<link rel=Canonical href=' https://c.example/1 '>";
    assertEquals("https://c.example/1", read(relative + canonical + og, "").url());
  }

  @Test
  void knowsNoLinkThatIsNoWebAddress() throws UnreadablePageException {
    assertNull(read("<link rel=canonical href='javascript:alert(1)'>", "").url());
    assertNull(read("<link rel=stylesheet href='https://c.example/1'>", "").url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2024-03-05T08:00:00+08:00'>",
        "<meta name=PubDate content='2024-3-5'>",
        "<meta name=publishdate content='2024年03月05日'>",
        "<meta itemprop=datePublished content=2024/03/05>"
      })
  void readsTheDateInTheHead(String meta) throws UnreadablePageException {
    assertEquals(LocalDate.of(2024, 3, 5), read(meta, "").published());
  }

  @Test
  void takesNoOtherDateInTheHead() throws UnreadablePageException {
    assertNull(read("<meta name=expires content='2024-03-05'>", "").published());
    assertNull(read("<meta name=pubdate content='2024-13-05'>", "").published());
  }
}
