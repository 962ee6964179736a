package org.zhinan.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads words: one a line, after a tab its frequency if it has one; lines that start with {@code #}
 * and blank lines say nothing. UTF-8.
 */
final class LexiconFile {

  private static final int LONGEST_WORD = 64;
  private static final char REPLACEMENT = '\uFFFD';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Folding folding;
  private final Map<String, Integer> words = new TreeMap<>();
  private int lineNumber;

  private LexiconFile(String name, Folding folding) {
    this.name = name;
    this.folding = folding;
  }

  /**
   * Returns the words with their frequencies, as they stand in folded text and as they are written.
   *
   * @param name names the file in messages
   * @throws LexiconFormatException if a line is no word
   * @throws IOException if the file cannot be read
   */
  static Map<String, Integer> read(String name, InputStream in, Folding folding)
      throws IOException {
    LexiconFile file = new LexiconFile(name, folding);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      file.lineNumber++;
      file.read(line);
    }
    return file.words;
  }

  private void read(String line) throws IOException {
    String content = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    if (content.isBlank() || content.startsWith("#")) {
      return;
    }
    int tab = content.indexOf('\t');
    String word = (tab < 0 ? content : content.substring(0, tab)).strip();
    int frequency =
        tab < 0 ? WordList.DEFAULT_FREQUENCY : frequency(content.substring(tab + 1).strip());
    String folded = FoldedReader.fold(folding, word);
    check(word, folded);
    words.put(folded, frequency);
    words.put(word.toLowerCase(Locale.ROOT), frequency);
  }

  private int frequency(String number) throws LexiconFormatException {
    if (!number.matches("[1-9][0-9]{0,6}")) {
      throw bad("the frequency has to be from 1 to 9999999, got " + number);
    }
    return Integer.parseInt(number);
  }

  private void check(String word, String folded) throws LexiconFormatException {
    if (word.indexOf(REPLACEMENT) >= 0) {
      throw bad("not UTF-8");
    }
    if (folded.isEmpty() || !folded.codePoints().allMatch(Character::isLetterOrDigit)) {
      throw bad("a word is of letters and digits, got " + word);
    }
    if (folded.length() > LONGEST_WORD) {
      throw bad("a word has at most " + LONGEST_WORD + " characters, got " + word);
    }
  }

  private LexiconFormatException bad(String reason) {
    return new LexiconFormatException(name, lineNumber, reason);
  }
}
