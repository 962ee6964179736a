package org.zhinan.analysis;

import java.io.IOException;
import java.lang.Character.UnicodeScript;

/**
 * Cuts folded text into runs. Ideographs are what is written without spaces and cut by characters:
 * Han, Kana, Hangul and Bopomofo. All else that is no letter, digit or joiner ends a run; letters
 * and digits beside ideographs do unless scripts are mixed. Not safe for use by many threads.
 */
final class RunReader {

  private static final int LONG_VOWEL = 'ー';

  private final FoldedReader text;
  private final Grain grain;

  RunReader(FoldedReader text, Grain grain) {
    this.text = text;
    this.grain = grain;
  }

  /** Returns how many characters of the original have been read. */
  int position() {
    return text.position();
  }

  /** Fills a run that holds the one before it, or nothing; returns false after the last. */
  boolean read(Run run) throws IOException {
    if (run.isFull() && run.isIdeographic() && isIdeograph(text.codePoint())) {
      run.keepLast(grain.overlap());
    } else {
      skipToRun();
      run.clear(isIdeograph(text.codePoint()));
    }
    if (grain.mixesScripts()) {
      readMixed(run);
    } else if (run.isIdeographic()) {
      readIdeographs(run);
    } else {
      readAlphanumerics(run);
    }
    return run.length() > 0;
  }

  // Letters and digits do not start far behind, so that no number is cut for the run's length.
  private void readMixed(Run run) throws IOException {
    do {
      readIdeographs(run);
      if (run.length() > Run.LONGEST / 2) {
        return;
      }
      readAlphanumerics(run);
    } while (isIdeograph(text.codePoint()) && !run.isFull());
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
