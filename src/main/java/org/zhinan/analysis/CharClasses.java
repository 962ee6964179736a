package org.zhinan.analysis;

import org.apache.lucene.analysis.cn.smart.Utility;

/** The classes of all characters by smartcn's {@link Utility#getCharType}, in a table of 64 KB. */
final class CharClasses {

  private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < CLASSES.length; i++) {
      CLASSES[i] = (byte) Utility.getCharType((char) i);
    }
  }

  private CharClasses() {}

  /** Returns a character's class: one of {@link org.apache.lucene.analysis.cn.smart.CharType}. */
  static int of(char character) {
    return CLASSES[character];
  }
}
