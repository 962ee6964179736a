package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.passage.Source;

class ExtractTest {

  private static final String TEXT =
      "收到短信先别慌，核对一下账单。接着打客服电话，问清欠了多少本金和利息。要是谈不拢，就向监管部门投诉，投诉之前备好录音。最后记得留好还款凭证。";

  private static Hit hit(String text, List<Mark> marks) {
    Source source = new Source("a", new Range(Range.Unit.LINES, 1, 1));
    Passage passage = new Passage("a#1", "a", 1, "", List.of(), text, "", null, source);
    return new Hit(1, 1f, passage, marks, List.of());
  }

  /** Marks each occurrence of the words. */
  private static Hit marked(String text, String... words) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (String word : words) {
        if (text.startsWith(word, i)) {
          marks.add(new Mark(i, i + word.length()));
        }
      }
    }
    return hit(text, marks);
  }

  @Test
  void showsTheWholeOfAShortText() {
    Hit hit = marked(TEXT, "投诉", "录音");
    assertEquals(hit.highlighted(), hit.extract(200));
    assertEquals(hit.highlightedHtml(), hit.extractHtml(TEXT.length()));
  }

  @Test
  void showsTheSentenceThatHoldsMostOfWhatMatches() {
    assertEquals("…要是谈不拢，就向监管部门«投诉»，«投诉»之前备好«录音»。…", marked(TEXT, "投诉", "录音", "账单").extract(30));
    assertEquals("收到短信先别慌，核对一下«账单»。…", marked(TEXT, "账单").extract(20));
    assertEquals("…最后记得留好还款«凭证»。", marked(TEXT, "凭证").extract(20));
  }

  @Test
  void prefersTwoMatchesToOneThatIsRepeated() {
    String text = "投诉投诉，投诉也要投诉。别的话说了许多许多。先录音再报警。";
    String extract = marked(text, "投诉", "录音", "报警").extract(20);
    assertEquals("…别的话说了许多许多。先«录音»再«报警»。", extract);
  }

  @Test
  void cutsAtAClauseWhereTheSentenceIsTooLong() {
    assertEquals("…就向监管部门投诉，投诉之前备好«录音»。…", marked(TEXT, "录音").extract(22));
  }

  @Test
  void cutsAnywhereWhereThereIsNoOtherEnd() {
    String text = "甲".repeat(50) + "投诉" + "乙".repeat(50);
    String extract = marked(text, "投诉").extract(20);
    assertTrue(extract.contains("«投诉»"), extract);
    assertTrue(extract.startsWith("…") && extract.endsWith("…"), extract);
    assertTrue(extract.length() <= 24, extract);
  }

  @Test
  void showsAPartOfAMatchThatIsLongerThanTheExtract() {
    String extract = hit("前文。" + "投诉".repeat(30), List.of(new Mark(3, 63))).extract(20);
    assertTrue(extract.contains("«投诉投诉"), extract);
  }

  @Test
  void showsTheBeginningWhereNothingMatches() {
    assertEquals("收到短信先别慌，核对一下账单。…", hit(TEXT, List.of()).extract(20));
    assertEquals("", hit("", List.of()).extract(20));
  }

  @Test
  void keepsNumbersAndAddressesWhole() {
    String text = "借款1,000,000元写在合同里要看清楚。登录https://a.example/b?c=d查一查。别的事以后再说也不迟。";
    assertEquals("…登录https://a.example/b?c=d«查一查»。…", marked(text, "查一查").extract(35));
  }

  @Test
  void leavesNoWhiteSpaceAtItsEnds() {
    String text = "第一行说的是别的事情而且很长很长。\n第二行讲投诉的办法。\n第三行说的是别的事情而且很长很长。";
    assertEquals("…第二行讲«投诉»的办法。…", marked(text, "投诉").extract(20));
  }

  @Test
  void escapesForHtmlAndLeavesTheMarks() {
    String text = "先说一大段<b>别的</b>话占地方。再看<i>投诉</i>要什么。又说一大段<b>别的</b>话占地方。";
    assertEquals("…再看&lt;i&gt;<em>投诉</em>&lt;/i&gt;要什么。…", marked(text, "投诉").extractHtml(20));
  }

  @Test
  void refusesALengthInWhichNothingCanBeSaid() {
    Hit hit = hit(TEXT, List.of());
    assertThrows(IllegalArgumentException.class, () -> hit.extract(19));
    assertThrows(IllegalArgumentException.class, () -> hit.extractHtml(-1));
  }

  @Test
  void neverHalvesACharacterNorExceedsTheLengthNorInventsText() {
    Random random = new Random(5);
    String[] parts = {"甲", "投诉", "😀", "，", "。", "\n", "𠮷", "a", "1,0", " ", "……", "”"};
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int length = 20 + random.nextInt(30);
      Hit hit = marked(text.toString(), "投诉", "😀😀", "𠮷甲");
      String extract = hit.extract(length, "", "", part -> part.equals("…") ? "" : part);
      assertTrue(extract.length() <= length, extract);
      assertTrue(text.indexOf(extract) >= 0, extract);
      assertFalse(extract.matches("(?s)[\\uDC00-\\uDFFF].*|.*[\\uD800-\\uDBFF]"), extract);
      assertEquals(hit.marks().isEmpty(), !hit.extract(length).contains("«"), hit.highlighted());
    }
  }
}
