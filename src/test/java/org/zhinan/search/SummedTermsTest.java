package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhinan.index.IndexSchema;

class SummedTermsTest {

  private static final int DOCUMENTS = 3 * Window.MOST;
  private static final int TERMS = 400;

  private static final List<IndexSchema.TextField> FIELDS =
      List.of(IndexSchema.TextField.WORDS, IndexSchema.TextField.CHARACTERS);

  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(IndexSchema.ID, SortField.Type.STRING));

  private static Directory directory;
  private static DirectoryReader reader;

  @BeforeAll
  static void index() throws IOException {
    Random random = new Random(7);
    directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        writer.addDocument(document(i, random));
        if (i == DOCUMENTS / 3) {
          writer.commit();
        }
      }
      for (int i = 0; i < DOCUMENTS; i += 5) {
        writer.deleteDocuments(new Term("key", "" + i));
      }
    }
    reader = DirectoryReader.open(directory);
  }

  private static Document document(int number, Random random) {
    Document document = new Document();
    document.add(new StringField("key", "" + number, Field.Store.NO));
    BytesRef id = new BytesRef("" + random.nextInt());
    document.add(new SortedDocValuesField(IndexSchema.ID, id));
    for (IndexSchema.TextField field : FIELDS) {
      if (random.nextInt(4) > 0) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
          text.append(term(random)).append(' ');
        }
        document.add(new TextField(field.fieldName(), text.toString(), Field.Store.NO));
      }
    }
    return document;
  }

  /** Few terms are in most texts, and most in few. */
  private static String term(Random random) {
    double skewed = Math.pow(random.nextDouble(), 4);
    return "t" + (int) (TERMS * skewed);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void findsWhatABooleanQueryFindsInTheSameOrderWithTheSameScores() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      // GIVEN some terms, among them unknown ones
      List<WeightedTerm> terms = terms(random);
      int number = 1 + random.nextInt(60);

      // WHEN
      List<String> found = ranking(new SummedTerms(terms, new LengthTables()), number);

      // THEN
      assertEquals(ranking(QuestionQuery.anyOf(terms), number), found, terms::toString);
    }
  }

  @Test
  void findsTheSameInPiecesAsWhenTimeIsLimited() throws IOException {
    // GIVEN
    List<WeightedTerm> terms = terms(new Random(13));
    IndexSearcher limited = Ranking.searcher(reader);
    limited.setTimeout(new TimeBudget(Duration.ofDays(1)));

    // WHEN
    List<String> found = ranking(limited, new SummedTerms(terms, new LengthTables()), 20);

    // THEN
    assertEquals(20, found.size());
    assertEquals(ranking(QuestionQuery.anyOf(terms), 20), found);
  }

  @Test
  void countsWhatABooleanQueryCounts() throws IOException {
    List<WeightedTerm> terms = terms(new Random(17));

    int count = Ranking.searcher(reader).count(new SummedTerms(terms, new LengthTables()));

    assertTrue(count > 0);
    assertEquals(Ranking.searcher(reader).count(QuestionQuery.anyOf(terms)), count);
  }

  @Test
  void findsNothingForTermsThatNothingHolds() throws IOException {
    WeightedTerm unknown = new WeightedTerm(FIELDS.getFirst(), "nowhere", false, 1);

    assertEquals(List.of(), ranking(new SummedTerms(List.of(unknown), new LengthTables()), 10));
    assertEquals(List.of(), ranking(new SummedTerms(List.of(), new LengthTables()), 10));
  }

  private static List<WeightedTerm> terms(Random random) {
    Map<String, WeightedTerm> terms = new TreeMap<>();
    for (int i = random.nextInt(40); i >= 0; i--) {
      IndexSchema.TextField field = FIELDS.get(random.nextInt(FIELDS.size()));
      String term = random.nextInt(10) == 0 ? "unknown" + i : term(random);
      float weight = 0.1f + random.nextFloat();
      terms.put(field + term, new WeightedTerm(field, term, false, weight));
    }
    return List.copyOf(terms.values());
  }

  /** Returns documents and scores, as a request goes down a ranking in two parts. */
  private static List<String> ranking(Query query, int number) throws IOException {
    return ranking(Ranking.searcher(reader), query, number);
  }

  private static List<String> ranking(IndexSearcher searcher, Query query, int number)
      throws IOException {
    List<String> found = new ArrayList<>();
    FieldDoc last = null;
    for (int most : new int[] {(number + 1) / 2, number / 2}) {
      for (ScoreDoc document :
          searcher.search(
                  query,
                  new TopFieldCollectorManager(ORDER, Math.max(1, most), last, Math.max(1, most)))
              .scoreDocs) {
        last = (FieldDoc) document;
        found.add(document.doc + " " + last.fields[0]);
      }
    }
    return found;
  }
}
