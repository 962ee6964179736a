package org.zhinan.analysis;

import java.text.Normalizer;

/**
 * Folds characters that mean the same: NFKC, lower case, simplified Chinese. Full-width becomes
 * ASCII, a circled digit its digit, 債 becomes 债. Immutable and safe for use by many threads.
 */
final class Folding {

  private final Simplification simplification;

  /** Makes a folding with a table of simplified characters. */
  Folding(Simplification simplification) {
    this.simplification = simplification;
  }

  /**
   * Tells whether a code point is dropped before all else: controls and formats that nobody sees
   * (zero-width space, soft hyphen, direction marks), variation selectors, Hangul fillers and
   * enclosing marks. They stand inside words, often to hide them from filters. Controls that are
   * white space stay.
   */
  static boolean isIgnored(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.ENCLOSING_MARK -> true;
      case Character.CONTROL -> !Character.isWhitespace(codePoint) && codePoint != 0x85;
      case Character.NON_SPACING_MARK -> isSelector(codePoint);
      case Character.OTHER_LETTER -> isFiller(codePoint);
      default -> false;
    };
  }

  /** Tells whether a code point may melt into the one before it when they are folded together. */
  static boolean isJoining(int codePoint) {
    boolean jamo = codePoint >= 0x1160 && codePoint <= 0x11FF;
    boolean halfWidthVoicing = codePoint == 0xFF9E || codePoint == 0xFF9F;
    return jamo || halfWidthVoicing || isMark(codePoint);
  }

  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Appends the folded form of a base character with the marks that follow it.
   *
   * @param before the code point before it in the text, unfolded; negative if there is none
   * @param after the code point after it
   */
  void fold(StringBuilder segment, int before, int after, StringBuilder folded) {
    int first = segment.codePointAt(0);
    boolean alone = segment.length() == Character.charCount(first);
    if (alone && simplification.isDecidedByNeighbours(first)) {
      folded.append(simplification.of((char) first, before, after));
      return;
    }
    if (alone && isNormal(first)) {
      folded.appendCodePoint(lower(first));
      return;
    }
    // ①②, 10² and ⅠⅡ hold two numbers each, which NFKC alone would join to one.
    String normal = Normalizer.normalize(segment, Normalizer.Form.NFKC);
    boolean apart = isNumber(first) && !normal.contentEquals(segment);
    folded.append(apart ? " " : "");
    normal.codePoints().map(this::lower).forEach(folded::appendCodePoint);
    folded.append(apart ? " " : "");
  }

  private int lower(int codePoint) {
    int hyphen = isHyphen(codePoint) ? '-' : codePoint;
    int lower = Character.toLowerCase(Character.toUpperCase(hyphen));
    return simplification.of(lower);
  }

  // The full-width comma separates numbers (12378，95599); as an ASCII comma it would group digits.
  // Trade mark signs would become letters of the name before them.
  private static boolean isNormal(int codePoint) {
    return codePoint < 0x80
        || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || codePoint == '，'
        || codePoint == '™'
        || codePoint == '℠';
  }

  private static boolean isNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
  }

  private static boolean isHyphen(int codePoint) {
    return (codePoint >= 0x2010 && codePoint <= 0x2015) || codePoint == 0x2212;
  }

  private static boolean isSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || (codePoint >= 0x180B && codePoint <= 0x180F)
        || codePoint == 0x034F;
  }

  private static boolean isFiller(int codePoint) {
    return codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
  }
}
