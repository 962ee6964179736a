package org.zhinan.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.analysis.Pinyin;
import org.zhinan.analysis.Thesaurus;
import org.zhinan.index.ClosedIndexException;
import org.zhinan.index.DamagedIndexException;
import org.zhinan.index.IncompatibleIndexException;
import org.zhinan.index.IndexException;
import org.zhinan.index.IndexSchema;
import org.zhinan.index.IndexSchema.TextField;
import org.zhinan.index.Manifest;
import org.zhinan.index.MissingIndexException;
import org.zhinan.index.PublishedIndex;
import org.zhinan.passage.Passage;

/**
 * Answers questions from an index with ranked, cited passages.
 *
 * <pre>{@code
 * try (AdviceSearcher searcher = AdviceSearcher.open(Path.of("index"))) {
 *   for (Hit hit : searcher.search("催收电话骚扰家人怎么办", 5)) {
 *     System.out.println(hit.highlighted() + "\n" + hit.passage().source());
 *   }
 * }
 * }</pre>
 *
 * <p>A passage ranks by the words, pairs of characters and single characters that it shares with
 * the question, and less by those that the page's title and the headings above it share; terms to
 * which a {@link Thesaurus} leads from the question count as well. {@link Ranking} says how much.
 * Passages of equal score stand in the order of their ids. The same index gives the same answer
 * each time.
 *
 * <p>It answers from what was published when it was opened or last {@link #refresh() refreshed}.
 * Safe for use by many threads, also while it is refreshed or closed; open one and keep it.
 */
public final class AdviceSearcher implements AutoCloseable {

  /**
   * How many ranked passages are looked at, at most, for those that are neither copies nor of a
   * page shown often enough; twice as many as wanted if that is more.
   */
  private static final int FARTHEST = 2_000;

  /** So many passages are looked at even when to rank them took all the time there was. */
  private static final int GRACE = 100;

