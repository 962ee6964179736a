package org.zhinan.search;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.index.IndexSchema.TextField;

/**
 * Finds texts that stand in a passage, a title or headings just as they are written, by the pairs
 * of characters that these are indexed as. A single character at an edge of the text, as in {@code
 * 第38条}, may be half of a pair there: {@code 按第38条规定} is {@code 按第 38 条规 规定}. Passages are then
 * searched by single characters; titles and headings, of which there are fewer, by all pairs with
 * that character. Not safe for use by many threads.
 */
final class Sequences {

  /** Of more words with the same beginning, the first ones in their order are looked for. */
  private static final int MOST_WORDS = 256;

  private static final Set<UnicodeScript> CUT =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private static final Automaton ANY = Automata.makeAnyString();
  private static final Automaton MAYBE_ONE = Operations.optional(Automata.makeAnyChar());

  private final Map<TextField, AdviceAnalyzer> analyzers;
  private final IndexReader index;
  private final Map<String, List<Term>> words = new HashMap<>();

  Sequences(Map<TextField, AdviceAnalyzer> analyzers, IndexReader index) {
    this.analyzers = analyzers;
    this.index = index;
  }

  /** Returns the terms of a field that a text is cut into, in their order. */
  List<String> terms(TextField field, String text) throws IOException {
    return TermLoop.terms(Objects.requireNonNull(analyzers.get(field)), text);
  }

  /** Returns the words that begin so, in their order. */
  List<Term> wordsWith(String beginning) throws IOException {
    List<Term> known = words.get(beginning);
    if (known != null) {
      return known;
    }
    Automaton begun = Operations.concatenate(List.of(Automata.makeString(beginning), ANY));
    List<Term> found = dictionary(TextField.WORDS, begun, MOST_WORDS);
    words.put(beginning, found);
    return found;
  }

  /** Finds a text in a field of pairs of characters. */
  Query of(TextField field, String text) throws IOException {
    List<String> pairs = terms(field, text);
    boolean hasHalf = !pairs.isEmpty() && (isHalf(pairs.getFirst()) || isHalf(pairs.getLast()));
    if (field == TextField.BIGRAMS && hasHalf) {
      List<String> characters = terms(TextField.CHARACTERS, text);
      return new PhraseQuery(TextField.CHARACTERS.fieldName(), characters.toArray(String[]::new));
    }
    return sequence(field, pairs, MAYBE_ONE);
  }

  /** Finds a text in a field of pairs of characters, where its last word may go on. */
  Query begun(TextField field, String text) throws IOException {
    return sequence(field, terms(field, text), ANY);
  }

  /** Finds neighbouring terms, the last of which may be followed by something. */
  private Query sequence(TextField field, List<String> pairs, Automaton rest) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    List<Term> terms = List.of();
    for (int i = 0; i < pairs.size(); i++) {
      boolean isLast = i == pairs.size() - 1;
      boolean isOpen = isLast && rest == ANY;
      boolean isEdge = (i == 0 || isLast) && isHalf(pairs.get(i));
      Automaton before = isEdge && i == 0 ? MAYBE_ONE : Automata.makeEmptyString();
      Automaton after = isOpen || (isEdge && isLast) ? rest : Automata.makeEmptyString();
      Automaton term =
          Operations.concatenate(List.of(before, Automata.makeString(pairs.get(i)), after));
      terms =
          isOpen || isEdge
              ? dictionary(field, term, isOpen ? MOST_WORDS : Integer.MAX_VALUE)
              : List.of(new Term(field.fieldName(), pairs.get(i)));
      if (terms.isEmpty()) {
        return anyOf(terms);
      }
      phrase.add(terms.toArray(Term[]::new));
    }
    return pairs.size() == 1 ? anyOf(terms) : phrase.build();
  }

  /** Finds any of some terms of one field. */
  static Query anyOf(List<Term> terms) {
    return terms.isEmpty()
        ? new MatchNoDocsQuery("no such term")
        : new TermInSetQuery(terms.getFirst().field(), terms.stream().map(Term::bytes).toList());
  }

  /** Tells whether a term is a single character that may have become a part of a pair elsewhere. */
  private static boolean isHalf(String term) {
    int first = term.codePointAt(0);
    return term.length() == Character.charCount(first) && CUT.contains(UnicodeScript.of(first));
  }

  private List<Term> dictionary(TextField field, Automaton pattern, int most) throws IOException {
    Terms all = MultiTerms.getTerms(index, field.fieldName());
    List<Term> terms = new ArrayList<>();
    if (all == null) {
      return terms;
    }
    Automaton fixed = Operations.determinize(pattern, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    TermsEnum matching = new CompiledAutomaton(fixed).getTermsEnum(all);
    BytesRef term = matching.next();
    while (term != null && terms.size() < most) {
      terms.add(new Term(field.fieldName(), BytesRef.deepCopyOf(term)));
      term = matching.next();
    }
    return terms;
  }
}
