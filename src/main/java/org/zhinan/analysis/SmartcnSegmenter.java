package org.zhinan.analysis;

import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/** Has sentences cut by smartcn itself, for where its dictionary cannot be read. */
final class SmartcnSegmenter implements Segmenter {

  private final HHMMSegmenter smartcn = new HHMMSegmenter();

  @Override
  public void cut(Units units) {
    StringBuilder sentence = new StringBuilder();
    int[] unitByOffset = new int[units.textStart(units.length()) + 2 * units.length() + 1];
    for (int unit = 0; unit < units.length(); unit++) {
      append(units, unit, sentence);
      unitByOffset[sentence.length()] = unit;
    }
    for (SegToken token : smartcn.process(sentence.toString())) {
      boolean sentinel = token.startOffset < 0 || token.startOffset >= sentence.length();
      if (!sentinel) {
        units.markWordEnd(unitByOffset[token.endOffset]);
      }
    }
  }

  // A space before a run keeps it apart from one like it, and changes nothing else.
  private static void append(Units units, int unit, StringBuilder sentence) {
    switch (units.kind(unit)) {
      case STRING -> sentence.append(" a");
      case NUMBER -> sentence.append(" 1");
      default -> {
        int start = units.textStart(unit);
        sentence.append(units.text(), start, units.textStart(unit + 1) - start);
      }
    }
  }
}
