package org.zhinan.clean;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bounded sample of named things: those whose names have the least hashes. Which they are depends
 * on the names alone, not on their order, and the sample of all is the sample of the samples of its
 * parts (a bottom-k sketch, Cohen and Kaplan, 2007). For use by one thread.
 */
final class Sample<V> {

  private record Key(long hash, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = Long.compare(hash, other.hash);
      return order == 0 ? name.compareTo(other.name) : order;
    }
  }

  private final TreeMap<Key, V> kept = new TreeMap<>();
  private final int most;

  Sample(int most) {
    this.most = most;
  }

  /** Returns what is kept under a name, first made if there is nothing; null if it is not kept. */
  @Nullable V get(String name, Supplier<V> make) {
    Key key = new Key(Edges.hash(name), name);
    V known = kept.get(key);
    if (known != null) {
      return known;
    }
    if (kept.size() == most) {
      if (key.compareTo(kept.lastKey()) > 0) {
        return null;
      }
      kept.pollLastEntry();
    }
    V made = make.get();
    kept.put(key, made);
    return made;
  }

  int size() {
    return kept.size();
  }

  void forEach(BiConsumer<String, V> each) {
    kept.forEach((key, value) -> each.accept(key.name(), value));
  }
}
