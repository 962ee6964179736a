package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  private static final String SIMPLIFIED =
      "接到自称银行合作机构的电话，先不要慌。问清对方的单位、工号和委托书，再打银行卡背面的客服电话核实。"
          + "对方不肯说单位的，可以挂断；每天反复打扰、骚扰家人的，要保留录音和通话记录，然后投诉。"
          + "一旦谈妥，一定要一式两份，自己留一份。";
  private static final String TRADITIONAL =
      "接到自稱銀行合作機構的電話，先不要慌。問清對方的單位、工號和委託書，再打銀行卡背面的客服電話核實。"
          + "對方不肯說單位的，可以掛斷；每天反覆打擾家人的，要保留錄音和通話記錄，然後投訴。";

  private static String page(String declaration, String text) {
    return "<html><head>"
        + declaration
        + "<title>12378</title></head><body>\n<p>　　"
        + text
        + "</p>\n<p>"
        + text
        + "</p></body></html>";
  }

  private static String meta(String charset) {
    return "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\">";
  }

  private static void reads(String page, Charset charset) throws UnreadablePageException {
    assertEquals(page, PageText.decode(page.getBytes(charset), "test.html"));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void readsGbkWithoutADeclaration() throws UnreadablePageException {
    reads(page("", SIMPLIFIED), GBK);
    reads(SIMPLIFIED, GBK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utf-8",
        "big5",
        "iso-8859-1",
        "windows-1252",
        "utf-16",
        "cp037",
        "gkb",
        "gb-2321",
        "x-none",
        "\"\"",
        "::",
        "us-ascii",
        "shift_jis"
      })
  void readsGbkThatIsLabelledAsSomethingElse(String charset) throws UnreadablePageException {
    reads(page(meta(charset), SIMPLIFIED), GBK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gbk", "gb2312", "big5", "utf-16", "iso-8859-1", "cp037", "x-none"})
  void readsUtf8ThatIsLabelledAsSomethingElse(String charset) throws UnreadablePageException {
    reads(page(meta(charset), SIMPLIFIED), StandardCharsets.UTF_8);
    reads(page(meta(charset), TRADITIONAL), StandardCharsets.UTF_8);
  }

  @Test
  void readsTheFourBytesOfGb18030UnderTheLabelOfItsSmallestPart() throws UnreadablePageException {
    reads(page(meta("gb2312"), SIMPLIFIED + "姓㐂，名𠀀"), GB18030);
    reads(page("", SIMPLIFIED + "姓㐂，名𠀀"), GB18030);
  }

  @ParameterizedTest
  @ValueSource(strings = {"big5", "gbk", "utf-8", "none", "iso-8859-1"})
  void readsBig5WhateverItIsLabelledAs(String charset) throws UnreadablePageException {
    reads(page(meta(charset), TRADITIONAL), BIG5);
  }

  @Test
  void readsBig5WithoutADeclaration() throws UnreadablePageException {
    reads(page("", TRADITIONAL), BIG5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithAndWithoutItsMark(String name) throws UnreadablePageException {
    Charset charset = Charset.forName(name);
    String markup = page("<script>" + "var a = 1; ".repeat(200) + "</script>", SIMPLIFIED);
    String manyOnes = page("", "　　一旦收到一封律师函，一定要一一核对。\n".repeat(30));
    for (String page : new String[] {markup, manyOnes, SIMPLIFIED, page("", TRADITIONAL)}) {
      reads(page, charset);
      byte[] withMark = ("\uFEFF" + page).getBytes(charset);
      assertEquals(page, PageText.decode(withMark, "test.html"));
    }
  }

  @Test
  void readsADeclarationFarFromTheBeginning() throws UnreadablePageException {
    String far = "<!--" + "x".repeat(8 << 10) + "-->";
    reads(page(far + meta("euc-kr"), "빚 독촉 전화를 받으면 먼저 상대방을 확인하세요"), Charset.forName("EUC-KR"));
    reads(page(far + meta("gbk"), "短文"), GBK);
  }

  @Test
  void readsADeclarationInCapitals() throws UnreadablePageException {
    String capitals = "<META HTTP-EQUIV=Content-Type CONTENT='text/html; CHARSET=EUC-KR'>";
    reads(page(capitals, "전화"), Charset.forName("EUC-KR"));
  }

  @Test
  void isNotLedAstrayByADeclarationInAComment() throws UnreadablePageException {
    reads(page("<!-- " + meta("big5") + " -->" + meta("gb2312"), SIMPLIFIED), GBK);
    reads(page("<!-- " + meta("gb2312") + " -->" + meta("big5"), TRADITIONAL), BIG5);
  }

  @Test
  void readsWhatIsNotChineseAsItIsDeclaredOrGuessed() throws UnreadablePageException {
    String japanese = "督促状が届いたら、まず消費生活センターに相談してください。ひとりで悩まないでください。";
    reads(page("", japanese), Charset.forName("Shift_JIS"));
    reads(page(meta("euc-jp"), japanese), Charset.forName("EUC-JP"));
    reads(
        "<p>Don’t pay a “collector” who won’t say his name.</p>", Charset.forName("windows-1252"));
  }

  @Test
  void leavesOutTheMarkOfUtf8() throws UnreadablePageException {
    byte[] marked = ("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
    assertEquals(SIMPLIFIED, PageText.decode(marked, "test.html"));
  }

  @Test
  void readsGbkBehindAMarkOfUtf8() throws UnreadablePageException {
    byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    String page = page(meta("gbk"), SIMPLIFIED);
    assertEquals(page, PageText.decode(join(mark, page.getBytes(GBK)), "test.html"));
  }

  @Test
  void readsUtf8WithTwoBadBytesAsUtf8() throws UnreadablePageException {
    byte[] bad = {(byte) 0xFF};
    for (String declaration : new String[] {"", meta("utf-8"), meta("gbk")}) {
      byte[] before = page(declaration, SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
      byte[] after = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
      String text = PageText.decode(join(before, bad, after, bad), "test.html");
      assertEquals(page(declaration, SIMPLIFIED) + "\uFFFD" + SIMPLIFIED + "\uFFFD", text);
    }
  }

  @Test
  void readsUtf8ThatIsCutWithinACharacter() throws UnreadablePageException {
    byte[] utf8 = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(utf8, 100);
    assertEquals(SIMPLIFIED.substring(0, 33) + "\uFFFD", PageText.decode(cut, "test.html"));
  }

  @Test
  void refusesWhatItCannotDecode() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    byte[] page = page(meta("utf-8"), SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
    UnreadablePageException refused =
        assertThrows(
            UnreadablePageException.class, () -> PageText.decode(join(page, noise), "a/b.html"));
    assertEquals("a/b.html", refused.location());
    assertTrue(refused.reason().contains("charset"), refused::reason);
  }

  @Test
  void refusesAPageOfWhichOnePercentWasLostBefore() throws UnreadablePageException {
    String lost = SIMPLIFIED.repeat(10);
    int hundredth = lost.length() / 100;
    reads(lost + "\uFFFD".repeat(hundredth), StandardCharsets.UTF_8);
    byte[] more = (lost + "\uFFFD".repeat(hundredth * 2)).getBytes(StandardCharsets.UTF_8);
    assertThrows(UnreadablePageException.class, () -> PageText.decode(more, "test.html"));
  }

  @Test
  void refusesBinaryDataOfAsciiAndZeros() {
    byte[] archive = new byte[4096];
    for (int i = 0; i < archive.length; i += 7) {
      archive[i] = 'a';
    }
    UnreadablePageException refused =
        assertThrows(UnreadablePageException.class, () -> PageText.decode(archive, "test.html"));
    assertTrue(refused.reason().contains("binary"), refused::reason);
  }

  @Test
  void readsAStrayZeroByteAsPartOfAPage() throws UnreadablePageException {
    reads(SIMPLIFIED + "\0" + SIMPLIFIED, StandardCharsets.UTF_8);
  }

  @Test
  void readsAsciiAndNothing() throws UnreadablePageException {
    reads("<p>call 12378</p>", StandardCharsets.US_ASCII);
    assertEquals("", PageText.decode(new byte[0], "test.html"));
  }

  @Test
  void neverMistakesTheSameTextInTwoCharsets() throws UnreadablePageException {
    for (int length = 20; length <= SIMPLIFIED.length(); length += 10) {
      reads(page("", SIMPLIFIED.substring(0, length)), GBK);
    }
    for (int length = 20; length <= TRADITIONAL.length(); length += 10) {
      reads(page("", TRADITIONAL.substring(0, length)), BIG5);
    }
  }
}
