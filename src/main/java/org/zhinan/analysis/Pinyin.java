package org.zhinan.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How simplified characters are read and typed: in pinyin without tones, {@code v} for ü. Knows the
 * characters of GB 2312. Immutable and safe for use by many threads.
 */
public final class Pinyin {

  private static final String STANDARD = "pinyin.txt";
  private static final int LONGEST_SYLLABLE = 6;
  private static final int MOST_WAYS = 16;

  private final Map<String, String> characters = new HashMap<>();
  private final Map<Integer, List<String>> readings = new HashMap<>();

  private Pinyin() {}

  /**
   * Returns the readings that come with the library. Reads them from the jar each time: keep it.
   */
  public static Pinyin standard() {
    Pinyin pinyin = new Pinyin();
    try (InputStream in = Lexicon.open(STANDARD)) {
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(pinyin::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read org/zhinan/analysis/" + STANDARD, e);
    }
    return pinyin;
  }

  private void add(String line) {
    int colon = line.indexOf(": ");
    String syllable = line.substring(0, colon);
    characters.put(syllable, line.substring(colon + 2));
    line.substring(colon + 2)
        .codePoints()
        .forEach(c -> readings.computeIfAbsent(c, r -> new ArrayList<>()).add(syllable));
  }

  /** Returns the syllables that a character is read as; none if it is unknown. */
  public List<String> readings(int character) {
    return List.copyOf(readings.getOrDefault(character, List.of()));
  }

  /** Returns the characters that are read as a syllable; an empty text if it is none. */
  public String characters(String syllable) {
    return characters.getOrDefault(syllable, "");
  }

  /**
   * Returns the ways to cut letters into syllables, 16 at most, those with long ones first: {@code
   * xian} is {@code xian} or {@code xi an}. None if it cannot be done.
   */
  public List<List<String>> syllables(String letters) {
    List<List<String>> ways = new ArrayList<>();
    cut(letters, new ArrayDeque<>(), ways, new BitSet());
    return ways;
  }

  /** Adds the ways to go on; notes the places from which there is none, to try them only once. */
  private void cut(String letters, Deque<String> before, List<List<String>> ways, BitSet hopeless) {
    int at = before.stream().mapToInt(String::length).sum();
    if (at == letters.length() && at > 0) {
      ways.add(List.copyOf(before));
    }
    int known = ways.size();
    int longest = Math.min(LONGEST_SYLLABLE, letters.length() - at);
    for (int length = longest; length > 0 && ways.size() < MOST_WAYS; length--) {
      String syllable = letters.substring(at, at + length);
      if (characters.containsKey(syllable) && !hopeless.get(at + length)) {
        before.addLast(syllable);
        cut(letters, before, ways, hopeless);
        before.removeLast();
      }
    }
    if (ways.size() == known && at < letters.length()) {
      hopeless.set(at);
    }
  }
}
