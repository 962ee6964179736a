package org.zhinan.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhinan.passage.Kept.prose;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhinan.page.Block;
import org.zhinan.page.Range;
import org.zhinan.page.Sentences;

class PassageSplitterTest {

  private static int size(String text) {
    return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static String dense(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void givesNothingForAPageOfWhichNothingIsKept() {
    assertEquals(List.of(), Kept.html().passages());
    assertEquals(List.of(), Kept.html().dropped("广告").passages());
  }

  @Test
  void givesNothingForAPageOfWhichOnlyTheTitleIsKept() {
    assertEquals(List.of(), Kept.html().title("逾期怎么办").heading(1, "逾期怎么办").passages());
  }

  @Test
  void givesOnePassageForAPageOfAFewWords() {
    assertEquals(List.of("打12378。"), Kept.html().paragraph("打12378。").texts());
  }

  @Test
  void leavesTheTitleOutWhateverItsPunctuation() {
    Kept page = Kept.html().title("逾期了，怎么办？").heading(1, "逾期了,怎么办?").paragraph(prose(100));
    assertEquals(List.of(prose(100)), page.texts());
  }

  @Test
  void keepsAHeadingThatBeginsWithTheTitle() {
    Kept page = Kept.html().title("逾期怎么办").heading(2, "逾期怎么办：第一步").paragraph(prose(100));
    assertEquals(List.of("逾期怎么办：第一步\n" + prose(100)), page.texts());
  }

  @Test
  void numbersThePassagesOfAPage() {
    Kept page = Kept.html().paragraph(prose(300)).paragraph(prose(300));
    List<Passage> passages = page.passages();
    assertEquals(List.of("站/页#1", "站/页#2"), passages.stream().map(Passage::id).toList());
    assertEquals(List.of(1, 2), passages.stream().map(Passage::ordinal).toList());
    assertEquals("站/页", passages.get(0).pageId());
    assertEquals("论题", passages.get(0).title());
    assertEquals("站/页", passages.get(0).source().location());
  }

  @Test
  void cutsBeforeAHeading() {
    Kept page = Kept.html().paragraph(prose(100)).heading(2, "二").paragraph(prose(100));
    assertEquals(List.of(prose(100), "二\n" + prose(100)), page.texts());
  }

  @Test
  void keepsShortSectionsTogether() {
    Kept page = Kept.html();
    page.heading(2, "其一").paragraph("先停用。").heading(2, "其二").paragraph("再协商。");
    assertEquals(List.of("其一\n先停用。\n其二\n再协商。"), page.texts());
  }

  @Test
  void cutsBetweenParagraphsOfALongSection() {
    Kept page = Kept.html().heading(2, "标题");
    for (int i = 0; i < 6; i++) {
      page.paragraph(prose(150));
    }
    assertEquals(3, page.texts().size());
    assertTrue(page.passages().stream().allMatch(p -> p.headings().equals(List.of("标题"))));
  }

  @Test
  void cutsALongParagraphBetweenSentencesIntoPartsNoneOfWhichIsTiny() {
    for (int length = 401; length < 2_500; length += 37) {
      List<String> parts = Kept.html().paragraph(prose(length)).texts();
      assertTrue(parts.size() > 1, "one part of " + length);
      assertEquals(prose(length), String.join("", parts));
      for (String part : parts) {
        assertTrue(part.endsWith("。"), part);
        assertTrue(size(part) >= 80 && size(part) <= 480, part.length() + " of " + length);
      }
    }
  }

  @Test
  void leavesAParagraphOfTheGreatestLengthWhole() {
    assertEquals(List.of(prose(400)), Kept.html().paragraph(prose(400)).texts());
  }

  @Test
  void keepsQuotationMarksAndBracketsWithTheSentenceTheyClose() {
    String said = "他说：“我是法院的，今天不还就来抓你，连你的家人也要一起抓走。”（这是假的，法院不会这样打电话来。）";
    for (int times = 9; times < 40; times++) {
      for (String part : Kept.html().paragraph(said.repeat(times)).texts()) {
        assertTrue(part.startsWith("他说") || part.startsWith("（这"), part);
        assertTrue(part.endsWith("。”") || part.endsWith("。）"), part);
      }
    }
  }

  @Test
  void keepsASingleOverlongSentenceWhole() {
    String sentence = "凡是自称内部渠道的都不要相信，".repeat(60) + "切记。";
    assertEquals(List.of(sentence), Kept.html().paragraph(sentence).texts());
    Kept among = Kept.html().paragraph(prose(120)).paragraph(sentence).paragraph(prose(120));
    assertEquals(List.of(prose(120), sentence, prose(120)), among.texts());
  }

  @Test
  void doesNotCutBehindAComma() {
    Kept page = Kept.flattened(prose(300), prose(79) + "对方要求转账的，", "一律" + prose(100));
    assertEquals(prose(79) + "对方要求转账的，\n一律" + prose(100), page.texts().get(1));
  }

  @Test
  void cutsBehindACommaWhereAHeadingFollows() {
    Kept page = Kept.flattened(prose(100), "分不清的话可以先问别人，", "没借过钱怎么办", prose(100));
    assertEquals("没借过钱怎么办\n" + prose(100), page.texts().get(1));
  }

  @Test
  void keepsAnAnswerWithItsQuestion() {
    Kept page = Kept.html().paragraph(prose(380)).paragraph("问：真的吗？").paragraph("答：" + prose(90));
    assertEquals(List.of(prose(380), "问：真的吗？\n答：" + prose(90)), page.texts());
  }

  @Test
  void cutsBehindAFullStop() {
    Kept page = Kept.flattened(prose(300), prose(79) + "对方要求转账的。", "一律" + prose(100));
    assertEquals("一律" + prose(100), page.texts().get(1));
  }

  @Test
  void keepsAListWithItsLeadInAndItsNumbers() {
    Kept page = Kept.html().paragraph(prose(390)).paragraph("接到电话，记住两点：");
    page.item("1.", "不转账。").item("2.", "不报验证码。" + prose(80));
    assertEquals(List.of(prose(390), "接到电话，记住两点：\n1. 不转账。\n2. 不报验证码。" + prose(80)), page.texts());
  }

  @Test
  void keepsTheBeginningOfALongListWithItsLeadIn() {
    Kept page = Kept.html().paragraph(prose(90)).paragraph("办法有这些：");
    for (int i = 1; i <= 9; i++) {
      page.item(i + ".", prose(130));
    }
    for (String text : page.texts()) {
      assertFalse(text.endsWith("："), text);
      assertTrue(text.startsWith("收到") || text.matches("(?s)\\d\\. .*"), text);
    }
    assertEquals(
        9,
        page.texts().stream().flatMap(t -> t.lines()).filter(l -> l.matches("\\d\\. .*")).count());
  }

  @Test
  void keepsAShortNumberedHeadingWithItsText() {
    Kept page = Kept.flattened(prose(390), "1、12378", prose(100), "2、12345", prose(100));
    assertEquals(
        List.of(prose(390), "1、12378\n" + prose(100), "2、12345\n" + prose(100)), page.texts());
  }

  @Test
  void joinsAShortTailToThePassageBefore() {
    Kept page = Kept.html().paragraph(prose(398)).paragraph("祝早日上岸。");
    assertEquals(List.of(prose(398) + "\n祝早日上岸。"), page.texts());
  }

  @Test
  void joinsAShortTailToAnOverlongSentenceToo() {
    String sentence = "长".repeat(900) + "。";
    assertEquals(1, Kept.html().paragraph(sentence).paragraph("祝早日上岸。").texts().size());
  }

  @Test
  void joinsALastHeadingWithoutTextToThePassageBefore() {
    Kept page = Kept.html().paragraph(prose(399)).heading(2, "附录");
    assertEquals(List.of(prose(399) + "\n附录"), page.texts());
  }

  @Test
  void leavesTheShortEndOfASectionWithItsSection() {
    Kept page = Kept.html().heading(2, "其一").paragraph(prose(398)).paragraph("先停用。");
    page.heading(2, "其二").paragraph(prose(100));
    assertEquals(List.of("其一\n" + prose(398) + "\n先停用。", "其二\n" + prose(100)), page.texts());
    assertEquals(List.of("其二"), page.passages().get(1).headings());
  }

  @Test
  void cutsAPageOfNothingButHeadingsOrLeadIns() {
    Kept headings = Kept.html();
    Kept leadIns = Kept.html();
    for (int i = 0; i < 300; i++) {
      headings.heading(3, "逾期之后第" + i + "个常见问题");
      leadIns.paragraph("逾期之后第" + i + "个常见问题：");
    }
    for (Kept page : List.of(headings, leadIns)) {
      assertTrue(page.texts().stream().allMatch(text -> size(text) <= 480));
    }
  }

  @Test
  void leavesOutWhatWasDropped() {
    Kept page = Kept.html().paragraph("先停用。").dropped("加老师微信。").paragraph("再协商。");
    assertEquals(List.of("先停用。\n再协商。"), page.texts());
  }

  @Test
  void citesTheLinesOfFlattenedText() {
    Kept page = Kept.flattened(prose(300), "短。", prose(300));
    assertEquals(
        List.of(new Range(Range.Unit.LINES, 1, 2), new Range(Range.Unit.LINES, 3, 3)),
        page.passages().stream().map(p -> p.source().range()).toList());
  }

  @Test
  void citesTheCharactersOfEachPartOfALongParagraph() {
    Kept page = Kept.html().paragraph(prose(90)).item("12.", prose(1_000)).paragraph(prose(333));
    for (Passage passage : page.passages()) {
      Range range = passage.source().range();
      String cited = page.extracted().substring(range.start(), range.end());
      assertEquals(passage.text().replace("12. ", ""), cited);
    }
  }

  @Test
  void citesTheWholeOfALongParagraphThatWasAbridged() {
    // A cut as long as the marker: the lengths alone would tell nothing.
    Kept page = Kept.html().abridged("1.", prose(1_000), "加微信");
    for (Passage passage : page.passages()) {
      assertEquals(new Range(Range.Unit.CHARACTERS, 0, 1_003), passage.source().range());
    }
  }

  @Test
  void holdsTheTextOfEveryBlockOnceAndInOrder() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      Kept page = random(random, random.nextBoolean() ? Kept.html() : Kept.flattened());
      StringBuilder blocks = new StringBuilder();
      page.page().body().stream().map(Block::markedText).forEach(blocks::append);
      String passages = String.join("", page.texts());
      assertEquals(dense(blocks.toString()), dense(passages), "page " + i);
    }
  }

