package org.zhinan.clean;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A bounded sample of named things: those whose names have the least hashes. Which they are depends
 * on the names alone, not on their order, and the sample of all is the sample of the samples of its
 * parts (a bottom-k sketch, Cohen and Kaplan, 2007). For use by one thread.
 */
final class Sample<K extends Comparable<K>, V> {

  private record Key<K extends Comparable<K>>(long hash, K name) implements Comparable<Key<K>> {
    @Override
    public int compareTo(Key<K> other) {
      int order = Long.compare(hash, other.hash);
      return order == 0 ? name.compareTo(other.name) : order;
    }
  }

  private final TreeMap<Key<K>, V> kept = new TreeMap<>();
  private final int most;
  private final ToLongFunction<K> hash;

  private Sample(int most, ToLongFunction<K> hash) {
    this.most = most;
    this.hash = hash;
  }

  /** Returns an empty sample of at most so many things with these names. */
  static <V> Sample<String, V> ofNames(int most) {
    return new Sample<>(most, Hash::of);
  }

  /** Returns an empty sample of at most so many things whose names are hashes already. */
  static <V> Sample<Long, V> ofHashes(int most) {
    return new Sample<>(most, Long::longValue);
  }

  /** Returns what is kept under a name, first made if there is nothing; null if it is not kept. */
  @Nullable V get(K name, Supplier<V> make) {
    Key<K> key = key(name);
    V known = kept.get(key);
    if (known == null && hasRoom(key)) {
      known = make.get();
      kept.put(key, known);
    }
    return known;
  }

  /** Keeps a value under a name, or there what comes of the one that is kept and this. */
  void merge(K name, V value, BinaryOperator<V> of) {
    Key<K> key = key(name);
    if (kept.containsKey(key) || hasRoom(key)) {
      kept.merge(key, value, of);
    }
  }

  private Key<K> key(K name) {
    return new Key<>(hash.applyAsLong(name), name);
  }

  /** Tells whether a name that is not kept belongs here; the greatest goes if there is no room. */
  private boolean hasRoom(Key<K> key) {
    if (kept.size() < most) {
      return true;
    }
    boolean less = key.compareTo(kept.lastKey()) < 0;
    if (less) {
      kept.pollLastEntry();
    }
    return less;
  }

  int size() {
    return kept.size();
  }

  void forEach(BiConsumer<K, V> each) {
    kept.forEach((key, value) -> each.accept(key.name(), value));
  }
}
