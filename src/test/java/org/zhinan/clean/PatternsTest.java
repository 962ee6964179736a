package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every pattern of the package to linear time. What a pattern does is counted by the
 * characters it looks at, which is the same on every machine.
 */
class PatternsTest {

  /** Phrases are never tried on longer text. */
  private static final int LONGEST_PHRASE = 220;

  private static final int MOST_LOOKS_PER_PHRASE = 300_000;
  private static final int LONG = 500;

  /** Characters of a page of Chinese that is as long as pages may be. */
  private static final int PAGE = 1 << 20;

  private static final int MOST_SEEDS = 12;
  private static final double LINEAR = 2.6;

  private static final List<Class<?>> CLASSES =
      List.of(
          BylineRule.class,
          Bylines.class,
          CallRule.class,
          CommentRule.class,
          ContactRule.class,
          Addresses.class,
          BareHandles.class,
          Contacts.class,
          Handles.class,
          Numbers.class,
          Reaches.class,
          Spoken.class,
          ContainerRule.class,
          ContentsRule.class,
          Disguise.class,
          Folded.class,
          Line.class,
          LinkListRule.class,
          PlaceNames.class,
          PostRule.class,
          Posts.class,
          RelatedRule.class,
          RepeatedTitleRule.class,
          TemplateRule.class,
          ThreadNames.class,
          TitleRule.class,
          WordListRule.class);

  /** Text that counts how often a character of it is looked at. */
  private static final class Watched implements CharSequence {
    private final String text;
    private long looks;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Pattern> constants() throws IllegalAccessException {
    List<Pattern> patterns = new ArrayList<>();
    for (Class<?> type : CLASSES) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          Object value = field.get(null);
          if (value instanceof Pattern pattern) {
            patterns.add(pattern);
          } else if (value instanceof Guarded guarded) {
            patterns.add(guarded.pattern());
          }
        }
      }
    }
    for (PlaceNames names : PlaceNames.values()) {
      patterns.add(names.pattern());
    }
    return patterns.stream();
  }

  static Stream<Pattern> phrases() {
    return Stream.concat(
        Phrases.all().stream().flatMap(list -> list.patterns().stream()),
        Evidence.load("evidence.txt").patterns().stream());
  }

  /** What a pattern may go over many times: each word of its own, and pairs of them. */
  private static Set<String> seeds(Pattern pattern) {
    List<String> words =
        Stream.of(pattern.pattern().split("[^\\p{IsHan}a-z0-9:>|#.@/-]+|\\{[\\d,]+\\}"))
            .filter(w -> !w.isEmpty())
            .distinct()
            .toList();
    Set<String> seeds =
        new LinkedHashSet<>(
            List.of("一", "1", " ", "-", ".", "a", "…", "(", "|", ":", "<", "#a", "1 ", "1:"));
    Random random = new Random(pattern.pattern().length());
    for (int i = 0; i < Math.min(MOST_SEEDS, words.size()); i++) {
      String word = words.get(words.size() <= MOST_SEEDS ? i : random.nextInt(words.size()));
      seeds.add(word);
      seeds.add(word + words.get(random.nextInt(words.size())));
      seeds.add(word + random.nextInt(10));
    }
    return seeds;
  }

  private static long looksForAWhole(Pattern pattern, String text) {
    Watched watched = new Watched(text);
    assertFalse(pattern.matcher(watched).matches() && watched.looks == 0);
    return watched.looks;
  }

  private static long looksForParts(Pattern pattern, String text) {
    Watched watched = new Watched(text);
    long found = pattern.matcher(watched).results().count();
    assertTrue(found <= text.length());
    return watched.looks;
  }

  private static String repeated(String seed, int length) {
    return seed.repeat(length / seed.length() + 1).substring(0, length);
  }

  @Test
  void knowsEveryClassThatHasPatterns() throws Exception {
    assertTrue(constants().count() > 30);
    assertTrue(phrases().count() > 90);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void looksInLinearTime(Pattern pattern) {
    for (String seed : seeds(pattern)) {
      long once = looksForParts(pattern, repeated(seed, LONG));
      long twice = looksForParts(pattern, repeated(seed, 2 * LONG));
      assertFalse(
          twice > 100 * LONG && twice > LINEAR * once,
          () -> pattern + " on \"" + seed + "\" repeated: " + once + " looks, then " + twice);
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void matchesAPhraseInBoundedTime(Pattern pattern) {
    Random random = new Random(7);
    for (String seed : seeds(pattern)) {
      String body = repeated(seed, LONGEST_PHRASE - 1 - random.nextInt(30));
      for (String text : List.of(body, body + "~", body.substring(0, body.length() / 2) + "~~")) {
        long looks = looksForAWhole(pattern, text);
        assertTrue(looks < MOST_LOOKS_PER_PHRASE, () -> looks + " looks at " + text);
      }
    }
  }

  @Test
  void cleansLinesAsLongAsAPageMayBe() {
    List<String> lines =
        Stream.of("一", "1", " -", "。", "微信", "13", "…", "2024-01-01 ")
            .map(s -> "逾期" + repeated(s, PAGE / 8) + "终")
            .toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> CleanPages.clean(CleanPages.rawPage(lines)));
  }
}
