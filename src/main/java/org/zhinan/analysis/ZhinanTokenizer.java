package org.zhinan.analysis;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts Chinese text into words as Lucene's {@code HMMChineseTokenizer} does, many times as fast and
 * with the words of a {@link Lexicon} besides smartcn's own.
 *
 * <p>With a lexicon that has no words, terms, offsets and types equal those of {@code
 * HMMChineseTokenizer} on every text, its oddities included: punctuation gives the term {@code ,},
 * Chinese words are joined across spaces and line ends, and no word reaches across the border of a
 * stretch of 1,024 characters without a line end. {@link AdviceAnalyzer} has none of these.
 *
 * <p>Like every tokenizer it serves one thread at a time; its dictionary, about 7 MB, is shared by
 * all.
 */
public final class ZhinanTokenizer extends SegmentingTokenizerBase {

  private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(Locale.ROOT);
  private static final String DELIMITER = ",";
  private static final String TYPE = "word";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Units units = new Units();
  private final Segmenter segmenter;
  private int next;

  /** Makes a tokenizer with the words of a lexicon besides smartcn's own. */
  public ZhinanTokenizer(Lexicon lexicon) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, lexicon);
  }

  /** Makes a tokenizer like {@link #ZhinanTokenizer(Lexicon)} with attributes of a factory. */
  public ZhinanTokenizer(AttributeFactory factory, Lexicon lexicon) {
    super(factory, (BreakIterator) SENTENCES.clone());
    segmenter = Segmenter.of(lexicon);
  }

  @Override
  protected void setNextSentence(int sentenceStart, int sentenceEnd) {
    next = 0;
    units.clear();
    SmartcnUnits.read(buffer, sentenceStart, sentenceEnd, units);
    segmenter.cut(units);
  }

  @Override
  protected boolean incrementWord() {
    if (next == units.length()) {
      return false;
    }
    clearAttributes();
    int first = next;
    next = units.wordEnd(first);
    int from = units.textStart(first);
    if (units.kind(first) == Units.Kind.DELIMITER) {
      term.append(DELIMITER);
    } else {
      term.copyBuffer(units.text(), from, units.textStart(next) - from);
    }
    offsets.setOffset(
        correctOffset(offset + units.start(first)), correctOffset(offset + units.end(next - 1)));
    type.setType(TYPE);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    units.clear();
    next = 0;
  }
}
