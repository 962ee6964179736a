package org.zhinan.clean;

import java.util.List;

/** What the cleaner decided about a block. */
public sealed interface Verdict {

  /**
   * The block stays, perhaps without some parts.
   *
   * @param text what stays of the block's text; not empty
   * @param cuts the parts that were taken out, rule by rule, those of one rule in reading order
   */
  record Keep(String text, List<Cut> cuts) implements Verdict {
    /** Copies the list of cuts. */
    public Keep {
      cuts = List.copyOf(cuts);
    }
  }

  /**
   * The block goes.
   *
   * @param reason why
   * @param rule the name of the rule that said so
   */
  record Drop(Reason reason, String rule) implements Verdict {}

  /**
   * A part of a kept block that was taken out.
   *
   * @param text the part as it stood
   * @param reason why
   * @param rule the name of the rule that said so
   */
  record Cut(String text, Reason reason, String rule) {}
}
