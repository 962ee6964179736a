package org.zhinan.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.index.IndexSchema;
import org.zhinan.index.IndexSchema.TextField;

/** Finds the names in an index that go on as a question begins. Safe for use by many threads. */
final class Suggestions {

  /** Of more names that begin so, the first ones in their order are looked at. */
  private static final int MOST_TERMS = 10_000;

  private static final int MOST_CHARACTERS = 40;

  private static final Comparator<Map.Entry<String, Integer>> MOST_PAGES_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(name -> name.getKey().length())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<TextField, AdviceAnalyzer> analyzers;

  Suggestions(Map<TextField, AdviceAnalyzer> analyzers) {
    this.analyzers = analyzers;
  }

  List<String> of(String typed, int limit, IndexReader index) throws IOException {
    AdviceAnalyzer words = Objects.requireNonNull(analyzers.get(TextField.WORDS));
    String start = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    String folded = String.join("", TermLoop.terms(words, start));
    Terms names = MultiTerms.getTerms(index, IndexSchema.NAMES);
    if (folded.isEmpty() || names == null) {
      return List.of();
    }
    return pagesByName(new BytesRef(folded), names.iterator(), MultiBits.getLiveDocs(index))
        .entrySet()
        .stream()
        .sorted(MOST_PAGES_FIRST)
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Integer> pagesByName(
      BytesRef start, TermsEnum terms, @Nullable Bits live) throws IOException {
    Map<String, Integer> pages = new HashMap<>();
    if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return pages;
    }
    BytesRef term = terms.term();
    for (int i = 0; i < MOST_TERMS && term != null && StringHelper.startsWith(term, start); i++) {
      int count = live == null ? terms.docFreq() : count(terms, live);
      if (count > 0) {
        pages.merge(IndexSchema.name(term.utf8ToString()), count, Math::max);
      }
      term = terms.next();
    }
    return pages;
  }

  /** Counts the pages that are still there: nothing of a removed one is offered. */
  private static int count(TermsEnum terms, Bits live) throws IOException {
    PostingsEnum pages = terms.postings(null, PostingsEnum.NONE);
    int count = 0;
    for (int i = pages.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = pages.nextDoc()) {
      count += live.get(i) ? 1 : 0;
    }
    return count;
  }
}
