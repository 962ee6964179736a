package org.zhinan.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells the files of a corpus that are wanted by their paths below it, {@code /} between the names.
 * Patterns are those that builds use: {@code ?} stands for one character of a name, {@code *} for
 * any number, {@code **} for any number of directories; one that ends in a slash means all below.
 */
final class FilePatterns implements Predicate<String> {

  private final List<Pattern> includes;
  private final List<Pattern> excludes;

  /** All files are included if there is no pattern for that. */
  FilePatterns(List<String> includes, List<String> excludes) {
    this.includes = includes.stream().map(FilePatterns::compile).toList();
    this.excludes = excludes.stream().map(FilePatterns::compile).toList();
  }

  @Override
  public boolean test(String path) {
    return (includes.isEmpty() || matches(includes, path)) && !matches(excludes, path);
  }

  private static boolean matches(List<Pattern> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  private static Pattern compile(String written) {
    String slashed = written.replace('\\', '/');
    String pattern = slashed.endsWith("/") ? slashed + "**" : slashed;
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      if (pattern.startsWith("**/", at)) {
        regex.append("(?:.*/)?");
        at += 3;
      } else if (pattern.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else {
        char c = pattern.charAt(at);
        regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
        at++;
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
