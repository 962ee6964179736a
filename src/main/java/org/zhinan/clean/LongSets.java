package org.zhinan.clean;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Writes sets of hashes, equal ones to equal bytes, and reads them again. */
final class LongSets {

  private LongSets() {}

  static void write(Set<Long> hashes, DataOutput out) throws IOException {
    out.writeInt(hashes.size());
    for (long hash : new TreeSet<>(hashes)) {
      out.writeLong(hash);
    }
  }

  static Set<Long> read(DataInput in) throws IOException {
    Set<Long> hashes = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      hashes.add(in.readLong());
    }
    return hashes;
  }
}
