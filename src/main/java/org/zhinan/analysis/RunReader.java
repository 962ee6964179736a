package org.zhinan.analysis;

import java.io.IOException;
import java.lang.Character.UnicodeScript;

/**
 * Cuts folded text into runs. Ideographs are what is written without spaces and cut by characters:
 * Han, Kana, Hangul and Bopomofo. All else that is no letter, digit or joiner ends a run. Not safe
 * for use by many threads.
 */
final class RunReader {

  private static final int LONG_VOWEL = 'ー';

  private final FoldedReader text;
  private final int overlap;

  /**
   * Makes a reader.
   *
   * @param overlap how many ideographs of a run that was cut for its length the next one repeats
   */
  RunReader(FoldedReader text, int overlap) {
    this.text = text;
    this.overlap = overlap;
  }

  /** Returns how many characters of the original have been read. */
  int position() {
    return text.position();
  }

  /** Fills a run that holds the one before it, or nothing; returns false after the last. */
  boolean read(Run run) throws IOException {
    if (run.isFull() && run.isIdeographic() && isIdeograph(text.codePoint())) {
      run.keepLast(overlap);
    } else {
      skipToRun();
      run.clear(isIdeograph(text.codePoint()));
    }
    if (run.isIdeographic()) {
      readIdeographs(run);
    } else {
      readAlphanumerics(run);
    }
    return run.length() > 0;
  }

  private void skipToRun() throws IOException {
    while (text.codePoint() != CodePointReader.END
        && !Character.isLetterOrDigit(text.codePoint())
        && !isIdeograph(text.codePoint())) {
      text.advance();
    }
  }

  private void readIdeographs(Run run) throws IOException {
    while (isIdeograph(text.codePoint()) && !run.isFull()) {
      run.append(text);
      do {
        text.advance();
      } while (Folding.isMark(text.codePoint()));
    }
  }

  private void readAlphanumerics(Run run) throws IOException {
    while (isAlphanumeric(text.codePoint()) && !run.isFull()) {
      run.append(text);
      text.advance();
    }
  }

  private static boolean isAlphanumeric(int codePoint) {
    return Alphanumerics.isJoiner(codePoint)
        || Folding.isMark(codePoint)
        || (Character.isLetterOrDigit(codePoint) && !isIdeograph(codePoint));
  }

  static boolean isIdeograph(int codePoint) {
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return true;
    }
    return codePoint >= 0x1100
        && (Character.isLetter(codePoint)
            || Character.getType(codePoint) == Character.LETTER_NUMBER)
        && (codePoint == LONG_VOWEL || isIdeographicScript(UnicodeScript.of(codePoint)));
  }

  private static boolean isIdeographicScript(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }
}
