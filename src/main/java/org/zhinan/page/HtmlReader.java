package org.zhinan.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML: its blocks, and what its head says about the page. */
final class HtmlReader {

  /** What an HTML page tells about itself. */
  record Result(PageHead head, List<Block> blocks) {}

  private HtmlReader() {}

  static Result read(String html, String location) throws UnreadablePageException {
    Document document = Jsoup.parse(html);
    HtmlBlocks visitor = new HtmlBlocks();
    Element body = document.body();
    try {
      body.traverse(visitor);
    } catch (HtmlBlocks.TooManyNodes e) {
      throw new UnreadablePageException(
          location, "it has more than " + Limits.PAGE_NODES + " nodes", e);
    }
    List<Block> blocks = visitor.blocks();
    return new Result(PageHead.of(document, blocks), blocks);
  }
}
