package org.zhinan.page;

/** Parses pages that are held in memory. */
public final class Pages {

  private Pages() {}

  /** Parses flattened text that comes with a title. */
  public static Page text(String title, String text) {
    return scrape(title).text(text);
  }

  /** Parses HTML. */
  public static Page html(String html) throws UnreadablePageException {
    return scrape("").html(html, "page.html");
  }

  private static Scrape scrape(String title) {
    return new Scrape("page", null, title, "");
  }
}
