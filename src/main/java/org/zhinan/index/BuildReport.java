package org.zhinan.index;

import java.util.List;

/**
 * What a build did. Equal for equal corpora and equal earlier indexes, whatever the number of
 * threads.
 *
 * @param pages how many pages the index holds
 * @param passages how many passages the index holds
 * @param added how many pages are new in it
 * @param updated how many pages were replaced because their content or what the corpus tells of
 *     them changed
 * @param unchanged how many pages were left as they were
 * @param removed how many pages were taken out because the corpus has them no more
 * @param skipped the pages that could not be taken in, in the order of their locations
 * @param blocks what became of the blocks of the pages that were added or updated
 * @param remarks sentences about what was unusual, such as why everything was built anew; often
 *     empty
 */
public record BuildReport(
    int pages,
    int passages,
    int added,
    int updated,
    int unchanged,
    int removed,
    List<Skipped> skipped,
    BlockCounts blocks,
    List<String> remarks) {

  /** Copies the lists. */
  public BuildReport {
    skipped = List.copyOf(skipped);
    remarks = List.copyOf(remarks);
  }

  /** Returns whether the build left the index different from what it was. */
  public boolean changed() {
    return added + updated + removed > 0;
  }

  /** Returns the report as a person reads it: a few lines, without the list of skipped pages. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(pages).append(" pages, ").append(passages).append(" passages in the index");
    text.append(changed() ? "\n" : ", up to date\n");
    text.append(added).append(" added, ").append(updated).append(" updated, ");
    text.append(unchanged).append(" unchanged, ").append(removed).append(" removed, ");
    text.append(skipped.size()).append(" skipped");
    if (added + updated > 0) {
      appendBlocks(text.append('\n'));
    }
    remarks.forEach(remark -> text.append('\n').append(remark));
    return text.toString();
  }

  private void appendBlocks(StringBuilder text) {
    text.append("blocks kept ").append(blocks.kept());
    blocks.dropped().forEach((why, n) -> text.append(", dropped as ").append(why + " " + n));
    blocks.cut().forEach((why, n) -> text.append(", parts cut as ").append(why + " " + n));
  }
}
