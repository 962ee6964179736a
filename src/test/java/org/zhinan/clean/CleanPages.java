package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.page.Block;
import org.zhinan.page.Corpus;
import org.zhinan.page.Evidence;
import org.zhinan.page.Page;
import org.zhinan.page.Range;

/**
 * Pages for tests, and how they are judged. A judged page is written a block a line, each behind
 * its verdict: {@code keep}, or the rule that drops it and the reason, such as {@code
 * Related:RELATED}. The parts that are cut out of a kept block stand behind it, as {@code
 * [rule:REASON part]}.
 */
final class CleanPages {

  private static final Cleaner CLEANER = Cleaner.standard();

  private CleanPages() {}

  /** Asserts that a page of these lines of text is judged as it is written. */
  static void assertJudged(String judged) {
    String text =
        judged
            .lines()
            .map(l -> l.substring(l.indexOf(' ')).strip())
            .collect(Collectors.joining("\n"));
    assertVerdicts(judged, clean(textPage(text)));
  }

  /** Asserts that the blocks of a page are judged as it is written. */
  static void assertVerdicts(String judged, CleanPage page) {
    List<String> expected = judged.lines().map(l -> l.replaceFirst(" +", " ").strip()).toList();
    assertEquals(String.join("\n", expected), String.join("\n", verdicts(page)));
  }

  static List<String> verdicts(CleanPage page) {
    return page.decisions().stream().map(CleanPages::verdict).toList();
  }

  private static String verdict(Decision decision) {
    return switch (decision.verdict()) {
      case Verdict.Keep keep ->
          Stream.concat(
                  Stream.of("keep " + keep.text()),
                  keep.cuts().stream()
                      .map(c -> "[" + c.rule() + ":" + c.reason() + " " + c.text() + "]"))
              .collect(Collectors.joining(" "));
      case Verdict.Drop drop -> drop.rule() + ":" + drop.reason() + " " + decision.block().text();
    };
  }

  /** Cleans a page of lines of text. */
  static CleanPage text(String... lines) {
    return clean(textPage(String.join("\n", lines)));
  }

  /** Cleans an HTML page. */
  static CleanPage html(String title, String body) {
    String head = "<!doctype html><html><head><title>" + title + "</title></head>";
    return clean(read(head + "<body>" + body + "</body></html>", ".html"));
  }

  static CleanPage clean(Page page) {
    return CLEANER.clean(page);
  }

  static Page textPage(String text) {
    return read(text, ".txt");
  }

  private static Page read(String content, String extension) {
    try {
      Path file = Files.createTempFile("page", extension);
      try {
        Files.writeString(file, content);
        try (Stream<Corpus.Entry> entries = Corpus.of(file).entries()) {
          return entries.findFirst().orElseThrow().load().parse();
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes a page of blocks that no reader has tidied. */
  static Page rawPage(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      int at = blocks.size();
      Range range = new Range(Range.Unit.LINES, at + 1, at + 1);
      blocks.add(new Block(at, Block.Kind.LINE, 0, "", line, range, Evidence.NONE));
    }
    return new Page("page", "", "", null, null, blocks);
  }

  static List<String> keptTexts(CleanPage page) {
    return page.kept().stream().map(Block::text).toList();
  }

  /**
   * Returns the lines of {@code judged/name.txt} that begin with a mark, {@code -} for what goes or
   * {@code +} for what stays, without it.
   */
  static List<String> judgedLines(String name, char mark) {
    try (InputStream in = CleanPages.class.getResourceAsStream("judged/" + name + ".txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("\n"))
          .filter(l -> !l.isEmpty() && l.charAt(0) == mark)
          .map(l -> l.substring(2))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
