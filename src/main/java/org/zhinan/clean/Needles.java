package org.zhinan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text must hold for a regular expression to match in it: one of some needles of one
 * or two characters. Texts are told from those that cannot match by a look at their characters, as
 * in R. Cox, "Regular Expression Matching with a Trigram Index" (2012). Of what this reader of
 * expressions does not know it expects nothing, so that a needle is never asked for in vain.
 */
final class Needles {

  /** How many sets of needles are asked for; a third tells little more than two. */
  static final int MOST_SETS = 2;

  private static final int MOST_TEXTS = 2000;
  private static final int MOST_OF_CLASS = 40;
  private static final int LONGEST = 2;

  /** About how often single characters stand in Chinese for each time that a pair of them does. */
  private static final int OF_HAN = 100;

  private static final int OF_LETTER = 200;
  private static final int OF_MARK = 1000;

  private static final Set<String> NOTHING = Set.of("");
  private static final Set<String> DIGITS =
      Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Thrown on syntax that changes the meaning of what follows it. */
  private static final class UnknownSyntax extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What is known of a part of an expression.
   *
   * @param texts all texts that it may match; null if they are not known or too many
   * @param required sets of needles; of each of them one is in whatever the part matches
   */
  private record Part(@Nullable Set<String> texts, List<Set<String>> required) {
    static final Part UNKNOWN = new Part(null, List.of());

    static Part of(Set<String> texts) {
      return new Part(texts, texts.contains("") ? List.of() : ends(texts));
    }

    Part repeated(int least, int most) {
      if (texts != null && most == 1) {
        return least == 1 ? this : of(union(texts, NOTHING));
      }
      return least == 0 ? UNKNOWN : new Part(null, required);
    }
  }

  private final String regex;
  private int at;

  private Needles(String regex) {
    this.regex = regex;
  }

  /**
   * Returns sets of needles, the rarest first: of each of them one needle is in any match of an
   * expression. There are no more than {@link #MOST_SETS}, and none if nothing need be in a match.
   */
  static List<Set<String>> of(String regex) {
    try {
      return new Needles(regex).alternatives().required();
    } catch (UnknownSyntax e) {
      return List.of();
    }
  }

  /**
   * Returns the alternatives of an expression, each an expression; those of the group if it is one
   * group and nothing else. An expression whose syntax is not known is one alternative.
   */
  static List<String> alternatives(String regex) {
    try {
      Needles whole = new Needles(regex);
      whole.skipLooks();
      int start = whole.at;
      if (regex.startsWith("(?:", start)) {
        whole.atom();
        if (whole.at == regex.length()) {
          String looks = regex.substring(0, start);
          return alternatives(regex.substring(start + 3, regex.length() - 1)).stream()
              .map(a -> looks.isEmpty() ? a : looks + "(?:" + a + ")")
              .toList();
        }
      }
      return new Needles(regex).split();
    } catch (UnknownSyntax e) {
      return List.of(regex);
    }
  }

  /** Goes on behind what is looked for around the beginning of a match. */
  private void skipLooks() {
    while (Stream.of("(?=", "(?!", "(?<=", "(?<!").anyMatch(l -> regex.startsWith(l, at))) {
      atom();
    }
  }

  private List<String> split() {
    List<String> all = new ArrayList<>();
    int start = 0;
    do {
      sequence();
      all.add(regex.substring(start, at));
      start = at + 1;
    } while (at++ < regex.length());
    return all;
  }

