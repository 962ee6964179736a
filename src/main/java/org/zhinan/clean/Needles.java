package org.zhinan.clean;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text must hold for a regular expression to match in it: one of some needles of one
 * or two characters. Texts are told from those that cannot match by a look at their characters, as
 * in R. Cox, "Regular Expression Matching with a Trigram Index" (2012). Of what this reader of
 * expressions does not know it expects nothing, so that a needle is never asked for in vain.
 */
final class Needles {

  private static final int MOST_TEXTS = 40;
  private static final int MOST_OF_CLASS = 16;
  private static final int LONGEST = 2;
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
   * @param needles one of these is in whatever it matches; empty if none need be
   */
  private record Part(@Nullable Set<String> texts, Set<String> needles) {
    static final Part UNKNOWN = new Part(null, Set.of());

    static Part of(Set<String> texts) {
      return new Part(texts, needlesOf(texts));
    }

    Part repeated(int least, int most) {
      if (texts != null && most == 1) {
        return least == 1 ? this : of(union(texts, NOTHING));
      }
      return least == 0 ? UNKNOWN : new Part(null, needles);
    }
  }

  private final String regex;
  private int at;

  private Needles(String regex) {
    this.regex = regex;
  }

  /** Returns needles of which one is in any match of an expression; empty if none need be. */
  static Set<String> of(String regex) {
    try {
      return new Needles(regex).alternatives().needles();
    } catch (UnknownSyntax e) {
      return Set.of();
    }
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
    boolean both = !a.needles.isEmpty() && !b.needles.isEmpty();
    Set<String> needles = both ? union(a.needles, b.needles) : Set.of();
    Set<String> texts = a.texts == null || b.texts == null ? null : union(a.texts, b.texts);
    return new Part(texts == null || texts.size() > MOST_TEXTS ? null : texts, needles);
  }

  /** Joins the texts of neighbours as long as they are known, and keeps the best needles of all. */
  private Part sequence() {
    Set<String> joined = NOTHING;
    Set<String> best = Set.of();
    boolean known = true;
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      Part part = repetition(atom());
      best = better(best, part.needles);
      if (part.texts != null && joined.size() * part.texts.size() <= MOST_TEXTS) {
        joined = product(joined, part.texts);
      } else {
        best = better(best, needlesOf(joined));
        joined = part.texts == null ? NOTHING : part.texts;
        known = false;
      }
    }
    return new Part(known ? joined : null, better(best, needlesOf(joined)));
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
          at++;
          yield Part.UNKNOWN;
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
      return new Part(NOTHING, ahead ? part.needles : Set.of());
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

  private static Set<String> needlesOf(Set<String> texts) {
    if (texts.contains("")) {
      return Set.of();
    }
    return texts.stream()
        .map(t -> t.substring(0, Math.min(LONGEST, t.length())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Longer needles are rarer, and so are fewer. */
  private static Set<String> better(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    int longer = Integer.compare(shortest(a), shortest(b));
    return longer > 0 || (longer == 0 && a.size() <= b.size()) ? a : b;
  }

  private static int shortest(Set<String> needles) {
    return needles.stream().mapToInt(String::length).min().orElse(0);
  }
}
