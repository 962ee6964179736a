package org.zhinan.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Folds a text and cuts it into terms, whose offsets name the stretch of the original. Folding
 * happens here, not in a CharFilter, because a CharFilter keeps one offset per folded character and
 * so cannot tell both ends of what ㎏ or a hidden character stood for.
 */
final class AdviceTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Run run = new Run();
  private final List<Piece> pieces = new ArrayList<>();
  private final Folding folding;
  private final Grain grain;
  private final Cutter cutter;
  private @Nullable RunReader runs;
  private int next;

  AdviceTokenizer(AttributeFactory factory, Lexicon lexicon, Grain grain) {
    super(factory);
    this.folding = lexicon.folding();
    this.grain = grain;
    this.cutter = grain.cutter(lexicon);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    run.clear(false);
    pieces.clear();
    next = 0;
    runs = null;
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (next == pieces.size()) {
      if (!runs().read(run)) {
        return false;
      }
      pieces.clear();
      next = 0;
      cutter.cut(run, pieces);
    }
    emit(pieces.get(next++));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    // A reader that was never opened, or failed at its first character, is not asked again.
    RunReader reader = runs;
    int length = correctOffset(reader == null ? 0 : reader.position());
    offset.setOffset(length, length);
  }

  private RunReader runs() throws IOException {
    RunReader reader = runs;
    if (reader == null) {
      reader = new RunReader(new FoldedReader(folding, input), grain);
      runs = reader;
    }
    return reader;
  }

  private void emit(Piece piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      int codePoint = run.codePoint(i);
      if (Character.isBmpCodePoint(codePoint)) {
        appendUnlessSeparator((char) codePoint);
      } else {
        term.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
      }
    }
    int start = run.start(piece.start());
    offset.setOffset(correctOffset(start), correctOffset(run.end(piece.end() - 1)));
  }

  private void appendUnlessSeparator(char character) {
    if (character != Alphanumerics.GROUP_SEPARATOR) {
      term.append(character);
    }
  }
}
