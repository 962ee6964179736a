package org.zhinan.clean;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Tells by how a sentence is worded how likely it pushes a contact: a linear model over the runs of
 * one to four characters of a sentence as {@link Reaches} marks it. It was learnt by logistic
 * regression from judged lines and from sentences of articles; CONTRIBUTING tells how.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class PitchModel {

  private static final String RESOURCE = "pitch-model.txt";

  /** Four characters fit into a {@code long}. */
  private static final int LONGEST_RUN = Long.SIZE / Character.SIZE;

  private static final char START = '^';
  private static final char END = '$';

  /** Weights are stored as whole numbers of hundredths. */
  static final float UNIT = 0.01f;

  /** Makes up for the division by the root of the length, so that weights are of about 1. */
  private static final float SCALE = 4;

  /** Odd, so that it spreads the keys: 2^64 by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final float[] weights;
  private final int shift;
  private final float bias;

  /**
   * Makes a model.
   *
   * @param lines a weight in hundredths, a space and a run of characters each; the first line has
   *     the weight of every sentence and no run
   */
  PitchModel(List<String> lines) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(lines.size() * 2);
    keys = new long[1 << bits];
    weights = new float[1 << bits];
    shift = Long.SIZE - bits;
    bias = Integer.parseInt(lines.get(0)) * UNIT;
    for (String line : lines.subList(1, lines.size())) {
      int space = line.indexOf(' ');
      int slot = slot(key(line, space + 1, line.length()));
      keys[slot] = key(line, space + 1, line.length());
      weights[slot] = Integer.parseInt(line.substring(0, space)) * UNIT;
    }
  }

  /** Reads the model that comes with the library. */
  static PitchModel standard() {
    return new PitchModel(Phrases.lines(RESOURCE));
  }

  /**
   * Returns the logarithm of the odds that a marked sentence pushes a contact: above 0 it is more
   * likely than not. What is shorter than four characters or holds no ideograph tells nothing,
   * which is 0.
   */
  float score(String marked) {
    if (marked.length() < LONGEST_RUN || marked.codePoints().noneMatch(Character::isIdeographic)) {
      return 0;
    }
    float[] sum = new float[1];
    forEachRun(marked, key -> sum[0] += weights[slot(key)]);
    return bias + sum[0] * scale(marked);
  }

  /** Returns what the sum of the weights of a sentence's runs is multiplied by. */
  static float scale(String marked) {
    return SCALE / (float) Math.sqrt(LONGEST_RUN * (marked.length() + 2.0));
  }

  /** Goes through the runs of a marked sentence, its start and end included, as keys. */
  static void forEachRun(String marked, LongConsumer action) {
    String text = START + marked + END;
    for (int i = 0; i < text.length(); i++) {
      long key = 0;
      for (int j = i; j < Math.min(text.length(), i + LONGEST_RUN); j++) {
        key = (key << Character.SIZE) | text.charAt(j);
        action.accept(key);
      }
    }
  }

  /** Returns the run of characters that a key stands for. */
  static String run(long key) {
    StringBuilder run = new StringBuilder(LONGEST_RUN);
    for (int i = LONGEST_RUN - 1; i >= 0; i--) {
      char character = (char) (key >>> (i * Character.SIZE));
      if (character != 0) {
        run.append(character);
      }
    }
    return run.toString();
  }

  private static long key(String text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = (key << Character.SIZE) | text.charAt(i);
    }
    return key;
  }

  /** Returns where a key is, or the empty place where it would be. */
  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