  private static final Sort BY_SCORE_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(IndexSchema.ID, SortField.Type.STRING));

  private final PublishedIndex index;
  private final QuestionReader reader;
  private final SyntaxReader syntax;
  private final Marker marker;
  private final Suggestions suggestions;
  private final Corrections corrections;
  private final LengthTables lengths = new LengthTables();

  private AdviceSearcher(PublishedIndex index, Thesaurus thesaurus) {
    this.index = index;
    Map<TextField, AdviceAnalyzer> analyzers = IndexSchema.analyzers(index.lexicon());
    this.reader = new QuestionReader(analyzers, thesaurus);
    this.syntax = new SyntaxReader(analyzers, reader);
    this.marker = new Marker(analyzers);
    this.suggestions = new Suggestions(analyzers);
    this.corrections = new Corrections(analyzers, Pinyin.standard());
  }

  /**
   * Opens an index after verifying all of it, which takes up to 100 ms for each 20 MB. Creates
   * nothing, not even a missing directory.
   *
   * @throws MissingIndexException if there is no such directory or no index in it
   * @throws DamagedIndexException if its files are not what was published
   * @throws IncompatibleIndexException if it was made by another format, lexicon, version of Lucene
   *     or program
   * @throws IndexException if it cannot be read for another reason, such as a missing permission
   */
  public static AdviceSearcher open(Path index) throws IndexException {
    return open(index, Thesaurus.standard());
  }

  /**
   * Opens an index as {@link #open(Path)} does, with another thesaurus than the {@linkplain
   * Thesaurus#standard() standard} one.
   *
   * @param thesaurus which terms are looked for besides those of a question
   */
  public static AdviceSearcher open(Path index, Thesaurus thesaurus) throws IndexException {
    return new AdviceSearcher(PublishedIndex.open(index), thesaurus);
  }

  /**
   * Opens an index among the resources of the class path, where the goal {@code zhinan:index} puts
   * it: {@link #openResource(String, ClassLoader)} with the thread's context class loader, or with
   * that of this class where there is none.
   */
  public static AdviceSearcher openResource(String name) throws IndexException {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return openResource(name, context == null ? AdviceSearcher.class.getClassLoader() : context);
  }

  /**
   * Opens an index among the resources of a class loader after verifying all of it.
   *
   * <p>An index in a jar, also in one within a jar, is copied into a new directory below {@code
   * java.io.tmpdir}, which {@link #close()} removes, or else the end of the JVM; for its time it
   * takes as much room there as in the jar unpacked. An index in a directory of the class path is
   * opened where it is, and {@link #refresh()} then takes over what is built there later.
   *
   * @param name the resource that is the directory of the index, such as {@code zhinan-index}, as
   *     {@link ClassLoader#getResource} takes it; slashes at its ends do not matter
   * @throws MissingIndexException if there is no such index
   * @throws DamagedIndexException if its files are not what was published
   * @throws IncompatibleIndexException if it was made by another format, lexicon, version of Lucene
   *     or program
   * @throws IndexException if it cannot be read or copied for another reason
   */
  public static AdviceSearcher openResource(String name, ClassLoader loader) throws IndexException {
    return new AdviceSearcher(PublishedIndex.openResource(name, loader), Thesaurus.standard());
  }

  /**
   * Returns the passages that answer a question, best first: at most 2 of a page, and none that
   * nearly repeats a better one, which names it among its {@link Hit#copies() copies}. Any text
   * will do for a question; one without letters and digits finds nothing. Of a very long one the
   * first 1,000 characters count.
   *
   * @param limit how many passages to return at most, 1 to 10,000
   * @throws IllegalArgumentException if the question is null or the limit out of its bounds
   * @throws ClosedIndexException if this searcher was closed
   * @throws IndexException if the index cannot be read
   */
  public List<Hit> search(String question, int limit) throws IndexException {
    return search(SearchRequest.about(question).limit(limit).build()).hits();
  }

  /**
   * Returns the answer to a request.
   *
   * @throws QuerySyntaxException if the question is to be read as {@link
   *     SearchRequest.Builder#syntax() query syntax} and is none
   * @throws ClosedIndexException if this searcher was closed
   * @throws IndexException if the index cannot be read
   */
  public Results search(SearchRequest request) throws IndexException {
    TimeBudget budget = new TimeBudget(request.timeout());
    return index.ask(
        searcher -> {
          Asked asked = read(request, searcher.getIndexReader());
          Selection selection = new Selection(request);
          IndexSearcher ranking = Ranking.searcher(searcher.getIndexReader());
          ranking.setTimeout(budget);
          boolean all =
              holds(ranking, asked.query(), request.after())
                  ? select(ranking, asked.query(), selection, budget)
                  : !ranking.timedOut();
          List<Hit> hits = hits(asked.question(), request, selection);
          String meant =
              request.syntax()
                  ? null
                  : corrections.of(request.question(), ranking.getIndexReader());
          return new Results(hits, asked.question().shortened(), !all, meant);
        });
  }

  /** Tells whether a query finds a passage at all, or need not; going down to it may take long. */
  private static boolean holds(IndexSearcher searcher, Query query, @Nullable String id)
      throws IOException {
    if (id == null) {
      return true;
    }
    BytesRef key = new BytesRef(IndexSchema.key(id));
    Query passage = SortedDocValuesField.newSlowExactQuery(IndexSchema.ID, key);
    return searcher.count(Combination.of(Combination.Kind.ALL, List.of(query, passage))) > 0;
  }

  private Asked read(SearchRequest request, IndexReader index) throws IOException {
    if (request.syntax()) {
      return syntax.read(request, index);
    }
    Question question = reader.read(request.question());
    return new Asked(question, query(question, request));
  }

  private Query query(Question question, SearchRequest request) {
    return QuestionQuery.of(question, request.ranking(), request.filter(), lengths);
  }

  /**
   * Returns a passage between its neighbours on its page, in reading order: fewer at the ends of
   * the page. Empty if the index does not hold the passage, or no more, or with another text.
   *
   * @param before how many passages that stand before it to return at most, 0 or more
   * @param after how many that stand behind it, 0 or more
   * @throws IllegalArgumentException if one of them is negative
   * @throws ClosedIndexException if this searcher was closed
   * @throws IndexException if the index cannot be read
   */
  public List<Passage> context(Passage passage, int before, int after) throws IndexException {
    if (before < 0 || after < 0) {
      throw new IllegalArgumentException(
          "before and after must be 0 or more, got " + before + " and " + after);
    }
    return index.ask(searcher -> PageShelf.of(passage, searcher).around(passage, before, after));
  }

  /**
   * Returns passages of other pages about what a passage is about, best first: those that share the
   * most telling terms of its text and its page's title. At most 2 of a page, and none that nearly
   * repeats the passage or a better one. The passage need not be of this index; of a very long one
   * the first 20,000 characters count.
   *
   * @param limit how many passages to return at most, 1 to 10,000
   * @throws IllegalArgumentException if the limit is out of its bounds
   * @throws ClosedIndexException if this searcher was closed
   * @throws IndexException if the index cannot be read
   */
  public List<Hit> similar(Passage passage, int limit) throws IndexException {
    SearchRequest request = SearchRequest.about(passage.title()).limit(limit).build();
    return index.ask(
        searcher -> {
          IndexSearcher ranking = Ranking.searcher(searcher.getIndexReader());
          String text = passage.title() + "\n" + passage.text();
          String start = text.substring(0, Math.min(text.length(), Marker.MOST_CHARACTERS));
          Question question = TellingTerms.question(reader.terms(start), ranking.getIndexReader());
          Selection selection = new Selection(request);
          selection.leaveOut(passage);
          select(ranking, query(question, request), selection, new TimeBudget(null));
          return hits(question, request, selection);
        });
  }

  /**
   * Returns what to offer while a question is typed: titles of pages and headings in which a word
   * begins with what was typed, Chinese or in pinyin as {@code cuishou}, those of most pages first.
   * They are of what is indexed, so that what was dropped from pages is never among them.
   *
   * @param typed any text; nothing is offered for one without letters and digits
   * @param limit how many to return at most, 1 to 10,000
   * @throws IllegalArgumentException if the limit is out of its bounds
   * @throws ClosedIndexException if this searcher was closed
   * @throws IndexException if the index cannot be read
   */
  public List<String> suggest(String typed, int limit) throws IndexException {
    int most = SearchRequest.about(typed).limit(limit).build().limit();
    return index.ask(searcher -> suggestions.of(typed, most, searcher.getIndexReader()));
  }

  /**
   * Tells what makes up the score that a passage has in the answer to a request, whether it is
   * shown there or not. Empty if the index does not hold the passage, or no more, or with another
   * text.
   *
   * @throws IllegalArgumentException if the request is in query syntax, which is not explained
   * @throws ClosedIndexException if this searcher was closed
   * @throws IndexException if the index cannot be read
   */
  public Optional<Explanation> explain(SearchRequest request, Passage passage)
      throws IndexException {
    if (request.syntax()) {
      throw new IllegalArgumentException("a request in query syntax is not explained");
    }
    return index.ask(
        searcher -> {
          PageShelf shelf = PageShelf.of(passage, searcher);
          int at = shelf.indexOf(passage);
          if (at < 0) {
            return Optional.empty();
          }
          IndexSearcher ranking = Ranking.searcher(searcher.getIndexReader());
          Question question = reader.read(request.question());
          List<WeightedTerm> terms =
              QuestionQuery.terms(question, request.ranking(), request.filter());
          return Optional.of(TermSum.explain(terms, shelf.slots().get(at).document(), ranking));
        });
  }

  /**
   * Goes down the ranking until the selection is full, batch by batch. The depth does not depend on
   * the batches, so that an answer in parts is the same as in one.
   *
   * @return whether the time was enough
   */
  private static boolean select(
      IndexSearcher searcher, Query query, Selection selection, TimeBudget budget)
      throws IOException {
    int batch = 2 * selection.fewest() + 20;
    int seen = 0;
    FieldDoc last = null;
    while (goesOn(selection, seen)) {
      if (budget.shouldExit()) {
        return false;
      }
      batch = Math.min(batch, farthest(selection) - seen);
      ScoreDoc[] ranked = best(searcher, query, batch, last);
      for (int i = 0; i < ranked.length && goesOn(selection, seen); i++, seen++) {
        if (i >= GRACE && budget.shouldExit()) {
          return false;
        }
        FieldDoc document = (FieldDoc) ranked[i];
        float score = (float) document.fields[0];
        selection.offer(PublishedIndex.passage(searcher, document.doc), score);
        last = document;
      }
      if (searcher.timedOut()) {
        return false;
      }
      if (ranked.length < batch) {
        return true;
      }
      batch *= 2;
    }
    return true;
  }

  /** Returns the next documents of the ranking, without counting all that match. */
  private static ScoreDoc[] best(
      IndexSearcher searcher, Query query, int number, @Nullable FieldDoc after)
      throws IOException {
    int most = Math.min(number, Math.max(1, searcher.getIndexReader().maxDoc()));
    return searcher.search(query, new TopFieldCollectorManager(BY_SCORE_THEN_ID, most, after, most))
        .scoreDocs;
  }

  private static boolean goesOn(Selection selection, int seen) {
    return !selection.isFull() && seen < farthest(selection);
  }

  private static int farthest(Selection selection) {
    return Math.max(FARTHEST, 2 * selection.wanted());
  }

  private List<Hit> hits(Question question, SearchRequest request, Selection selection)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (Selection.Picked picked : selection.picked()) {
      List<Mark> marks =
          request.marks() ? marker.marks(question, picked.passage().text()) : List.of();
      int rank = selection.skipped() + hits.size() + 1;
      hits.add(new Hit(rank, picked.score(), picked.passage(), marks, picked.copies()));
    }
    return hits;
  }

  /**
   * Takes over what builders have published since, after verifying it. Searches under way end on
   * what they began with; if this fails, what was there before stays in use.
   *
   * @return whether there was anything new
   * @throws ClosedIndexException if this searcher was closed
   * @throws IndexException as {@link #open(Path)} does
   */
  public boolean refresh() throws IndexException {
    return index.refresh();
  }

  /**
   * Returns what the index says about itself.
   *
   * @throws ClosedIndexException if this searcher was closed
   */
  public Manifest manifest() throws IndexException {
    return index.manifest();
  }

  /**
   * Closes the searcher. Searches under way end well, later ones throw {@link
   * ClosedIndexException}. Does nothing the second time.
   */
  @Override
  public void close() throws IndexException {
    index.close();
  }
}
