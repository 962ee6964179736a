package org.zhinan.clean;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Place;

/** What the tags, classes and ids of elements give away about what they hold. */
enum PlaceNames {
  COMMENTS(Reason.COMMENT, "comment|pinglun|guestbook|liuyan|respond|disqus|pl_?list"),
  RELATED(
      Reason.RELATED,
      "relate|recommend|tuijian|xiangguan|guess|hot-?(?:list|news|rank|article|tags)|right-?(?:bar|side|col|nav|box)|(?:col|side|main)-?right|\\bright\\b|rank(?:ing)?-|similar|read-?more|popular|sidebar|widget|aside|xgwz|cnxh"),
  SHARE(
      Reason.SHARE,
      "share|fenxiang|qr-?code|erweima|social|follow|wechat|weixin|weibo|reward|dashang|donate|download|open-?app|app-?bar|subscribe|digg|praise|zan\\b"),
  NAVIGATION(
      Reason.NAVIGATION,
      "breadcrumb|crumb|\\bnav|nav\\b|navbar|menu|pagination|pager|page-?nav|prev-?next|post-navigation|toolbar|font-?size|mianbao|weizhi|\\bpath\\b|\\btop-?bar|login"),
  FOOT(Reason.COPYRIGHT, "footer|copyright|disclaimer|banquan|shengming|icp\\b"),
  BYLINE(
      Reason.BYLINE,
      "byline|author|post-?meta|entry-meta|article-?info|pub-?time|\\bmeta\\b|editor|source|laiyuan"),
  TAGS(Reason.TAGS, "\\btags?\\b|tag-?list|tag-?links|keywords?|post-tags"),
  ADVERTS(
      Reason.ADVERT,
      "\\bads?\\b|\\bad[-_]|[-_]ad\\b|advert|guanggao|\\bgg\\d*\\b|sponsor|adsbygoogle|banner|promo");

  private static final PlaceNames[] KINDS = values();

  private static final NeedleIndex INDEX =
      new NeedleIndex(Arrays.stream(KINDS).map(kind -> List.of(kind.pattern)).toList());

  private final Reason reason;
  private final Pattern pattern;

  PlaceNames(Reason reason, String pattern) {
    this.reason = reason;
    this.pattern = Pattern.compile(pattern);
  }

  Reason reason() {
    return reason;
  }

  Pattern pattern() {
    return pattern;
  }

  /** Returns what an element's own tag and names give away; null if nothing. */
  static @Nullable PlaceNames of(Place place) {
    switch (place.tag()) {
      case "nav" -> {
        return NAVIGATION;
      }
      case "aside" -> {
        return RELATED;
      }
      case "footer" -> {
        return FOOT;
      }
      case "html", "body", "article", "main" -> {
        return null;
      }
      default -> {}
    }
    return place.names().isEmpty() ? null : of(place.names());
  }

  private static @Nullable PlaceNames of(String names) {
    NeedleIndex.Scan scan = INDEX.scan(names);
    for (int kind = 0; kind < KINDS.length; kind++) {
      if (scan.finds(kind)) {
        return KINDS[kind];
      }
    }
    return null;
  }
}
