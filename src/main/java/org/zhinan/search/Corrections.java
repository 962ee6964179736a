package org.zhinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.analysis.Pinyin;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Finds what a question may have meant that was typed by its sound: another character that is read
 * alike, as in {@code 催手} for {@code 催收}, or letters left as they were, {@code cuishou}. Corrects
 * only what the index does not hold at all, and only to what it holds often. Safe for use by many
 * threads.
 */
final class Corrections {

  /** Longer questions are not looked at: in many words one is always unheard of. */
  private static final int LONGEST = 40;

  /** So many passages at least hold what is offered. */
  private static final int OFTEN = 5;

  /** So many characters of one sound are tried, those that most passages hold. */
  private static final int MOST_ALIKE = 24;

  private static final Pattern LETTERS =
      Pattern.compile("(?i)(?<![a-z0-9])[a-z]{4,36}(?![a-z0-9])");

  private final AdviceAnalyzer telling;
  private final Pinyin pinyin;

  Corrections(Map<TextField, AdviceAnalyzer> analyzers, Pinyin pinyin) {
    this.telling = Objects.requireNonNull(analyzers.get(TextField.WORDS)).forQuestions();
    this.pinyin = pinyin;
  }

  /** Returns the question with what looks mistyped put right; null if nothing does. */
  @Nullable String of(String question, IndexReader index) throws IOException {
    if (question.length() > LONGEST) {
      return null;
    }
    Reading reading = new Reading(index);
    String meant = reading.characters(reading.letters(question));
    return meant.equals(question) ? null : meant;
  }

  /** The reading of one question. */
  private final class Reading {

    private final IndexReader index;
    private final Map<String, List<String>> alike = new HashMap<>();

    Reading(IndexReader index) {
      this.index = index;
    }

    private int passages(TextField field, String term) throws IOException {
      return index.docFreq(new Term(field.fieldName(), term));
    }

    /** Returns a text with pinyin in it as characters. */
    String letters(String text) throws IOException {
      StringBuilder meant = new StringBuilder();
      int done = 0;
      for (MatchResult word : LETTERS.matcher(text).results().toList()) {
        String typed = word.group().toLowerCase(Locale.ROOT);
        String read = passages(TextField.WORDS, typed) > 0 ? "" : read(typed);
        meant.append(text, done, word.start()).append(read.isEmpty() ? word.group() : read);
        done = word.end();
      }
      return meant.append(text, done, text.length()).toString();
    }

    private String read(String letters) throws IOException {
      Path best = Path.NONE;
      for (List<String> syllables : pinyin.syllables(letters)) {
        Path path = best(syllables);
        best = path.worth() > best.worth() ? path : best;
      }
      return best.text();
    }

    /** Returns the characters with these sounds whose neighbours stand together most often. */
    private Path best(List<String> syllables) throws IOException {
      List<Path> paths = new ArrayList<>();
      for (String character : alike(syllables.getFirst())) {
        paths.add(new Path(character, 0, false));
      }
      for (String syllable : syllables.subList(1, syllables.size())) {
        List<Path> longer = new ArrayList<>();
        for (String character : alike(syllable)) {
          Path path = best(paths, character);
          if (path.worth() >= 0) {
            longer.add(path);
          }
        }
        paths = longer;
      }
      return paths.stream()
          .filter(Path::held)
          .max(Comparator.comparingDouble(Path::worth))
          .orElse(Path.NONE);
    }

    private Path best(List<Path> paths, String character) throws IOException {
      Path best = Path.NONE;
      for (Path path : paths) {
        Path longer = path.with(character, passages(TextField.BIGRAMS, path.last() + character));
        best = longer.worth() > best.worth() ? longer : best;
      }
      return best;
    }

    /** Returns a text with characters in place of others that are read alike. */
    String characters(String text) throws IOException {
      List<Mark> words = words(text);
      StringBuilder meant = new StringBuilder(text);
      for (int i = 0; i + 1 < words.size(); i++) {
        Mark word = words.get(i);
        Mark next = words.get(i + 1);
        int at = word.end() - 1;
        if (word.end() == next.start() && passages(TextField.BIGRAMS, pair(meant, at)) == 0) {
          boolean isFirstAlone = word.start() == at;
          boolean isSecondAlone = next.start() + 1 == next.end();
          meant.replace(at, at + 2, meant(meant.substring(at), isFirstAlone, isSecondAlone));
        }
      }
      return meant.toString();
    }

    private static String pair(CharSequence text, int at) {
      return text.subSequence(at, at + 2).toString();
    }

    /** Returns where words of Han characters stand that say something. */
    private List<Mark> words(String text) throws IOException {
      List<Mark> words = new ArrayList<>();
      TermLoop.run(
          telling,
          text,
          (term, start, end) -> {
            if (start < end
                && text.substring(start, end).chars().allMatch(Character::isIdeographic)) {
              words.add(new Mark(start, end));
            }
          });
      return words;
    }

    /**
     * Returns the word that is read as the first two characters of a text and is often there; the
     * two themselves if none is. Only one is replaced, and only one that stands alone: a word of
     * several characters is seldom mistyped into another.
     */
    private String meant(String text, boolean isFirstAlone, boolean isSecondAlone)
        throws IOException {
      String first = text.substring(0, 1);
      String second = text.substring(1, 2);
      Set<String> words = new LinkedHashSet<>();
      if (isFirstAlone) {
        alikeTo(first).forEach(character -> words.add(character + second));
      }
      if (isSecondAlone) {
        alikeTo(second).forEach(character -> words.add(first + character));
      }
      String best = first + second;
      int most = OFTEN - 1;
      for (String word : words) {
        int passages = passages(TextField.WORDS, word);
        if (passages > most && fits(word, text)) {
          best = word;
          most = passages;
        }
      }
      return best;
    }

    /** Tells whether what follows the pair at the start of a text is as usual behind a word. */
    private boolean fits(String word, String text) throws IOException {
      if (text.length() == 2 || !Character.isIdeographic(text.charAt(2))) {
        return true;
      }
      return passages(TextField.BIGRAMS, word.substring(1) + text.charAt(2))
          >= passages(TextField.BIGRAMS, text.substring(1, 3));
    }

    /** Returns the characters that are read as one is. */
    private List<String> alikeTo(String character) throws IOException {
      List<String> all = new ArrayList<>();
      for (String syllable : pinyin.readings(character.codePointAt(0))) {
        all.addAll(alike(syllable));
      }
      return all;
    }

    private List<String> alike(String syllable) throws IOException {
      List<String> known = alike.get(syllable);
      if (known == null) {
        known = mostHeld(pinyin.characters(syllable));
        alike.put(syllable, known);
      }
      return known;
    }

    private List<String> mostHeld(String characters) throws IOException {
      Map<String, Integer> held = new HashMap<>();
      for (String character : characters.split("", 0)) {
        int passages = passages(TextField.CHARACTERS, character);
        if (passages > 0) {
          held.put(character, passages);
        }
      }
      return held.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST_ALIKE)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /**
   * Characters that may have been meant.
   *
   * @param text the characters
   * @param worth how usual it is that they stand together
   * @param held whether each of them stands beside one that it often stands beside
   */
  private record Path(String text, double worth, boolean held) {

    static final Path NONE = new Path("", -1, false);

    String last() {
      return text.substring(text.length() - 1);
    }

    Path with(String character, int passages) {
      boolean often = passages >= OFTEN;
      double more = held || often ? worth + Math.log1p(passages) : -1;
      return new Path(text + character, more, often);
    }
  }
}
