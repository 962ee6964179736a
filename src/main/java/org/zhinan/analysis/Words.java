package org.zhinan.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts runs into words. Unlike smartcn's tokenizer it joins no word across spaces or line ends,
 * which are in no run, and keeps numbers and Latin words as {@link Alphanumerics} cuts them; to the
 * model they are what smartcn's runs of digits and letters are. The model knows the Han characters
 * of Unicode 1 alone; all others are words of one character unless a lexicon has them.
 */
final class Words implements Cutter {

  private final List<Piece> terms = new ArrayList<>();
  private final Units units = new Units();
  private final Segmenter segmenter;

  Words(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  public void cut(Run run, List<Piece> pieces) {
    units.clear();
    int i = 0;
    while (i < run.length()) {
      if (RunReader.isIdeograph(run.codePoint(i))) {
        add(kindOfIdeograph(run.codePoint(i)), run, new Piece(i, ++i), pieces);
      } else {
        terms.clear();
        i = Alphanumerics.cut(run, i, terms);
        terms.forEach(term -> add(kindOfTerm(run, term), run, term, pieces));
      }
    }
    cutUnits(pieces);
  }

  private void add(Units.Kind kind, Run run, Piece unit, List<Piece> pieces) {
    if (units.length() > 0 && units.end(units.length() - 1) != unit.start()) {
      cutUnits(pieces);
    }
    units.add(kind, unit.start(), unit.end());
    for (int i = unit.start(); i < unit.end(); i++) {
      append(run.codePoint(i));
    }
  }

  private void append(int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      units.append((char) codePoint);
    } else {
      units.append(Character.highSurrogate(codePoint));
      units.append(Character.lowSurrogate(codePoint));
    }
  }

  private void cutUnits(List<Piece> pieces) {
    segmenter.cut(units);
    for (int first = 0; first < units.length(); ) {
      int behind = units.wordEnd(first);
      pieces.add(new Piece(units.start(first), units.end(behind - 1)));
      first = behind;
    }
    units.clear();
  }

  private static Units.Kind kindOfIdeograph(int codePoint) {
    if (!Character.isBmpCodePoint(codePoint)) {
      return Units.Kind.SURROGATES;
    }
    return codePoint >= 0x4E00 && codePoint <= 0x9FA5 ? Units.Kind.HAN : Units.Kind.STRING;
  }

  private static Units.Kind kindOfTerm(Run run, Piece term) {
    boolean number = Character.isDigit(run.codePoint(term.start()));
    for (int i = term.start() + 1; i < term.end(); i++) {
      int codePoint = run.codePoint(i);
      number &= Character.isDigit(codePoint) || Alphanumerics.isJoiner(codePoint);
    }
    return number ? Units.Kind.NUMBER : Units.Kind.STRING;
  }
}
