package org.zhinan.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that the walk over an HTML page is inside of: its place, and what it and the elements
 * around it make of the text in it.
 */
final class OpenElement {

  private static final Set<String> UNREAD =
      Set.of(
          "script", "style", "svg", "math", "iframe", "object", "canvas", "audio", "video", "head",
          "title");
  private static final Set<String> UNSEEN =
      Set.of("template", "noscript", "textarea", "select", "option", "datalist");
  private static final Set<String> BOLD = Set.of("b", "strong", "th");

  /** Forums put random letters into elements of this class, against those who copy the text. */
  private static final String JAMMER = "jammer";

  private static final String SPACES = " \t\n\u000B\f\r";

  /** Null outside of all elements. */
  final @Nullable Place place;

  /** Whether a line begins at its start and ends at its end. */
  final boolean line;

  /** The place of the innermost element that is a line. */
  final @Nullable Place linePlace;

  final boolean unread;
  final boolean hidden;
  final boolean bold;

  /** Whether its text is shown from right to left, whatever it is. */
  final boolean turned;

  final boolean link;
  final boolean quote;
  final boolean item;
  final int heading;
  final int listDepth;

  private final boolean counts;
  private int number;
  private int children;

  /** Opens what is outside of all elements. */
  OpenElement() {
    place = null;
    line = false;
    linePlace = null;
    unread = false;
    hidden = false;
    bold = false;
    turned = false;
    link = false;
    quote = false;
    item = false;
    heading = 0;
    listDepth = 0;
    counts = false;
  }

  /** Opens an element inside another, behind so many of the page. */
  OpenElement(Element e, OpenElement parent, boolean inRow, int elements) {
    String tag = e.normalName();
    boolean bare = e.attributesSize() == 0;
    String style = bare ? "" : style(e.attributes());
    String names = bare ? "" : names(e.attributes());
    boolean hides = UNSEEN.contains(tag) || (!bare && isHidden(e, style, names));
    boolean list = tag.equals("ol") || tag.equals("ul");
    place = new Place(parent.place, tag, parent.children++, elements, names);
    boolean block = e.isBlock() && !UNREAD.contains(tag);
    line = hides || (!inRow && (block || tag.equals("br")));
    linePlace = line && !tag.equals("br") ? place : parent.linePlace;
    unread = UNREAD.contains(tag) || parent.unread;
    hidden = hides || parent.hidden;
    bold = BOLD.contains(tag) || style.contains("font-weight:bold") || parent.bold;
    turned = bare ? parent.turned : isTurned(e.attributes(), tag, style, parent.turned);
    link = (tag.equals("a") && e.hasAttr("href")) || parent.link;
    quote = tag.equals("blockquote") || parent.quote;
    item = tag.equals("li") || parent.item;
    heading = headingLevel(tag, parent.heading);
    listDepth = parent.listDepth + (list ? 1 : 0);
    counts = tag.equals("ol");
    number = counts ? number(e, "start", 1) : 0;
  }

  /** Returns the marker of the next item of this list; empty if it is not an ordered one. */
  String marker(Element item) {
    if (!counts) {
      return "";
    }
    int marked = number(item, "value", number);
    number = marked + 1;
    return marked + ".";
  }

  private static int headingLevel(String tag, int outer) {
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.compareTo("h6") <= 0;
    return heading && tag.charAt(1) >= '1' ? tag.charAt(1) - '0' : outer;
  }

  private static String names(Attributes of) {
    String id = of.get("id");
    String classes = of.get("class").trim();
    String role = of.get("role");
    if (id.isEmpty() && classes.isEmpty() && role.isEmpty()) {
      return "";
    }
    return (id + " " + classes + " " + role).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Element e, String style, String names) {
    return e.hasAttr("hidden")
        || (names.contains(JAMMER) && e.hasClass(JAMMER))
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean isTurned(Attributes of, String tag, String style, boolean outer) {
    if (!tag.equals("bdo") && !style.contains("unicode-bidi:bidi-override")) {
      return outer;
    }
    return of.get("dir").equalsIgnoreCase("rtl") || style.contains("direction:rtl");
  }

  private static String style(Attributes of) {
    String style = of.get("style");
    if (style.isEmpty()) {
      return style;
    }
    StringBuilder told = new StringBuilder(style.length());
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      if (c > ' ' || SPACES.indexOf(c) < 0) {
        told.append(c);
      }
    }
    return told.toString().toLowerCase(Locale.ROOT);
  }

  private static int number(Element e, String attribute, int otherwise) {
    try {
      return Integer.parseInt(e.attr(attribute).strip());
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