  private Part alternatives() {
    Part all = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all = either(all, sequence());
    }
    return all;
  }

  private static Part either(Part a, Part b) {
    boolean both = !a.required.isEmpty() && !b.required.isEmpty();
    Set<String> texts = a.texts == null || b.texts == null ? null : union(a.texts, b.texts);
    return new Part(
        texts == null || texts.size() > MOST_TEXTS ? null : texts,
        both ? List.of(union(a.required.getFirst(), b.required.getFirst())) : List.of());
  }

  /** Joins the texts of neighbours as long as they are known, and keeps the rarest needles. */
  private Part sequence() {
    List<Set<String>> required = new ArrayList<>();
    List<Set<String>> ofJoined = new ArrayList<>();
    Set<String> joined = NOTHING;
    boolean known = true;
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      Part part = repetition(atom());
      if (part.texts == null || joined.size() * part.texts.size() > MOST_TEXTS) {
        required.addAll(rarest(ofJoined, joined));
        ofJoined.clear();
        joined = NOTHING;
        known = false;
      }
      if (part.texts == null) {
        required.addAll(part.required);
      } else {
        ofJoined.addAll(part.required);
        joined = product(joined, part.texts);
      }
    }
    required.addAll(rarest(ofJoined, joined));
    return new Part(known ? joined : null, rarest(required, MOST_SETS));
  }

  /** Returns the rarest needles of texts that are joined, or of one of the parts of these. */
  private static List<Set<String>> rarest(List<Set<String>> ofParts, Set<String> joined) {
    List<Set<String>> all = new ArrayList<>(ofParts);
    all.addAll(Part.of(joined).required);
    return rarest(all, MOST_SETS);
  }

  /** Returns the rarest sets, without those of which one tells no more than another does. */
  private static List<Set<String>> rarest(List<Set<String>> sets, int most) {
    List<Set<String>> rarest = new ArrayList<>();
    sets.stream()
        .sorted(Comparator.comparing(Needles::frequency))
        .filter(s -> rarest.size() < most && rarest.stream().noneMatch(r -> implies(r, s)))
        .forEachOrdered(rarest::add);
    return List.copyOf(rarest);
  }

  private static boolean implies(Set<String> found, Set<String> other) {
    return found.stream().allMatch(f -> other.stream().anyMatch(f::contains));
  }

  private Part repetition(Part once) {
    if (at == regex.length()) {
      return once;
    }
    Part part = once;
    switch (regex.charAt(at)) {
      case '?' -> part = once.repeated(0, 1);
      case '*' -> part = once.repeated(0, Integer.MAX_VALUE);
      case '+' -> part = once.repeated(1, Integer.MAX_VALUE);
      case '{' -> {
        int end = regex.indexOf('}', at);
        String[] times = regex.substring(at + 1, end).split(",", -1);
        String most = times[times.length - 1];
        part =
            once.repeated(
                Math.min(1, Integer.parseInt(times[0])),
                most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
        at = end;
      }
      default -> {
        return once;
      }
    }
    at++;
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return part;
  }

  private Part atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characters();
      case '\\' -> escaped();
      case '.' -> Part.UNKNOWN;
      case '^', '$' -> Part.of(NOTHING);
      default -> {
        if (Character.isSurrogate(c)) {
          yield Part.of(Set.of(regex.substring(at - 1, ++at)));
        }
        yield Part.of(Set.of(String.valueOf(c)));
      }
    };
  }

  private Part group() {
    boolean ahead = take("?=") || take("?<=");
    boolean not = !ahead && (take("?!") || take("?<!"));
    if (!ahead && !not && !take("?:") && !take("?>") && regex.charAt(at) == '?') {
      throw new UnknownSyntax();
    }
    Part part = alternatives();
    at++;
    if (ahead || not) {
      return new Part(NOTHING, ahead ? part.required : List.of());
    }
    return part;
  }

  private boolean take(String start) {
    boolean is = regex.startsWith(start, at);
    at += is ? start.length() : 0;
    return is;
  }

  private Part escaped() {
    char c = regex.charAt(at++);
    if (c == 'p' || c == 'P') {
      at = regex.indexOf('}', at) + 1;
      return Part.UNKNOWN;
    }
    if (c == 'd') {
      return Part.of(DIGITS);
    }
    if ("sSDwW".indexOf(c) >= 0) {
      return Part.UNKNOWN;
    }
    if (c == 'b') {
      return Part.of(NOTHING);
    }
    if (Character.isLetterOrDigit(c)) {
      throw new UnknownSyntax();
    }
    return Part.of(Set.of(String.valueOf(c)));
  }

  /** Reads a class of characters; knows those of single characters. */
  private Part characters() {
    Set<String> texts = new LinkedHashSet<>();
    boolean known = regex.charAt(at) != '^';
    at += known ? 0 : 1;
    while (regex.charAt(at) != ']') {
      char c = regex.charAt(at++);
      if (c == '[' || c == '&') {
        throw new UnknownSyntax();
      }
      boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
      if (c == '\\') {
        Part one = escaped();
        known &= one.texts != null && !one.texts.equals(NOTHING);
        texts.addAll(one.texts == null ? NOTHING : one.texts);
        range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
      } else {
        texts.add(String.valueOf(c));
      }
      known &= !range && !Character.isSurrogate(c);
    }
    at++;
    return known && texts.size() <= MOST_OF_CLASS ? Part.of(texts) : Part.UNKNOWN;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }

  private static Set<String> product(Set<String> firsts, Set<String> seconds) {
    return firsts.stream()
        .flatMap(first -> seconds.stream().map(second -> first + second))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the beginnings of some texts, and their ends if these are others. */
  private static List<Set<String>> ends(Set<String> texts) {
    Set<String> first = new LinkedHashSet<>();
    Set<String> last = new LinkedHashSet<>();
    for (String text : texts) {
      first.add(text.substring(0, Math.min(LONGEST, text.length())));
      last.add(text.substring(Math.max(0, text.length() - LONGEST)));
    }
    return first.equals(last) ? List.of(first) : List.of(first, last);
  }

  /** Returns about how often one of some needles stands in a text, of which a pair does once. */
  private static int frequency(Set<String> needles) {
    return needles.stream().mapToInt(n -> n.length() > 1 ? 1 : frequency(n.charAt(0))).sum();
  }

  private static int frequency(char needle) {
    return Chars.isPlainHan(needle) ? OF_HAN : Chars.isOfHandle(needle) ? OF_LETTER : OF_MARK;
  }
}
