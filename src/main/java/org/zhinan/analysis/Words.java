package org.zhinan.analysis;

import java.util.List;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/**
 * Cuts runs of ideographs into words with smartcn's segmenter.
 *
 * <p>The segmenter is used without smartcn's tokenizer, which joins words across spaces and line
 * ends. It knows the Han characters of Unicode 1 alone; all others are words of one character.
 */
final class Words {

  // Stateless: the dictionaries behind it are read-only once loaded.
  private static final HHMMSegmenter SEGMENTER = new HHMMSegmenter();

  private Words() {}

  /** Adds the words of a run of ideographs. */
  static void cut(Run run, List<Piece> pieces) {
    int start = 0;
    while (start < run.length()) {
      int end = start;
      while (end < run.length() && isKnown(run.codePoint(end))) {
        end++;
      }
      if (end == start) {
        pieces.add(new Piece(start, ++end));
      } else {
        segment(run, start, end, pieces);
      }
      start = end;
    }
  }

  private static void segment(Run run, int start, int end, List<Piece> pieces) {
    for (SegToken token : SEGMENTER.process(run.text(start, end))) {
      boolean sentinel = token.startOffset < 0 || start + token.startOffset >= end;
      if (!sentinel) {
        pieces.add(new Piece(start + token.startOffset, start + token.endOffset));
      }
    }
  }

  private static boolean isKnown(int codePoint) {
    return codePoint >= 0x4E00 && codePoint <= 0x9FA5;
  }
}
