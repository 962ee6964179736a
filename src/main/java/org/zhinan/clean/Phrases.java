package org.zhinan.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of phrases: a resource file of patterns of which each matches a folded line or sentence,
 * the whole of it or a part as the list says. A text is looked through once for all lists: {@link
 * #scan} finds the characters that phrases need, and a list tries those of its patterns alone whose
 * characters are there. Text longer than {@link #LONGEST} matches none, which bounds the time that
 * a pattern can take. Immutable and safe for use by many threads.
 */
final class Phrases {

  private static final int LONGEST = 220;

  /** All lists, each at its number. */
  private static final List<Phrases> LISTS = new ArrayList<>();

  static final Phrases ADVERT = load("advert");
  static final Phrases ASKS = load("asks");
  static final Phrases CALLS = load("calls");
  static final Phrases CAPTION = load("caption");
  static final Phrases COMMENT = load("comment");
  static final Phrases CONTENTS = load("contents");
  static final Phrases COPYRIGHT = load("copyright");
  static final Phrases LURE = load("lure");
  static final Phrases NAVIGATION = load("navigation");
  static final Phrases OFFERS = load("offers");
  static final Phrases PUBLIC = load("public");
  static final Phrases REACHES = load("reaches");
  static final Phrases REFUTED = load("refuted");
  static final Phrases RELATED = load("related");
  static final Phrases SERVICES = load("services");
  static final Phrases SHARE = load("share");
  static final Phrases TAGS = load("tags");
  static final Phrases TEMPLATE = load("template");

  private static final NeedleIndex INDEX =
      new NeedleIndex(LISTS.stream().map(Phrases::patterns).toList());

  private final String name;
  private final int number;
  private final List<Pattern> patterns;

  private Phrases(String name, int number, List<Pattern> patterns) {
    this.name = name;
    this.number = number;
    this.patterns = patterns;
  }

  private static Phrases load(String name) {
    List<Pattern> patterns = lines(name + ".txt").stream().map(Pattern::compile).toList();
    Phrases list = new Phrases(name, LISTS.size(), patterns);
    LISTS.add(list);
    return list;
  }

  /** Returns all lists. */
  static List<Phrases> all() {
    return List.copyOf(LISTS);
  }

  /** Returns the lines of a resource that are neither empty nor comments ({@code #}), in UTF-8. */
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

  /** Returns a pattern for what any pattern of a resource finds, to build others of. */
  static String any(String resource) {
    return "(?:" + String.join("|", lines(resource)) + ")";
  }

  /** Looks a folded text through for the phrases of all lists. */
  static NeedleIndex.Scan scan(String folded) {
    return INDEX.scan(folded);
  }

  /** Returns the name of the list, which is that of its resource. */
  String name() {
    return name;
  }

  List<Pattern> patterns() {
    return patterns;
  }

  /**
   * Tells whether a pattern may match a folded text or a part of it, whatever its length, as far as
   * needles tell.
   */
  boolean mayMatchIn(NeedleIndex.Scan folded) {
    return folded.mayMatch(number);
  }

  /** Tells whether a pattern matches the whole of a folded text. */
  boolean matches(NeedleIndex.Scan folded) {
    return !folded.text().isEmpty() && isShort(folded) && folded.matches(number);
  }

  /** Returns how many of the patterns match a part of a folded text. */
  int countIn(NeedleIndex.Scan folded) {
    return isShort(folded) ? folded.finding(number).cardinality() : 0;
  }

  /** Tells whether a pattern matches a part of a folded text. */
  boolean isIn(NeedleIndex.Scan folded) {
    return isShort(folded) && folded.finds(number);
  }

  private static boolean isShort(NeedleIndex.Scan folded) {
    return folded.text().length() <= LONGEST;
  }
}
