package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.page.Block.Kind;

class HtmlBlocksTest {

  private static List<Block> read(String body) throws UnreadablePageException {
    return HtmlReader.read("<html><head></head><body>" + body, "test.html", WorkLimit.ofPage())
        .blocks();
  }

  private static List<String> texts(String body) throws UnreadablePageException {
    return read(body).stream().map(Block::text).toList();
  }

  private static List<String> marked(String body) throws UnreadablePageException {
    return read(body).stream().map(b -> b.level() + " " + b.markedText()).toList();
  }

  private static Block only(String body) throws UnreadablePageException {
    List<Block> blocks = read(body);
    assertEquals(1, blocks.size(), blocks::toString);
    return blocks.get(0);
  }

  @Test
  void tellsTheLevelOfEachHeading() throws UnreadablePageException {
    for (int level = 1; level <= 6; level++) {
      Block heading = only("<h" + level + ">先<b>核实</b>身份</h" + level + ">");
      assertEquals(Kind.HEADING, heading.kind());
      assertEquals(level, heading.level());
      assertEquals("先核实身份", heading.text());
    }
  }

  @Test
  void takesTagsLikeHeadingsForWhatTheyAre() throws UnreadablePageException {
    for (String tag : List.of("h7", "h0", "hr", "header", "hgroup")) {
      Block block = only("<div><" + tag + "></" + tag + ">留好录音</div>");
      assertEquals(Kind.PARAGRAPH, block.kind(), tag);
      assertEquals(0, block.level(), tag);
    }
  }

  @Test
  void partsParagraphsAndTheTextBetweenThem() throws UnreadablePageException {
    assertEquals(List.of("一", "二", "三", "四"), texts("<div>一<p>二</p>三<section>四</section></div>"));
  }

  @Test
  void joinsInlineElementsWithoutSpaces() throws UnreadablePageException {
    assertEquals(
        List.of("拨打12378投诉"), texts("<p>拨<span>打</span><b>123</b><i>78</i><wbr>投<em>诉</em></p>"));
  }

  @Test
  void partsLinesAtLineBreaks() throws UnreadablePageException {
    List<Block> blocks = read("<p>第一步<br>第二步<br/><br>第三步</p>");
    assertEquals(List.of("第一步", "第二步", "第三步"), blocks.stream().map(Block::text).toList());
    Place first = blocks.get(0).evidence().place();
    assertNotNull(first);
    assertEquals("p", first.tag());
    assertSame(first, blocks.get(2).evidence().place());
  }

  @Test
  void joinsTheLinesOfTheSourceAsABrowserDoes() throws UnreadablePageException {
    assertEquals(List.of("先问清单位，再打客服电话"), texts("<p>先问清单位，\n   再打客服\n电话</p>"));
    assertEquals(List.of("call the bank"), texts("<p>call the\n  bank</p>"));
  }

  @Test
  void numbersTheItemsOfOrderedLists() throws UnreadablePageException {
    assertEquals(List.of("1 1. 录音", "1 2. 报警"), marked("<ol><li>录音</li><li>报警</li></ol>"));
    assertEquals(List.of("1 5. 录音", "1 6. 报警"), marked("<ol start=' 5 '><li>录音<li>报警</ol>"));
    assertEquals(List.of("1 1. 录音"), marked("<ol start=五><li>录音</ol>"));
    assertEquals(List.of("1 1. 甲", "1 7. 乙", "1 8. 丙"), marked("<ol><li>甲<li value=7>乙<li>丙</ol>"));
  }

  @Test
  void drawsNoNumberBeforeTheItemsOfBulletedLists() throws UnreadablePageException {
    assertEquals(
        List.of("1 录音", "1 报警"), marked("<ul start=5><li>录音</li><li value=3>报警</li></ul>"));
  }

  @Test
  void numbersNestedListsOnTheirOwn() throws UnreadablePageException {
    assertEquals(
        List.of("1 1. 准备", "2 流水", "2 证明", "1 2. 协商", "2 1. 打电话", "2 2. 记工号", "1 3. 签字"),
        marked(
            "<ol><li>准备<ul><li>流水</li><li>证明</li></ul></li>"
                + "<li>协商<ol><li>打电话</li><li>记工号</li></ol></li><li>签字</li></ol>"));
  }

  @Test
  void countsAnEmptyItemButGivesItsNumberToNothingElse() throws UnreadablePageException {
    assertEquals(List.of("0 正文"), marked("<ol><li></li></ol><p>正文</p>"));
    assertEquals(List.of("1 2. 报警"), marked("<ol><li> </li><li>报警</li></ol>"));
  }

  @Test
  void marksTheFirstParagraphOfAnItemAlone() throws UnreadablePageException {
    List<Block> blocks = read("<ol><li><p>录音</p><p>保存三份</p></li></ol>");
    assertEquals("1. 录音", blocks.get(0).markedText());
    assertEquals("保存三份", blocks.get(1).markedText());
    assertEquals(Kind.LIST_ITEM, blocks.get(1).kind());
  }

