package org.zhinan.clean;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Place;

/**
 * The words by which forums and question-and-answer sites name the elements of a thread. They are
 * those of widely used forum programs and of common habit, in English and in pinyin: louceng (floor
 * of a thread), huifu and huida (answer), pinglun (comment), tiezi (post), wenda (question and
 * answer), luntan (forum).
 */
final class ThreadNames {

  private static final Pattern POST =
      word(
          "posts?(?![a-z])|post_?message|repl(?:y|ies)|answer|comment|floor|louceng|huifu|huida|pinglun");
  private static final Pattern THREAD =
      word("(?:view)?thread|topic|question|answer|forum|bbs|faq|tie(?:zi|ba)|wenda|luntan");
  private static final Pattern BODY =
      word("(?:post|thread|topic|question)[a-z_-]*(?:content|body|text|message|desc|detail)");
  private static final int REACH = 6;

  private ThreadNames() {}

  private static Pattern word(String words) {
    return Pattern.compile("(?<![a-z])(?:" + words + ")");
  }

  /** Tells whether an element, or one close around it, is called a post, an answer or a comment. */
  static boolean isPost(Place place) {
    return isNamed(place, POST, place.depth() - REACH);
  }

  /** Tells whether an element, or any around it, is called a thread or a question. */
  static boolean isThread(Place place) {
    return isNamed(place, THREAD, 0);
  }

  /** Returns the element around a place that is called the text of a post; null if none is. */
  static @Nullable Place body(Place place) {
    for (@Nullable Place p = place; p != null; p = p.parent()) {
      if (BODY.matcher(p.names()).find()) {
        return p;
      }
    }
    return null;
  }

  private static boolean isNamed(Place place, Pattern names, int outermost) {
    for (@Nullable Place p = place; p != null && p.depth() >= outermost; p = p.parent()) {
      if (names.matcher(p.names()).find()) {
        return true;
      }
    }
    return false;
  }
}
