package org.zhinan.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the site that a url belongs to: its registered domain. */
final class Sites {

  /**
   * Labels under which country registries register third-level names, as in com.cn, co.uk, bj.cn.
   */
  private static final Set<String> SECOND_LEVEL =
      Set.of(
          "com", "net", "org", "gov", "edu", "ac", "mil", "co", "or", "ne", "go", "idv", "gob",
          "bj", "sh", "tj", "cq", "he", "sx", "nm", "ln", "jl", "hl", "js", "zj", "ah", "fj", "jx",
          "sd", "ha", "hb", "hn", "gd", "gx", "hi", "sc", "gz", "yn", "xz", "sn", "gs", "qh", "nx",
          "xj", "tw", "hk", "mo");

  private Sites() {}

  /** Returns the registered domain of a url; null if the url has no host. */
  static @Nullable String of(String url) {
    String host = host(url);
    if (host == null || host.indexOf('.') < 0 || isAddress(host)) {
      return host;
    }
    String[] labels = host.split("\\.");
    int n = labels.length;
    boolean country = labels[n - 1].length() == 2;
    int keep = n > 2 && country && SECOND_LEVEL.contains(labels[n - 2]) ? 3 : 2;
    return String.join(".", Arrays.copyOfRange(labels, Math.max(0, n - keep), n));
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isAddress(String host) {
    return host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1));
  }
}
