package org.zhinan.analysis;

import org.apache.lucene.analysis.cn.smart.Utility;

/**
 * Finds the cheapest way through a sentence, as smartcn's HHMMSegmenter does with the same model:
 * the words are the states, a pair costs what {@link PairCost} says, and of ways that cost the same
 * the one whose last word starts first, then ends first, is taken.
 *
 * <p>Only hashes of pairs can be looked up: the first word's is kept and resumed for all words that
 * may follow, each of which begins like the next longer one. What costs time is to wait for memory,
 * so that the words and then the pairs of the whole sentence are glanced at together, before any is
 * used. Without words of a lexicon the result is smartcn's.
 *
 * <p>A word of a lexicon follows another as readily as the best of the model's words that it begins
 * with; how readily others follow it is a matter of its frequency.
 */
final class LatticeSegmenter implements Segmenter {

  private final SmartcnModel model;
  private final WordTrie words;
  private final PairLookups pairs;
  private final WordList lexicon;
  private final Symbol string;
  private final Symbol number;
  private final Symbol start;
  private final Symbol end;
  private final double unknownCost = PairCost.ofUnseen(0);
  private final double delimiterCost = PairCost.ofUnseen(Utility.MAX_FREQUENCE);
  private final Lattice lattice = new Lattice();

  /** What a glance at the words finds for each Han character and the one behind it. */
  private long[] glanced = new long[0];

  /** A word of the model that stands for many others. */
  private static final class Symbol {
    final char[] text;
    final int node;
    final long hash;

    Symbol(char[] text, int node) {
      this.text = text;
      this.node = node;
      this.hash = PairHash.separate(PairHash.extend(PairHash.EMPTY, text));
    }
  }

  LatticeSegmenter(SmartcnModel model, WordList lexicon) {
    this.model = model;
    this.words = model.words();
    this.pairs = new PairLookups(model.pairs());
    this.lexicon = lexicon;
    string = symbol(Utility.STRING_CHAR_ARRAY);
    number = symbol(Utility.NUMBER_CHAR_ARRAY);
    start = symbol(Utility.START_CHAR_ARRAY);
    end = symbol(Utility.END_CHAR_ARRAY);
  }

  private Symbol symbol(char[] text) {
    return new Symbol(text, words.descend(WordTrie.ROOT, text, 0, text.length));
  }

  @Override
  public void cut(Units units) {
    int length = units.length();
    if (length == 0) {
      return;
    }
    glance(units);
    lattice.start(model.frequency(start.node), model.unseenCost(start.node), start.hash);
    for (int unit = 0; unit < length; unit++) {
      lattice.startAt(unit);
      addWords(units, unit);
    }
    lattice.startAt(length);
    add(length, end);
    lattice.startAt(length + 1);
    int last = lattice.size() - 1;
    pairs.clear();
    for (int word = 0; word < last; word++) {
      addPairs(units, word);
    }
    pairs.lookUp();
    for (int word = 0; word < last; word++) {
      connect(word);
    }
    for (int word = lattice.previous(last); word != 0; word = lattice.previous(word)) {
      units.markWordEnd(lattice.end(word) - 1);
    }
  }

  private void glance(Units units) {
    if (units.length() > glanced.length) {
      glanced = new long[2 * units.length()];
    }
    char[] text = units.text();
    for (int unit = 0; unit < units.length() - 1; unit++) {
      if (units.kind(unit) == Units.Kind.HAN && units.kind(unit + 1) == Units.Kind.HAN) {
        int offset = units.textStart(unit);
        glanced[unit] = words.glance(model.node(text[offset]), text[offset + 1]);
      }
    }
  }

  private void addWords(Units units, int unit) {
    switch (units.kind(unit)) {
      case HAN -> addHan(units, unit);
      case STRING -> add(unit + 1, string);
      case NUMBER -> add(unit + 1, number);
      case DELIMITER ->
          lattice.add(unit + 1, Utility.MAX_FREQUENCE, delimiterCost, hash(units, unit));
      case SURROGATES -> lattice.add(unit + 1, 0, unknownCost, hash(units, unit));
    }
    if (!lexicon.isEmpty()) {
      addOfLexicon(units, unit);
    }
  }

