package org.zhinan.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says about itself: its title, its canonical link and its date.
 *
 * @param title the title without the site's name; may be empty
 * @param url the canonical link; null if the page has none
 * @param published the date in the head of the page; null if there is none
 */
record PageHead(String title, @Nullable String url, @Nullable LocalDate published) {

  private static final int SHORTEST_TITLE = 4;
  private static final Pattern SITE_NAME =
      Pattern.compile("\\s*(?:[_|｜]|\\s[-–—]{1,2}\\s|[-–—]{1,2}(?=[^-–—_|｜]{2,16}$))\\s*");

  static PageHead of(Document document, List<Block> blocks) {
    String url = null;
    LocalDate published = null;
    String ogTitle = "";
    for (Element e : document.head().getAllElements()) {
      if (e.nameIs("link") && e.attr("rel").equalsIgnoreCase("canonical") && url == null) {
        url = webAddress(e.attr("href"));
      } else if (e.nameIs("meta")) {
        String name =
            (e.attr("property") + e.attr("name") + e.attr("itemprop")).toLowerCase(Locale.ROOT);
        String content = e.attr("content");
        if (name.equals("og:url") && url == null) {
          url = webAddress(content);
        } else if (name.equals("og:title")) {
          ogTitle = PlainText.of(content);
        } else if (published == null && isDateName(name)) {
          published = PageDates.find(content);
        }
      }
    }
    return new PageHead(title(PlainText.of(document.title()), ogTitle, blocks), url, published);
  }

  private static boolean isDateName(String name) {
    return name.contains("published_time")
        || name.contains("pubdate")
        || name.contains("publishdate")
        || name.contains("datepublished");
  }

  private static @Nullable String webAddress(String href) {
    String h = href.strip();
    return h.startsWith("http://") || h.startsWith("https://") ? h : null;
  }

  /** A heading that the title repeats is the title; else the title up to the site's name. */
  private static String title(String title, String ogTitle, List<Block> blocks) {
    String heading = "";
    for (Block b : blocks) {
      if (b.kind() == Block.Kind.HEADING
          && b.level() <= 3
          && b.text().length() >= SHORTEST_TITLE
          && b.text().length() > heading.length()
          && title.startsWith(b.text())) {
        heading = b.text();
      }
    }
    if (!heading.isEmpty()) {
      return heading;
    }
    if (ogTitle.length() >= SHORTEST_TITLE && title.startsWith(ogTitle)) {
      return withoutSite(ogTitle);
    }
    return withoutSite(title.isEmpty() ? ogTitle : title);
  }

  private static String withoutSite(String title) {
    String best = "";
    for (String part : SITE_NAME.split(title, 12)) {
      if (part.length() >= SHORTEST_TITLE) {
        return part;
      }
      best = best.isEmpty() ? part : best;
    }
    return best;
  }
}
