package org.zhinan.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the site that a url belongs to: its registered domain. */
final class Sites {

  private static final int LONGEST_HOST = 253;

  /**
   * The host of a url, with the brackets of an IPv6 address. More lenient than {@link
   * java.net.URI}, which knows no host with an underscore or in Chinese and refuses a url with a
   * space in its query; scrapes have all of these.
   */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9+.-]{0,20}:)?//(?:[^/?#\\\\@\\s]{0,200}@)?"
              + "(\\[[0-9A-Fa-f:.]{2,45}]|[^/?#\\\\@:\\s\\[\\]]{1,"
              + LONGEST_HOST
              + "})(?:[:/?#\\\\].*)?",
          Pattern.DOTALL);

  /** Labels under which country registries register third-level names, as in com.cn and co.uk. */
  private static final Set<String> SECOND_LEVEL =
      Set.of("com", "net", "org", "gov", "edu", "ac", "mil", "co", "or", "ne", "go", "idv", "gob");

  /** Labels of the provinces, under which the registry of China registers names, as in bj.cn. */
  private static final Set<String> PROVINCES =
      Set.of(
          "bj", "sh", "tj", "cq", "he", "sx", "nm", "ln", "jl", "hl", "js", "zj", "ah", "fj", "jx",
          "sd", "ha", "hb", "hn", "gd", "gx", "hi", "sc", "gz", "yn", "xz", "sn", "gs", "qh", "nx",
          "xj", "tw", "hk", "mo");

  private Sites() {}

  /** Returns the registered domain of a url; null if the url has no host. */
  static @Nullable String of(String url) {
    Matcher m = HOST.matcher(url.strip());
    String host = m.matches() ? m.group(1).toLowerCase(Locale.ROOT) : "";
    String[] labels = host.split("\\.");
    int n = labels.length;
    if (n == 0 || labels[0].isEmpty()) {
      return null;
    }
    if (host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1))) {
      return host;
    }
    int keep = n > 2 && registers(labels[n - 2], labels[n - 1]) ? 3 : 2;
    return String.join(".", Arrays.copyOfRange(labels, Math.max(0, n - keep), n));
  }

  private static boolean registers(String secondLevel, String country) {
    return country.length() == 2
        && (SECOND_LEVEL.contains(secondLevel)
            || (country.equals("cn") && PROVINCES.contains(secondLevel)));
  }
}
