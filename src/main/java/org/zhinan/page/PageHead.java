package org.zhinan.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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

  /** A longer one is a title that was not closed, and the page it swallowed. */
  private static final int LONGEST_TITLE = 300;

  /** What stands before a site's name; a dash beside a digit or between letters does not. */
  private static final Pattern SITE_NAME =
      Pattern.compile(
          "\\s*(?:[_|｜]|\\s[-–—]{1,2}\\s"
              + "|(?<!\\d|[A-Za-z](?=-[A-Za-z]))[-–—]{1,2}(?=[^-–—_|｜\\d][^-–—_|｜]{1,15}$))\\s*");

  /** What may stand between a page's title and more that its author put into {@code <title>}. */
  private static final String SEPARATORS = " _|｜-–—·»>〉(（【[";

  static PageHead of(Document document, List<Block> blocks) {
    String url = null;
    LocalDate published = null;
    String title = "";
    String ogTitle = "";
    for (Element e : headOf(document).getAllElements()) {
      if (e.nameIs("title") && title.isEmpty() && isHtml(e)) {
        title = title(e.wholeText());
      } else if (e.nameIs("link") && e.attr("rel").equalsIgnoreCase("canonical") && url == null) {
        url = WebAddress.of(e.attr("href"));
      } else if (e.nameIs("meta")) {
        String name =
            (e.attr("property") + e.attr("name") + e.attr("itemprop")).toLowerCase(Locale.ROOT);
        String content = e.attr("content");
        if (name.equals("og:url") && url == null) {
          url = WebAddress.of(content);
        } else if (name.equals("og:title")) {
          ogTitle = title(content);
        } else if (published == null && isDateName(name)) {
          published = PageDates.find(content);
        }
      }
    }
    return new PageHead(title(title, ogTitle, blocks), url, published);
  }

  /**
   * Returns the head; or the whole page if the head has no title, because a byte order mark or a
   * stray element before it makes the parser take it for a part of the body.
   */
  private static Element headOf(Document document) {
    return document.title().isEmpty() ? document : document.head();
  }

  private static boolean isHtml(Element e) {
    return e.tag().namespace().equals(Parser.NamespaceHtml);
  }

  private static String title(String raw) {
    String title = PlainText.of(raw);
    return title.length() > LONGEST_TITLE ? "" : title;
  }

  private static boolean isDateName(String name) {
    return name.contains("published_time")
        || name.contains("pubdate")
        || name.contains("publishdate")
        || name.contains("datepublished");
  }

  /** A heading that the title repeats is the title; else the title up to the site's name. */
  private static String title(String title, String ogTitle, List<Block> blocks) {
    String heading = "";
    for (Block b : blocks) {
      if (b.kind() == Block.Kind.HEADING
          && b.level() <= 3
          && b.text().length() >= SHORTEST_TITLE
          && b.text().length() > heading.length()
          && repeats(title, b.text())) {
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

  /**
   * Tells whether a heading is the beginning of a title or, where the site's name comes first, most
   * of it. A heading in the middle of a phrase is another one's.
   */
  private static boolean repeats(String title, String heading) {
    int at = title.indexOf(heading);
    int end = at + heading.length();
    return (at == 0 || (at > 0 && isSeparator(title, at - 1) && 2 * heading.length() > end))
        && (end == title.length() || isSeparator(title, end));
  }

  private static boolean isSeparator(String title, int at) {
    return SEPARATORS.indexOf(title.charAt(at)) >= 0;
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
