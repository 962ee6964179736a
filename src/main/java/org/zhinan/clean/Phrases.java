package org.zhinan.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of patterns from a resource file, of which each matches a folded line or sentence, the
 * whole of it or a part as the list says. Text longer than {@link #LONGEST} matches none, which
 * bounds the time that a pattern can take.
 */
final class Phrases {

  private static final int LONGEST = 220;

  private final List<Pattern> patterns;
  private final NeedleIndex index;

  private Phrases(List<Pattern> patterns) {
    this.patterns = patterns;
    this.index = new NeedleIndex(patterns);
  }

  /** Reads a list: UTF-8, a pattern a line, {@code #} before comments. */
  static Phrases load(String resource) {
    return new Phrases(lines(resource).stream().map(Pattern::compile).toList());
  }

  /** Returns the lines of a list that are neither empty nor comments. */
  static List<String> lines(String resource) {
    try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Pattern> patterns() {
    return patterns;
  }

  /** Returns a pattern for what any of these finds, to build others of. */
  String any() {
    return patterns.stream().map(Pattern::pattern).collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * Tells whether a pattern may match a folded text or a part of it, whatever its length, as far as
   * needles tell.
   */
  boolean mayMatchIn(String folded) {
    return index.anyMayMatch(folded);
  }

  /** Tells whether a pattern matches the whole of a folded text. */
  boolean matches(String folded) {
    return !folded.isEmpty() && folded.length() <= LONGEST && index.anyMatches(folded);
  }

  /** Returns how many of the patterns match a part of a folded text. */
  long countIn(String folded) {
    return isIn(folded) ? patterns.stream().filter(p -> p.matcher(folded).find()).count() : 0;
  }

  /** Tells whether a pattern matches a part of a folded text. */
  boolean isIn(String folded) {
    return folded.length() <= LONGEST && index.anyFinds(folded);
  }
}
