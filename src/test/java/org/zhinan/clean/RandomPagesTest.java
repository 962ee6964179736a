package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhinan.RandomInputs;
import org.zhinan.RandomText;
import org.zhinan.page.Block;
import org.zhinan.page.Page;
import org.zhinan.page.Pages;
import org.zhinan.page.Printable;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.passage.PassageSplitter;

/** Holds what a build does with a page to what must be so of any page, on random ones. */
class RandomPagesTest {

  /** One takes about a millisecond. */
  private static final int INPUTS = 20_000;

  private static final String TITLE = "借款逾期之后怎么办";
  private static final Cleaner CLEANER = Cleaner.standard();
  private static final PassageSplitter SPLITTER = PassageSplitter.standard();

  @Test
  void takesInAnyHtml() {
    RandomInputs.check(
        INPUTS,
        RandomText::html,
        html -> {
          Page page = Pages.html(html);
          String extracted =
              page.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
          for (Block block : page.blocks()) {
            Range range = block.range();
            assertEquals(block.text(), extracted.substring(range.start(), range.end()));
          }
          assertSound(page, cleaned(page));
        });
  }

  /** Text that was cleaned is cleaned again under its title: without one, any line may be taken. */
  @Test
  void takesInAnyText() {
    RandomInputs.check(
        INPUTS,
        RandomText::text,
        text -> {
          Page page = Pages.text(TITLE, text);
          long lines = text.lines().count();
          for (Block block : page.blocks()) {
            assertTrue(block.range().start() >= 1 && block.range().end() <= lines);
          }
          CleanPage once = cleaned(page);
          assertSound(page, once);
          assertEquals(once.text(), cleaned(Pages.text(TITLE, once.text())).text());
        });
  }

  private static CleanPage cleaned(Page page) {
    CleanPage clean = CLEANER.clean(page);
    assertEquals(page.id(), PageFeatures.of(clean).pageId());
    return clean;
  }

  /** Asserts what must be so of the blocks and passages of any page. */
  private static void assertSound(Page page, CleanPage clean) {
    List<Block> judged = clean.decisions().stream().map(Decision::block).toList();
    assertEquals(page.blocks(), judged);
    for (Block block : judged) {
      assertTrue(Printable.is(block.text()), block.text());
      assertEquals(block.text(), block.text().strip());
      assertTrue(!block.text().isEmpty());
    }
    for (Block kept : clean.kept()) {
      String whole = judged.get(kept.position()).text();
      assertTrue(isWithin(kept.text(), whole), () -> kept.text() + " of " + whole);
    }
    for (Passage passage : SPLITTER.split(clean)) {
      assertTrue(!passage.text().isBlank());
      Range whole = judged.stream().map(Block::range).reduce(Range::join).orElseThrow();
      assertEquals(whole, whole.join(passage.source().range()));
    }
  }

  private static boolean isWithin(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
    }
    return at == part.length();
  }
}
