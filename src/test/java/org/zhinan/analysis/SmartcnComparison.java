package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Holds our tokenizer without a lexicon against smartcn's, text by text. */
final class SmartcnComparison {

  private final Tokenizer ours = new ZhinanTokenizer(Lexicon.withoutWords());
  private final Tokenizer theirs = new HMMChineseTokenizer();
  private long characters;

  /** Returns how many characters were compared. */
  long characters() {
    return characters;
  }

  /** Fails where a text has other terms, offsets, types or positions. */
  void check(String text) {
    characters += text.length();
    try (ours;
        theirs) {
      ours.setReader(new StringReader(text));
      theirs.setReader(new StringReader(text));
      ours.reset();
      theirs.reset();
      boolean more = true;
      while (more) {
        more = theirs.incrementToken();
        assertEquals(more, ours.incrementToken(), text);
        assertSameToken(text);
      }
      ours.end();
      theirs.end();
      assertSameToken(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Compared by value first: the messages cost more than the comparison.
  private void assertSameToken(String text) {
    if (!same()) {
      assertEquals(token(theirs), token(ours), text);
    }
  }

  private boolean same() {
    CharSequence term = ours.getAttribute(CharTermAttribute.class);
    OffsetAttribute our = ours.getAttribute(OffsetAttribute.class);
    OffsetAttribute their = theirs.getAttribute(OffsetAttribute.class);
    return CharSequence.compare(term, theirs.getAttribute(CharTermAttribute.class)) == 0
        && our.startOffset() == their.startOffset()
        && our.endOffset() == their.endOffset()
        && ours.getAttribute(TypeAttribute.class).equals(theirs.getAttribute(TypeAttribute.class))
        && increment(ours) == increment(theirs);
  }

  private static int increment(Tokenizer tokenizer) {
    return tokenizer.addAttribute(PositionIncrementAttribute.class).getPositionIncrement();
  }

  private static String token(Tokenizer tokenizer) {
    OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    return tokenizer.getAttribute(CharTermAttribute.class)
        + " "
        + offset.startOffset()
        + "-"
        + offset.endOffset()
        + " "
        + tokenizer.getAttribute(TypeAttribute.class).type()
        + " +"
        + increment(tokenizer);
  }
}
