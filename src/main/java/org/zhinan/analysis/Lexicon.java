package org.zhinan.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an {@link AdviceAnalyzer} or a {@link ZhinanTokenizer} knows about the language: words
 * besides smartcn's own, function words, and which characters are one.
 *
 * <p>A user's words are in a UTF-8 file, one a line. After a tab may stand how frequent the word
 * is, in the counts of smartcn's dictionary: its commonest word has 491768, 500 is a plain word.
 * Without it a word is taken for one that nearly always stays whole. A word consists of letters and
 * digits of any script ({@code 催收}, {@code A股}, {@code 12378热线}); case and width do not matter.
 * Blank lines and lines that start with {@code #} say nothing.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Lexicon {

  /** Goes up with every change of the code that gives some text other terms. */
  private static final int ANALYSIS_VERSION = 3;

  private static final int HASH_LENGTH = 16;
  private static final String FUNCTION_WORDS = "function-words.txt";
  private static final String WORDS = "words.txt";

  private final Set<String> functionWords;
  private final Simplification simplification;
  private final Folding folding;
  private final SortedMap<String, Integer> words;
  private final WordList wordList;
  private final String hash;

  private Lexicon(
      Set<String> functionWords, Simplification simplification, SortedMap<String, Integer> words) {
    this.functionWords = functionWords;
    this.simplification = simplification;
    this.folding = new Folding(simplification);
    this.words = words;
    this.wordList = new WordList(words);
    this.hash = hash(functionWords, simplification, words);
  }

  /**
   * Returns the lexicon that comes with the library, with words of debt, credit and the law. Reads
   * it from the jar each time: keep it.
   */
  public static Lexicon standard() {
    Lexicon empty = withoutWords();
    try (InputStream in = open(WORDS)) {
      return empty.with(WORDS, in);
    } catch (IOException e) {
      throw unreadable(WORDS, e);
    }
  }

  /** Returns the lexicon that comes with the library without any words but smartcn's own. */
  public static Lexicon withoutWords() {
    return new Lexicon(
        Set.copyOf(lines(FUNCTION_WORDS)), Simplification.standard(), Collections.emptySortedMap());
  }

  /**
   * Returns this lexicon with the words of files added. A word that is known already takes the
   * frequency it has in the last of the files.
   *
   * @throws LexiconFormatException if a line is no word; it names the file and the line
   * @throws IOException if a file cannot be read
   */
  public Lexicon with(Path... files) throws IOException {
    Lexicon lexicon = this;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        lexicon = lexicon.with(file.toString(), in);
      }
    }
    return lexicon;
  }

  /** Returns this lexicon with the words of a stream added, which messages call by a name. */
  Lexicon with(String name, InputStream in) throws IOException {
    return with(LexiconFile.read(name, in, folding));
  }

  /** Returns this lexicon with the words of another added. */
  Lexicon with(Lexicon other) {
    return with(other.words);
  }

  private Lexicon with(Map<String, Integer> more) {
    SortedMap<String, Integer> all = new TreeMap<>(words);
    all.putAll(more);
    return new Lexicon(functionWords, simplification, all);
  }

  /**
   * Returns the lexicon whose words {@link #words()} gave as text; it differs from the one that
   * gave them if the library's own part has changed since, and so in its hash.
   *
   * @throws IllegalArgumentException if the text is of another form
   */
  public static Lexicon ofWords(String text) {
    Map<String, Integer> words = new TreeMap<>();
    text.lines()
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              if (tab < 1) {
                throw new IllegalArgumentException("no word and frequency: " + line);
              }
              words.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            });
    return withoutWords().with(words);
  }

  /**
   * Returns all words as text, for those who store it beside the terms that it led to: one a line,
   * with its frequency after a tab.
   */
  public String words() {
    return words.entrySet().stream()
        .map(word -> word.getKey() + "\t" + word.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the words that {@link AdviceAnalyzer#forQuestions()} drops; unmodifiable. */
  public Set<String> functionWords() {
    return functionWords;
  }

  /**
   * Returns a hash over all that decides which terms a text has: 16 hexadecimal digits. Terms of
   * analyzers with different hashes may not match; whoever stores terms stores the hash with them.
   */
  public String hash() {
    return hash;
  }

  Folding folding() {
    return folding;
  }

  WordList wordList() {
    return wordList;
  }

  /** Returns the lines of a resource of this package without comments and empty lines. */
  static List<String> lines(String resource) {
    try (InputStream in = open(resource)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw unreadable(resource, e);
    }
  }

  /** Opens a resource of this package. */
  static InputStream open(String resource) {
    InputStream in = Lexicon.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the jar lacks org/zhinan/analysis/" + resource);
    }
    return in;
  }

  private static UncheckedIOException unreadable(String resource, IOException cause) {
    return new UncheckedIOException("cannot read org/zhinan/analysis/" + resource, cause);
  }

  // The order of the lines decides nothing, so it is left out.
  private static String hash(
      Set<String> functionWords, Simplification simplification, SortedMap<String, Integer> words) {
    String content =
        ANALYSIS_VERSION
            + "\n"
            + String.join("\n", new TreeSet<>(functionWords))
            + "\n\n"
            + String.join("\n", simplification.lines())
            + "\n\n"
            + words;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
