package org.zhinan.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.zhinan.clean.Reason;

/**
 * What the cleaner did with the blocks of the pages that a build cleaned. Pages that were unchanged
 * or indexed as they are do not count.
 *
 * @param kept how many blocks stayed, whole or in part
 * @param dropped how many blocks went, by reason; reasons without one are absent
 * @param cut how many parts were cut out of kept blocks, by reason; reasons without one are absent
 */
public record BlockCounts(int kept, Map<Reason, Integer> dropped, Map<Reason, Integer> cut) {

  /** Copies the maps, in the order of the reasons. */
  public BlockCounts {
    dropped = inOrder(dropped);
    cut = inOrder(cut);
  }

  private static Map<Reason, Integer> inOrder(Map<Reason, Integer> counts) {
    EnumMap<Reason, Integer> copy = new EnumMap<>(Reason.class);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }
}
