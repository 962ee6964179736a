package org.zhinan.page;

import java.util.ArrayList;
import java.util.List;

/** Parts Chinese text into sentences. */
public final class Sentences {

  private static final String CLOSERS = "”’」』）)》】\"'";

  private Sentences() {}

  /**
   * Returns the sentences of a text: each ends behind a full stop, question or exclamation mark or
   * ellipsis and the quotation marks and brackets that follow it. Joined, they are the text again.
   */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end) {
      end = end(text, start);
      sentences.add(text.substring(start, end));
    }
    return sentences;
  }

  /** Returns the first sentence of a text; of empty text nothing. */
  public static String first(String text) {
    return text.substring(0, end(text, 0));
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && isTail(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Tells whether a text ends as a sentence does; false for empty text. */
  public static boolean endsAsSentence(String text) {
    int i = text.length() - 1;
    while (i >= 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && isEnd(text.charAt(i));
  }

  private static boolean isEnd(char c) {
    return switch (c) {
      case '。', '！', '？', '!', '?', '…' -> true;
      default -> false;
    };
  }

  private static boolean isTail(char c) {
    return isEnd(c) || CLOSERS.indexOf(c) >= 0;
  }
}
