package org.zhinan.analysis;

import java.util.List;

/**
 * Cuts runs of letters and digits into numbers and words that stay whole: {@code 021-6023}, {@code
 * 15.4}, {@code 1,000} (whose comma is left out of the term), {@code www.pbccrc.org.cn}, {@code
 * p2p}.
 */
final class Alphanumerics {

  /** Left out of terms: it stands in one only between the groups of a number. */
  static final int GROUP_SEPARATOR = ',';

  private static final int GROUP = 3;
  private static final int LONGEST_LIST_NUMBER = 2;

  /** A longer term is cut, so that neither a forged address nor a base64 image ends a build. */
  private static final int LONGEST_TERM = 255;

  private Alphanumerics() {}

  static boolean isJoiner(int codePoint) {
    return codePoint == '-' || codePoint == '.' || codePoint == GROUP_SEPARATOR;
  }

  /** Adds the pieces of a stretch of letters and digits; returns where it ends. */
  static int cut(Run run, int from, List<Piece> pieces) {
    int start = from;
    while (!isEnd(run, start)) {
      if (isJoiner(run.codePoint(start))) {
        start++;
      } else {
        int end = endOfTerm(run, start);
        addBounded(run, start, end, pieces);
        start = end;
      }
    }
    return start;
  }

  private static boolean isEnd(Run run, int index) {
    return index == run.length() || RunReader.isIdeograph(run.codePoint(index));
  }

  private static int endOfTerm(Run run, int start) {
    int end = start;
    int number = start;
    while (!isEnd(run, end)) {
      int codePoint = run.codePoint(end);
      if (isJoiner(codePoint) && !joins(run, start, number, end)) {
        return end;
      }
      end++;
      if (!isDigit(run, end - 1) && codePoint != GROUP_SEPARATOR) {
        number = end;
      }
    }
    return end;
  }

  /**
   * Tells whether a joiner joins.
   *
   * @param start where the term starts
   * @param number where the digits start that end before the joiner
   */
  private static boolean joins(Run run, int start, int number, int joiner) {
    if (isEnd(run, joiner + 1) || isJoiner(run.codePoint(joiner + 1))) {
      return false;
    }
    return switch (run.codePoint(joiner)) {
      case '-' -> isDigit(run, joiner - 1) && isDigit(run, joiner + 1);
      case '.' -> !isListNumber(run, start, number, joiner);
      default -> separatesGroups(run, number, joiner);
    };
  }

  // "1.APP" is an item of a list, "95599.cn" an address and "15.4" a number.
  private static boolean isListNumber(Run run, int start, int number, int joiner) {
    return number == start && joiner - start <= LONGEST_LIST_NUMBER && !isDigit(run, joiner + 1);
  }

  // "1,000" is a number; "12378,955" and "021,010" are two.
  private static boolean separatesGroups(Run run, int number, int joiner) {
    int end = joiner + 1;
    while (isDigit(run, end)) {
      end++;
    }
    return joiner > number
        && run.codePoint(number) != '0'
        && isGroup(run, number, joiner)
        && end - joiner - 1 == GROUP;
  }

  private static boolean isGroup(Run run, int number, int joiner) {
    int digits = joiner - number;
    boolean first = digits <= GROUP;
    return first || run.codePoint(joiner - GROUP - 1) == GROUP_SEPARATOR;
  }

  private static boolean isDigit(Run run, int index) {
    return index < run.length() && Character.isDigit(run.codePoint(index));
  }

  private static void addBounded(Run run, int start, int end, List<Piece> pieces) {
    int from = start;
    int size = 0;
    for (int i = start; i < end; i++) {
      int added = Character.charCount(run.codePoint(i));
      if (size + added > LONGEST_TERM) {
        pieces.add(new Piece(from, i));
        from = i;
        size = 0;
      }
      size += added;
    }
    pieces.add(new Piece(from, end));
  }
}
