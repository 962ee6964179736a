package org.zhinan.cli;

import java.util.EnumMap;
import java.util.Map;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Decision;
import org.zhinan.clean.Reason;
import org.zhinan.clean.Verdict;

/**
 * How much of a page stays, and how much of it goes for which reason.
 *
 * @param kept what stays
 * @param gone what goes, for each reason that occurs, in the order of {@link Reason}
 */
record PageSums(Sum kept, Map<Reason, Sum> gone) {

  /**
   * An amount of text.
   *
   * @param blocks whole blocks
   * @param parts parts of blocks that stay otherwise
   * @param characters UTF-16 units in all of these
   */
  record Sum(int blocks, int parts, int characters) {

    private static final Sum NOTHING = new Sum(0, 0, 0);

    private Sum plus(Sum other) {
      return new Sum(blocks + other.blocks, parts + other.parts, characters + other.characters);
    }
  }

  /** Sums up the verdicts on a page. */
  static PageSums of(CleanPage page) {
    Sum kept = Sum.NOTHING;
    Map<Reason, Sum> gone = new EnumMap<>(Reason.class);
    for (Decision decision : page.decisions()) {
      switch (decision.verdict()) {
        case Verdict.Keep keep -> {
          kept = kept.plus(new Sum(1, 0, keep.text().length()));
          for (Verdict.Cut cut : keep.cuts()) {
            gone.merge(cut.reason(), new Sum(0, 1, cut.text().length()), Sum::plus);
          }
        }
        case Verdict.Drop drop ->
            gone.merge(drop.reason(), new Sum(1, 0, decision.block().text().length()), Sum::plus);
      }
    }
    return new PageSums(kept, gone);
  }
}
