package org.zhinan.clean;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds text so that spellings of the same thing compare equal: NFKC, lower case, no white space,
 * no symbols. Punctuation stays, in its ASCII form where it has one, because it tells sentences and
 * labels.
 */
final class Folded {

  private Folded() {}

  static String of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(normal.length());
    normal
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isSymbol(c))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * Returns the letters and digits alone: what is left when two spellings of a title are compared.
   */
  static String letters(String text) {
    String folded = of(text);
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isSymbol(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
