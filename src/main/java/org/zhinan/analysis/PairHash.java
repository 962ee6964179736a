package org.zhinan.analysis;

/**
 * The hash by which smartcn keeps the frequencies of word pairs: FNV-1a with 64 bits over the bytes
 * of {@code first@second}, the low byte of each character first. It can be resumed after any
 * character.
 *
 * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">Fowler, Noll, Vo: FNV hash</a>
 */
final class PairHash {

  /** The hash of nothing. */
  static final long EMPTY = 0xCBF29CE484222325L;

  private static final long PRIME = 1099511628211L;
  private static final char SEPARATOR = '@';

  private PairHash() {}

  /** Returns the hash of what was hashed and one more character. */
  static long extend(long hash, char character) {
    return ((hash ^ (character & 0xFF)) * PRIME ^ (character >> 8)) * PRIME;
  }

  /** Returns the hash of what was hashed and more characters. */
  static long extend(long hash, char[] characters, int from, int to) {
    long extended = hash;
    for (int i = from; i < to; i++) {
      extended = extend(extended, characters[i]);
    }
    return extended;
  }

  /** Returns the hash of what was hashed and a word more. */
  static long extend(long hash, char[] word) {
    return extend(hash, word, 0, word.length);
  }

  /** Returns the hash of a first word with what stands between the two. */
  static long separate(long hash) {
    return extend(hash, SEPARATOR);
  }
}
