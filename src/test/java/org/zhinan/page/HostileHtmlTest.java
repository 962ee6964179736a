package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.SmallStack;

@Timeout(60)
class HostileHtmlTest {

  private static final int MANY = 100_000;

  private static List<Block> read(String html) throws UnreadablePageException {
    assertTrue(html.length() <= Limits.PAGE_BYTES, "a page that is refused before it is parsed");
    return HtmlReader.read(html, "test.html", WorkLimit.ofPage()).blocks();
  }

  private static String lastText(String html) throws UnreadablePageException {
    List<Block> blocks = read(html);
    return blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "table"})
  void readsTheTextInsideElementsNestedWithoutEnd(String tag) throws UnreadablePageException {
    assertEquals("先核实", lastText(("<" + tag + ">").repeat(MANY) + "先核实"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a href=x",
        "font",
        "span",
        "ul",
        "li",
        "blockquote",
        "td",
        "select",
        "p",
        "form",
        "h1",
        "button",
        "section",
        "table><tr><td",
        "ol><li",
        "b><p",
        "a href=x><div"
      })
  void readsTheTextInsideElementsOfAnyKind(String tag) throws UnreadablePageException {
    assertEquals("先核实", lastText(("<" + tag + ">").repeat(MANY / 10) + "先核实"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"template", "noscript", "svg", "textarea"})
  void showsNothingOfWhatIsNestedInUnseenElements(String tag) throws UnreadablePageException {
    for (Block b : read(("<" + tag + ">").repeat(MANY) + "先核实")) {
      assertTrue(b.evidence().hidden());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<i>", "<div>"})
  void needsNoDeepStackForAMillionNestedElements(String tag) throws Exception {
    String html = tag.repeat(Math.min(1_000_000, Limits.PAGE_BYTES / tag.length() - 10)) + "先核实";
    try {
      assertEquals("先核实", SmallStack.run(() -> lastText(html)));
    } catch (UnreadablePageException e) {
      assertTrue(e.reason().endsWith(" nodes"), e::reason);
    }
  }

  @Test
  void refusesAPageOfTooManyNodesAndSaysSo() {
    UnreadablePageException refused =
        assertThrows(
            UnreadablePageException.class, () -> read("<p>".repeat(Limits.PAGE_NODES + 1)));
    assertEquals("test.html", refused.location());
    assertEquals("it has more than " + Limits.PAGE_NODES + " nodes", refused.reason());
  }

  @Test
  void readsThePlaceOfAnElementWithManyAttributes() throws UnreadablePageException {
    StringBuilder tag = new StringBuilder("<div class=post");
    for (int i = 0; i < MANY; i++) {
      tag.append(" a").append(i).append("=1");
    }
    Block block = read(tag + "><p>先核实</p></div>").get(0);
    assertEquals("先核实", block.text());
    Place place = block.evidence().place();
    assertNotNull(place);
    assertTrue(place.toString().contains("div[0].post"), place::toString);
  }

  @Test
  void keepsLittleOfAnEndlessClass() throws UnreadablePageException {
    Place place = read("<p class='" + "a ".repeat(2_000_000) + "'>先核实").get(0).evidence().place();
    assertNotNull(place);
    assertTrue(place.names().length() <= 200);
  }

  @Test
  void readsCellsThatClaimToSpanEverything() throws UnreadablePageException {
    String span = " rowspan=9007199254740991 colspan=-1";
    assertEquals("机构 | 电话", lastText("<table><tr><td" + span + ">机构<td" + span + ">电话</table>"));
  }

  @Test
  void readsARowOfManyCellsAsALayout() throws UnreadablePageException {
    assertEquals(MANY, read("<table><tr>" + "<td>格</td>".repeat(MANY)).size());
  }

  @Test
  void readsMoreThanAMillionEntities() throws UnreadablePageException {
    int count = Limits.PAGE_BYTES / 4;
    assertEquals(count, lastText("&lt;".repeat(count)).length());
    assertEquals(Limits.PAGE_BYTES, lastText("&".repeat(Limits.PAGE_BYTES)).length());
    assertEquals("&#xFFFFFFFFFF;\uFFFDx", lastText("&amp;#xFFFFFFFFFF;&#0;&#x202e;&#xFFFF;x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div", "<script>var x = 1", "<!-- 没有完", "<style>p {", "<a href='", "</"})
  void keepsWhatStandsBeforeAnUnclosedTag(String unclosed) throws UnreadablePageException {
    assertEquals("先核实", read("<p>先核实</p>" + unclosed).get(0).text());
    assertEquals(1, read("<p>先核实</p>" + unclosed + "x".repeat(MANY)).size(), unclosed);
  }

  @Test
  void takesTimeInProportionToTheNumberOfSiblings() throws UnreadablePageException {
    String[] siblings = {
      "<p>段</p>", "段<br>", "<li>段", "<tr><td>段<td>落", "<a href=x><p>段", "<table>段"
    };
    for (String sibling : siblings) {
      String opening = sibling.startsWith("<tr>") ? "<table>" : "<div>";
      assertEquals(MANY, read(opening + sibling.repeat(MANY)).size(), sibling);
    }
  }

  @Test
  void refusesAPageThatTakesTooLongAndSaysSo() {
    WorkLimit none = WorkLimit.of(Duration.ofNanos(1));
    UnreadablePageException refused =
        assertThrows(
            UnreadablePageException.class,
            () -> HtmlReader.read("<p>段".repeat(MANY), "test.html", none));
    assertEquals("it takes more than 0 ms of processor time", refused.reason());
  }

  @Test
  void readsMarkupThatIsText() throws UnreadablePageException {
    assertEquals("<script>alert(1)</script>", lastText("<p>&lt;script&gt;alert(1)&lt;/script&gt;"));
  }

  @Test
  void readsAnEmptyPage() throws UnreadablePageException {
    for (String html : List.of("", " ", "<", "<html>", "\0", "<!DOCTYPE html>", "<frameset>")) {
      HtmlReader.Result result = HtmlReader.read(html, "test.html", WorkLimit.ofPage());
      assertEquals("", result.head().title());
      assertNull(result.head().url());
    }
  }
}
