package org.zhinan.analysis;

import org.apache.lucene.analysis.cn.smart.CharType;

/**
 * Cuts raw text into {@link Units} as smartcn does: full width is half width, capitals are small.
 */
final class SmartcnUnits {

  private static final int FULL_WIDTH = 0xFEE0;

  private SmartcnUnits() {}

  /** Adds the units of a sentence; their offsets count from the start of the array. */
  static void read(char[] text, int from, int to, Units units) {
    int i = from;
    while (i < to) {
      int end = i + 1;
      switch (CharClasses.of(text[i])) {
        case CharType.SPACE_LIKE -> {
          // Between words no space counts, inside a run it is an end.
        }
        case CharType.HANZI -> add(Units.Kind.HAN, text, i, end, units);
        case CharType.LETTER, CharType.FULLWIDTH_LETTER -> {
          while (end < to && isLetter(text[end])) {
            end++;
          }
          addRun(Units.Kind.STRING, text, i, end, units);
        }
        case CharType.DIGIT, CharType.FULLWIDTH_DIGIT -> {
          while (end < to && isDigit(text[end])) {
            end++;
          }
          addRun(Units.Kind.NUMBER, text, i, end, units);
        }
        case CharType.DELIMITER -> add(Units.Kind.DELIMITER, text, i, end, units);
        case CharType.SURROGATE -> {
          end = i + Character.charCount(Character.codePointAt(text, i, to));
          add(Units.Kind.SURROGATES, text, i, end, units);
        }
        default -> add(Units.Kind.STRING, text, i, end, units);
      }
      i = end;
    }
  }

  private static boolean isLetter(char character) {
    int type = CharClasses.of(character);
    return type == CharType.LETTER || type == CharType.FULLWIDTH_LETTER;
  }

  private static boolean isDigit(char character) {
    int type = CharClasses.of(character);
    return type == CharType.DIGIT || type == CharType.FULLWIDTH_DIGIT;
  }

  private static void add(Units.Kind kind, char[] text, int start, int end, Units units) {
    units.add(kind, start, end);
    for (int i = start; i < end; i++) {
      units.append(text[i]);
    }
  }

  private static void addRun(Units.Kind kind, char[] text, int start, int end, Units units) {
    units.add(kind, start, end);
    for (int i = start; i < end; i++) {
      units.append(fold(text[i]));
    }
  }

  private static char fold(char character) {
    char narrow = character > FULL_WIDTH ? (char) (character - FULL_WIDTH) : character;
    return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow - 'A' + 'a') : narrow;
  }
}
