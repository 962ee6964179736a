package org.zhinan.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before it is parsed.
 *
 * @param id the page's id
 * @param url where it was fetched from; null if unknown
 * @param title the title that came with it; empty if none did
 * @param folder the site to name if there is no url
 */
record Scrape(String id, @Nullable String url, String title, String folder) {

  /** Parses flattened text. */
  Page text(String text) {
    List<Block> blocks = TextReader.read(text);
    return page(new PageHead("", null, null), blocks);
  }

  /**
   * Parses HTML.
   *
   * @throws UnreadablePageException if it is over a limit
   */
  Page html(String html, String location) throws UnreadablePageException {
    HtmlReader.Result result = HtmlReader.read(html, location, WorkLimit.ofPage());
    return page(result.head(), result.blocks());
  }

  private Page page(PageHead head, List<Block> blocks) {
    String known = head.url() == null ? url : head.url();
    String domain = known == null ? null : Sites.of(known);
    LocalDate published = head.published() == null ? PageDates.inByline(blocks) : head.published();
    return new Page(
        id,
        title.isEmpty() ? head.title() : title,
        domain == null ? folder : domain,
        known,
        published,
        blocks);
  }
}
