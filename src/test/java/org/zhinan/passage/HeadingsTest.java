package org.zhinan.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhinan.passage.Kept.prose;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static List<String> ofLast(Kept page) {
    return page.passages().getLast().headings();
  }

  /** The headings of a text behind a line of flattened text. */
  private static List<String> behind(String line) {
    return ofLast(Kept.flattened(prose(300), line, prose(300)));
  }

  @Test
  void readsTheLevelsOfHtmlAsAPath() {
    Kept page = Kept.html().heading(2, "甲").paragraph(prose(200)).heading(3, "乙");
    page.paragraph(prose(200)).heading(3, "丙").paragraph(prose(200)).heading(2, "丁");
    page.paragraph(prose(200));
    assertEquals(
        List.of(List.of("甲"), List.of("甲", "乙"), List.of("甲", "丙"), List.of("丁")),
        page.passages().stream().map(Passage::headings).toList());
  }

  @Test
  void readsNumbersAsLevels() {
    Kept page = Kept.flattened("一、先核实", "（一）问清对方", "1、记下工号", prose(300));
    assertEquals(List.of("一、先核实", "（一）问清对方", "1、记下工号"), ofLast(page));
    assertEquals(List.of("二、再投诉"), ofLast(page.line("二、再投诉").line(prose(300))));
  }

  @Test
  void takesNumberedShortLinesForHeadings() {
    for (String line :
        List.of("一、先核实", "(二)再投诉", "3、12378", "3. 打12378", "第一步：核实", "第2招 录音", "十一、最后")) {
      assertEquals(List.of(line), behind(line));
    }
  }

  @Test
  void takesShortLinesOfFlattenedTextForHeadings() {
    for (String line : List.of("催收打给家人怎么办", "催收打给家人怎么办？", "千万别这样做！", "3种情况不用还")) {
      assertEquals(List.of(line), behind(line));
    }
  }

  @Test
  void takesSentencesAndLeadInsForText() {
    for (String line : List.of("先打12378。", "他说：“你好。”", "办法如下：", "先打12378；", "如果不还，")) {
      assertEquals(List.of(), behind(line));
    }
  }

  @Test
  void takesLongLinesForText() {
    assertEquals(List.of(), behind("很".repeat(41)));
  }

  @Test
  void takesAQuestionBeforeALeadInForAHeading() {
    Kept page = Kept.flattened(prose(300), "怎么看出是假的?", "先别慌,看这三处:", "一看号码。" + prose(100));
    assertEquals(List.of("怎么看出是假的?"), ofLast(page));
    assertEquals(2, page.passages().size());
  }

  @Test
  void takesALineBeforeALeadInForText() {
    Kept page = Kept.flattened(prose(300), "有人来电", "先别慌,看这三处:", "一看号码。" + prose(100));
    assertEquals(List.of(), ofLast(page));
  }

  @Test
  void takesBoldLinesOfHtmlForHeadings() {
    assertEquals(List.of("先核实"), ofLast(Kept.html().bold("先核实").paragraph(prose(100))));
    assertEquals(List.of("真的吗？"), ofLast(Kept.html().bold("真的吗？").paragraph(prose(100))));
  }

  @Test
  void takesBoldSentencesAndPlainParagraphsOfHtmlForText() {
    assertEquals(List.of(), ofLast(Kept.html().bold("先核实。").paragraph(prose(100))));
    assertEquals(List.of(), ofLast(Kept.html().paragraph("先核实").paragraph(prose(100))));
  }

  @Test
  void takesRowsAndItemsForText() {
    assertEquals(List.of(), ofLast(Kept.html().row("电话 | 12378").paragraph(prose(100))));
    assertEquals(List.of(), ofLast(Kept.html().item("1.", "先核实").paragraph(prose(100))));
    assertEquals(List.of(), ofLast(Kept.html().item("", "一、先核实").paragraph(prose(100))));
  }

  @Test
  void takesTheEntriesOfANumberedListForText() {
    Kept page = Kept.flattened(prose(300), "1、身份证", "2、还款凭证", "3、通话录音", prose(300));
    assertEquals(List.of(), ofLast(page));
  }

  @Test
  void takesANumberBelowAStepForTheLowerHeading() {
    Kept page = Kept.flattened("第三步：按对象投诉", "1、12378", prose(100), "2、12345", prose(100));
    assertEquals(List.of("第三步：按对象投诉", "2、12345"), ofLast(page));
  }

  @Test
  void takesAChapterThatIsASentenceForAHeading() {
    assertEquals(List.of("一、接，但每家只接一次。"), behind("一、接，但每家只接一次。"));
  }

  @Test
  void takesTheSentencesOfANumberedListForText() {
    Kept page = Kept.flattened(prose(300), "一、不转账。", "二、不报验证码。", prose(300));
    assertEquals(List.of(), ofLast(page));
  }

  @Test
  void takesTheLastLineForText() {
    Kept page = Kept.flattened(prose(300), prose(300), "一、没有下文");
    assertEquals(List.of(), ofLast(page));
  }

  @Test
  void takesWholeParagraphsMarkedAsHeadingsForText() {
    Kept page = Kept.html().heading(3, prose(900)).paragraph(prose(100));
    assertEquals(List.of(), ofLast(page));
    assertEquals(3, page.passages().size());
  }

  @Test
  void givesEachPassageTheHeadingsOfItsFirstText() {
    Kept page = Kept.html().heading(2, "甲").paragraph("短。").heading(2, "乙").paragraph("短。");
    assertEquals(List.of("甲"), ofLast(page));
  }
}