  @Test
  void joinsTheCellsOfARowOfData() throws UnreadablePageException {
    List<Block> blocks =
        read(
            "<table><tr><th>机构<th>电话</tr><tr><td>金融监管<td>12378</tr>"
                + "<tr><td></td><td>说明</td><td>先打<br>客服</td></tr></table>");
    assertEquals(
        List.of("机构 | 电话", "金融监管 | 12378", "| 说明 | 先打 客服"),
        blocks.stream().map(Block::text).toList());
    assertTrue(blocks.stream().allMatch(b -> b.kind() == Kind.TABLE_ROW));
    assertTrue(blocks.get(0).evidence().bold());
    assertFalse(blocks.get(1).evidence().bold());
  }

  @Test
  void walksTheCellsOfALayoutTableAsAnyOtherElement() throws UnreadablePageException {
    List<Block> blocks =
        read(
            "<table><tr><td><ul><li>首页</li></ul></td><td><h1>标题</h1><p>正文</p></td></tr>"
                + "<tr><td>独占一行</td></tr>"
                + "<tr><td>左栏</td><td>"
                + "很长的一段。".repeat(60)
                + "</td></tr></table>");
    assertEquals(6, blocks.size());
    assertTrue(blocks.stream().noneMatch(b -> b.kind() == Kind.TABLE_ROW), blocks::toString);
    assertEquals(Kind.HEADING, blocks.get(1).kind());
  }

  @Test
  void readsTheRowsOfATableInsideALayoutTable() throws UnreadablePageException {
    assertEquals(
        List.of("栏目", "机构 | 电话"),
        texts(
            "<table><tr><td>栏目</td><td><table><tr><td>机构</td><td>电话</td></tr></table></td></tr>"
                + "</table>"));
  }

  @Test
  void makesNoBlockOfARowOfEmptyCells() throws UnreadablePageException {
    assertEquals(List.of(), texts("<table><tr><td>&nbsp;</td><td>　</td></tr></table>"));
  }

  @Test
  void keepsHiddenTextApartFromTheCellsOfItsRow() throws UnreadablePageException {
    List<Block> blocks =
        read(
            "<table><tr><td>机构<s style='display:none'>密</s></td><td>电话</td><td>时间</td></tr></table>");
    assertEquals(List.of("机构", "密", "电话 | 时间"), blocks.stream().map(Block::text).toList());
    assertEquals(
        List.of(false, true, false), blocks.stream().map(b -> b.evidence().hidden()).toList());
  }

  @Test
  void tellsQuotationsFromParagraphs() throws UnreadablePageException {
    List<Block> blocks = read("<blockquote>甲<p>乙</p><h3>丙</h3></blockquote><p>丁</p>");
    assertEquals(
        List.of(Kind.QUOTE, Kind.QUOTE, Kind.HEADING, Kind.PARAGRAPH),
        blocks.stream().map(Block::kind).toList());
  }

  @Test
  void tellsTheShareOfLinkText() throws UnreadablePageException {
    assertEquals(1, only("<p><a href=/1>相关文章</a></p>").evidence().linkShare());
    assertEquals(0.5, only("<p>可以 看<a href=/1>这 <b>里</b> 吧</a></p>").evidence().linkShare());
    assertEquals(0, only("<p>没有链接</p>").evidence().linkShare());
  }

  @Test
  void takesAnAnchorWithoutAddressForNoLink() throws UnreadablePageException {
    assertEquals(0, only("<p><a name=top>一、先核实</a></p>").evidence().linkShare());
    assertEquals(1, only("<p><a name=top href=''>一、先核实</a></p>").evidence().linkShare());
  }

