package org.zhinan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.analysis.Lexicon;
import org.zhinan.analysis.Pinyin;
import org.zhinan.passage.Passage;

/**
 * The terms by which the names on a page are found while a question is typed: its title and the
 * headings on it. There is one from each word of a name on, folded, as {@code 骚扰怎么办} in {@code
 * 被催收骚扰怎么办}, and the same in pinyin, each followed by a line end and the name itself. Safe for use
 * by many threads.
 */
final class Names {

  /** What numbers a heading, as in {@code 三、还款} or {@code 2. 投诉}, or marks a question. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[、.．)）]|[(（][一二三四五六七八九十0-9]{1,3}[)）]|问[:：])\\s*");

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 12;
  private static final int MOST_READINGS = 4;

  private final AdviceAnalyzer words;
  private final Pinyin pinyin = Pinyin.standard();

  Names(Lexicon lexicon) {
    this.words = AdviceAnalyzer.words(lexicon);
  }

  /** Returns the terms of the names that passages of one page stand under. */
  Set<String> terms(List<Passage> passages) {
    Set<String> names = new LinkedHashSet<>();
    for (Passage passage : passages) {
      names.add(passage.title());
      names.addAll(passage.headings());
    }
    Set<String> terms = new LinkedHashSet<>();
    names.forEach(name -> add(plain(name), terms));
    return terms;
  }

  private static String plain(String name) {
    return NUMBERED.matcher(name.replaceAll("\\s+", " ").strip()).replaceFirst("");
  }

  private void add(String name, Set<String> terms) {
    int length = name.codePointCount(0, name.length());
    if (length < SHORTEST || length > LONGEST) {
      return; // too short to ask by, or no name
    }
    List<String> parts = words(name);
    for (int i = 0; i < Math.min(MOST_WORDS, parts.size()); i++) {
      String rest = String.join("", parts.subList(i, parts.size()));
      terms.add(IndexSchema.nameTerm(rest, name));
      for (String typed : typed(rest)) {
        terms.add(IndexSchema.nameTerm(typed, name));
      }
    }
  }

  private List<String> words(String name) {
    List<String> parts = new ArrayList<>();
    try (TokenStream stream = words.tokenStream("", name)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        parts.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new IllegalStateException("a text is read from memory", e);
    }
    return parts;
  }

  /** Returns how a text is typed in pinyin; what is read in several ways, in some of them. */
  private List<String> typed(String text) {
    List<StringBuilder> typed = new ArrayList<>(List.of(new StringBuilder()));
    for (int character : text.codePoints().toArray()) {
      List<String> readings = pinyin.readings(character);
      if (readings.isEmpty()) {
        typed.forEach(each -> each.appendCodePoint(character));
        continue;
      }
      if (readings.size() * typed.size() > MOST_READINGS) {
        readings = readings.subList(0, 1);
      }
      List<StringBuilder> longer = new ArrayList<>();
      for (StringBuilder each : typed) {
        readings.forEach(reading -> longer.add(new StringBuilder(each).append(reading)));
      }
      typed = longer;
    }
    return typed.stream().map(StringBuilder::toString).toList();
  }
}