  private void add(int unit, Symbol symbol) {
    lattice.add(unit, model.frequency(symbol.node), model.unseenCost(symbol.node), symbol.hash);
  }

  private static long hash(Units units, int unit) {
    int from = units.textStart(unit);
    int to = units.textStart(unit + 1);
    return PairHash.separate(PairHash.extend(PairHash.EMPTY, units.text(), from, to));
  }

  private void addHan(Units units, int first) {
    char[] text = units.text();
    int offset = units.textStart(first) - first;
    char character = text[offset + first];
    long hash = PairHash.extend(PairHash.EMPTY, character);
    int node = model.node(character);
    int unit = first + 1;
    add(unit, node, hash);
    while (node != WordTrie.ROOT && unit < units.length() && units.kind(unit) == Units.Kind.HAN) {
      character = text[offset + unit];
      node =
          unit == first + 1
              ? words.child(node, character, glanced[first])
              : words.child(node, character);
      hash = PairHash.extend(hash, character);
      unit++;
      if (model.isWord(node)) {
        add(unit, node, hash);
      }
    }
  }

  private void add(int end, int node, long hash) {
    lattice.add(end, model.frequency(node), model.unseenCost(node), PairHash.separate(hash));
  }

  private void addOfLexicon(Units units, int first) {
    char[] text = units.text();
    int node = WordTrie.ROOT;
    int unit = first;
    do {
      node = lexicon.trie().descend(node, text, units.textStart(unit), units.textStart(unit + 1));
      unit++;
      int frequency = lexicon.frequency(node);
      if (frequency > 0) {
        lattice.addOfLexicon(unit, PairCost.ofUnseen(frequency));
      }
    } while (node != WordTrie.ROOT && unit < units.length());
  }

  /** Adds the pairs of a word with all that may follow it, in the order of {@link #connect}. */
  private void addPairs(Units units, int word) {
    if (lattice.isOfLexicon(word)) {
      return;
    }
    int unit = lattice.end(word);
    long hash = lattice.hash(word);
    if (unit == units.length()) {
      pairs.add(PairHash.extend(hash, end.text));
      return;
    }
    int from = units.textStart(unit);
    switch (units.kind(unit)) {
      case HAN -> addPairsWithHan(units, unit, hash);
      case STRING -> pairs.add(PairHash.extend(hash, string.text));
      case NUMBER -> pairs.add(PairHash.extend(hash, number.text));
      case DELIMITER, SURROGATES ->
          pairs.add(PairHash.extend(hash, units.text(), from, units.textStart(unit + 1)));
    }
  }

  private void addPairsWithHan(Units units, int unit, long first) {
    char[] text = units.text();
    int behind = lattice.firstWord(unit + 1);
    int from = units.textStart(unit);
    long hash = first;
    for (int next = lattice.firstWord(unit); next < behind; next++) {
      if (!lattice.isOfLexicon(next)) {
        int to = units.textStart(lattice.end(next));
        hash = PairHash.extend(hash, text, from, to);
        from = to;
        pairs.add(hash);
      }
    }
  }

  /** Takes the ways over a word to all that may follow it. */
  private void connect(int word) {
    int unit = lattice.end(word);
    int behind = lattice.firstWord(unit + 1);
    boolean known = !lattice.isOfLexicon(word);
    double least = known ? Double.MAX_VALUE : lattice.unseenCost(word);
    for (int next = lattice.firstWord(unit); next < behind; next++) {
      if (known && !lattice.isOfLexicon(next)) {
        double cost = nextCost(word);
        least = Math.min(least, cost);
        lattice.reach(next, word, cost);
      } else {
        lattice.reach(next, word, least);
      }
    }
  }

  private double nextCost(int word) {
    int frequency = pairs.nextFrequency();
    return frequency == 0
        ? lattice.unseenCost(word)
        : PairCost.of(frequency, lattice.frequency(word));
  }
}
