package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.passage.Source;

class HitTest {

  private static Hit hit(String text, Mark... marks) {
    Source source = new Source("a", new Range(Range.Unit.LINES, 1, 1));
    Passage passage = new Passage("a#1", "a", 1, "", List.of(), text, "", null, source);
    return new Hit(1, 1f, passage, List.of(marks), List.of());
  }

  @Test
  void showsTheTextAloneWhenNothingMatches() {
    assertEquals("a<b", hit("a<b").highlighted());
    assertEquals("a&lt;b", hit("a<b").highlightedHtml());
  }

  @Test
  void marksFromTheFirstToTheLastCharacter() {
    Hit hit = hit("一二三四", new Mark(0, 1), new Mark(2, 4));
    assertEquals("«一»二«三四»", hit.highlighted());
  }

  @Test
  void escapesAllThatHasAMeaningInHtml() {
    Hit hit = hit("<script>'\"&</script>", new Mark(1, 7));
    assertEquals("&lt;<em>script</em>&gt;&#39;&quot;&amp;&lt;/script&gt;", hit.highlightedHtml());
  }
}