  @Test
  void cutsNoSentenceAndLeavesNoScrap() {
    Random random = new Random(12);
    for (int i = 0; i < 2_000; i++) {
      Kept page = random(random, random.nextBoolean() ? Kept.html() : Kept.flattened());
      List<String> texts = page.texts();
      List<String> ends = page.page().body().stream().map(Block::markedText).toList();
      for (String text : texts) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        assertTrue(Sentences.endsAsSentence(text) || ends.contains(last), text);
        assertTrue(texts.size() == 1 || size(text) >= 80, text);
      }
    }
  }

  @Test
  void citesWhereTheWordsStand() {
    Random random = new Random(13);
    for (int i = 0; i < 1_000; i++) {
      Kept page = random(random, Kept.html());
      for (Passage passage : page.passages()) {
        Range range = passage.source().range();
        String cited = dense(page.extracted().substring(range.start(), range.end()));
        for (String line : passage.text().split("\n", -1)) {
          String words = dense(line.replaceFirst("^\\d\\. ", ""));
          assertTrue(cited.contains(words), () -> words + " not in " + cited);
        }
      }
    }
  }

  private static Kept random(Random random, Kept page) {
    int blocks = random.nextInt(15);
    for (int i = 0; i < blocks; i++) {
      String text = sentences(random);
      switch (random.nextInt(8)) {
        case 0 -> page.heading(1 + random.nextInt(6), "标题" + i);
        case 1 -> page.bold("第" + i + "问怎么办？");
        case 2 -> page.item("7.", text);
        case 3 -> page.row("项目" + i + " | " + random.nextInt());
        case 4 -> page.line("说明" + i + "：");
        case 5 -> page.dropped(text);
        case 6 -> page.line(text);
        default -> page.paragraph(text);
      }
    }
    return page;
  }

  private static String sentences(Random random) {
    String[] ends = {"。", "？", "！", "。”", "……", "！”）", "?", "。) "};
    StringBuilder text = new StringBuilder();
    int sentences = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 5);
    for (int i = 0; i < sentences; i++) {
      for (int letters = 1 + random.nextInt(60); letters > 0; letters--) {
        text.append((char) ('一' + random.nextInt(2_000)));
      }
      text.append(ends[random.nextInt(ends.length)]);
    }
    return text.toString().strip();
  }
}
