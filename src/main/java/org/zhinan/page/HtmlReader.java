package org.zhinan.page;

import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Reads HTML: its blocks, and what its head says about the page. */
final class HtmlReader {

  /** What an HTML page tells about itself. */
  record Result(PageHead head, List<Block> blocks) {}

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @throws UnreadablePageException if it has too many nodes, or the limit of work is reached
   */
  static Result read(String html, String location, WorkLimit limit) throws UnreadablePageException {
    try {
      Document document = parse(html, limit);
      HtmlBlocks visitor = new HtmlBlocks();
      document.body().traverse(visitor);
      List<Block> blocks = visitor.blocks();
      return new Result(PageHead.of(document, blocks), blocks);
    } catch (HtmlBlocks.TooManyNodes e) {
      throw new UnreadablePageException(
          location, "it has more than " + Limits.PAGE_NODES + " nodes", e);
    } catch (TooMuchWorkException e) {
      throw new UnreadablePageException(location, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Parses a page element by element, to stop in time: each paragraph opens again the formatting
   * that was not closed before it, so that a few bytes become a dozen elements.
   */
  private static Document parse(String html, WorkLimit limit) {
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, "")) {
      Iterator<Element> elements = parser.iterator();
      for (int count = 0; elements.hasNext(); count++) {
        if (count > Limits.PAGE_NODES) {
          throw new HtmlBlocks.TooManyNodes();
        }
        elements.next();
        limit.step();
      }
      return parser.document();
    }
  }
}