  @Test
  void tellsABlockThatIsBoldAsAWhole() throws UnreadablePageException {
    assertTrue(only("<p><b>一、先核实</b></p>").evidence().bold());
    assertTrue(only("<p><strong>一、<i>先核实</i></strong></p>").evidence().bold());
    assertTrue(only("<p style='FONT-WEIGHT: bold'>一、先核实</p>").evidence().bold());
    assertFalse(only("<p><b>注意</b>不要转账给任何个人账户</p>").evidence().bold());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='display:none'>密</p>",
        "<p style='color:red; DISPLAY :\n\tNone'>密</p>",
        "<div style=visibility:hidden><p>密</p></div>",
        "<p hidden>密</p>",
        "<font class=jammer>密</font>",
        "<template><p>密</p></template>",
        "<noscript>密</noscript>",
        "<textarea>密</textarea>",
        "<select><option>密</option></select>",
        "<datalist><option>密</datalist>"
      })
  void marksWhatTheReaderDoesNotSee(String hidden) throws UnreadablePageException {
    List<Block> blocks = read("<p>前</p>" + hidden + "<p>后</p>");
    assertEquals(List.of("前", "密", "后"), blocks.stream().map(Block::text).toList());
    assertEquals(
        List.of(false, true, false), blocks.stream().map(b -> b.evidence().hidden()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>count(7)</script>",
        "<style>b{color:red}</style>",
        "<svg><path d=M0></svg>",
        "<iframe src=x></iframe>"
      })
  void partsNoParagraphWhereNothingIsRead(String unread) throws UnreadablePageException {
    assertEquals(List.of("点击数：8301 次"), texts("<p>点击数：" + unread + "8301 次</p>"));
  }

  @Test
  void partsHiddenTextFromTheVisibleTextOfItsLine() throws UnreadablePageException {
    List<Block> blocks = read("<p>先核实<span style='display:none'>干扰</span>再还款</p>");
    assertEquals(List.of("先核实", "干扰", "再还款"), blocks.stream().map(Block::text).toList());
    assertTrue(blocks.get(1).evidence().hidden());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var w='密'</script>",
        "<script type='application/ld+json'>{\"headline\":\"密\"}</script>",
        "<style>p:before{content:'密'}</style>",
        "<!-- 密 -->",
        "<![CDATA[密]]>",
        "<?xml 密?>",
        "<svg><text>密</text><title>密</title></svg>",
        "<math><mi>密</mi></math>",
        "<iframe>密</iframe>",
        "<object>密</object>",
        "<video>密</video>",
        "<img alt=密 title=密>",
        "<input value=密>",
        "<title>密</title>"
      })
  void leavesOutWhatIsNoText(String unread) throws UnreadablePageException {
    assertEquals("前后", String.join("", texts("<p>前" + unread + "后</p>")));
  }

  @Test
  void tellsThePathToEachBlock() throws UnreadablePageException {
    Place place =
        only("<i></i><div id=Main class='Post  body' role=article><p>正文</p></div>")
            .evidence()
            .place();
    assertNotNull(place);
    assertEquals("body[0]/div[1].main.post..body.article/p[0]", place.toString());
    assertEquals(2, place.depth());
    Place div = place.parent();
    assertNotNull(div);
    assertEquals("div", div.tag());
    assertEquals(1, div.ordinal());
    Place body = div.parent();
    assertNotNull(body);
    assertNull(body.parent());
    assertEquals(List.of(0, 2, 3), List.of(body.number(), div.number(), place.number()));
  }

  @Test
  void sharesAPlaceAmongTheBlocksOfAnElementAlone() throws UnreadablePageException {
    List<Block> blocks = read("<div>一<br>二<p>三</p>四</div><div>五</div>");
    Place first = blocks.get(0).evidence().place();
    assertSame(first, blocks.get(1).evidence().place());
    assertSame(first, blocks.get(3).evidence().place());
    assertNotSame(first, blocks.get(2).evidence().place());
    assertNotSame(first, blocks.get(4).evidence().place());
  }

  @Test
  void givesTheRangeOfEachBlockInTheJoinedText() throws UnreadablePageException {
    List<Block> blocks =
        read("<h1>题</h1><p>一 𠀀\n二<br>三</p><ol><li>四</ol><table><tr><td>a<td>b</table>");
    String joined = String.join("\n", blocks.stream().map(Block::text).toList());
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      assertEquals(i, b.position());
      assertEquals(Range.Unit.CHARACTERS, b.range().unit());
      assertEquals(b.text(), joined.substring(b.range().start(), b.range().end()));
    }
    assertEquals(joined.length(), blocks.get(blocks.size() - 1).range().end());
  }

  @Test
  void returnsAnotherTextInTheSameBlock() throws UnreadablePageException {
    Block item = only("<ol start=2><li>报警</ol>");
    Block other = item.withText("报案");
    assertEquals("2. 报案", other.markedText());
    assertEquals(item, other.withText("报警"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>先<bdo dir=RTL>一 。87321打拨</bdo>二",
        "<p>先&#x202e;一 。87321打拨&#x202c;二",
        "<p>先<span style='unicode-bidi: bidi-override; direction: rtl'>一 。<b>87321</b>打拨</span>二"
      })
  void readsTextThatIsShownFromRightToLeftAsItIsShown(String turned)
      throws UnreadablePageException {
    assertEquals(List.of("先拨打12378。 一二"), texts(turned));
  }

  @Test
  void turnsEachLineByItself() throws UnreadablePageException {
    assertEquals(List.of("一二", "三四", "五"), texts("<bdo dir=rtl>二一<br>四三</bdo><p dir=rtl>五"));
    assertEquals(List.of("一二"), texts("<bdo dir=rtl><bdo dir=ltr>一二</bdo></bdo>"));
  }
}
