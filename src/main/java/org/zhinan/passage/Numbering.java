package org.zhinan.passage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a line is numbered, from the highest level to the lowest. */
enum Numbering {
  /** "一、" */
  CHAPTER(1, "^[一二三四五六七八九十]{1,3}[、.．:：]\\s?\\S.*"),
  /** "（一）" */
  SECTION(2, "^[(（][一二三四五六七八九十]{1,3}[)）]\\s?\\S.*"),
  /** "第一步", "第2招" */
  STEP(3, "^第[一二三四五六七八九十\\d]{1,3}[步招条点个种][:：、,，\\s]?\\s?\\S.*"),
  /** "1、" */
  NUMBER(4, "^\\d{1,2}\\s?[、.．)）:：]\\s?\\S.*");

  private final int depth;
  private final Pattern pattern;

  Numbering(int depth, String pattern) {
    this.depth = depth;
    this.pattern = Pattern.compile(pattern);
  }

  /** Returns how a line is numbered; null if it is not. */
  static @Nullable Numbering of(String line) {
    for (Numbering numbering : values()) {
      if (numbering.numbers(line)) {
        return numbering;
      }
    }
    return null;
  }

  /** Returns 1 for the highest level, more for lower ones. */
  int depth() {
    return depth;
  }

  boolean numbers(String line) {
    return pattern.matcher(line).matches();
  }

  /** Tells whether a line so numbered is a heading whatever stands below it. */
  boolean headsChapters() {
    return this == CHAPTER || this == SECTION;
  }
}
