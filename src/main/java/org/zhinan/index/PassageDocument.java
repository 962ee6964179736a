package org.zhinan.index;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.zhinan.index.IndexSchema.TextField;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.passage.Source;

/** Turns passages into Lucene's documents and back. */
final class PassageDocument {

  private static final String STORED_ID = "stored.id";
  private static final String STORED_PAGE = "stored.page";
  private static final String ORDINAL = "stored.ordinal";
  private static final String STORED_TITLE = "stored.title";
  private static final String HEADING = "stored.heading";
  private static final String TEXT = "stored.text";
  private static final String STORED_SITE = "stored.site";
  private static final String STORED_PUBLISHED = "stored.published";
  private static final String LOCATION = "stored.location";
  private static final String UNIT = "stored.unit";
  private static final String START = "stored.start";
  private static final String END = "stored.end";

  /** Searched by single terms only, so that positions would take room for nothing. */
  private static final FieldType TERMS = searched(IndexOptions.DOCS_AND_FREQS);

  /**
   * Searched by sequences as well: a phrase consists of pairs of characters, or of single ones
   * where a pair would need what stands beside the phrase.
   */
  private static final FieldType SEQUENCES = searched(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private PassageDocument() {}

  static Document of(String pageKey, Passage passage) {
    Document document = new Document();
    document.add(keyword(IndexSchema.KIND, IndexSchema.KIND_PASSAGE));
    document.add(keyword(IndexSchema.PAGE, pageKey));
    document.add(keyword(IndexSchema.SITE, IndexSchema.key(passage.site())));
    BytesRef id = new BytesRef(IndexSchema.key(passage.id()));
    document.add(new SortedDocValuesField(IndexSchema.ID, id));
    addPublished(document, passage.published());
    String headings = String.join("\n", passage.headings());
    document.add(searched(TextField.WORDS, passage.text()));
    document.add(searched(TextField.BIGRAMS, passage.text()));
    document.add(searched(TextField.CHARACTERS, passage.text()));
    document.add(searched(TextField.TITLE, passage.title()));
    document.add(searched(TextField.HEADINGS, headings));
    store(document, passage);
    return document;
  }

  private static void store(Document document, Passage passage) {
    document.add(new StoredField(STORED_ID, passage.id()));
    document.add(new StoredField(STORED_PAGE, passage.pageId()));
    document.add(new StoredField(ORDINAL, passage.ordinal()));
    document.add(new StoredField(STORED_TITLE, passage.title()));
    passage.headings().forEach(heading -> document.add(new StoredField(HEADING, heading)));
    document.add(new StoredField(TEXT, passage.text()));
    document.add(new StoredField(STORED_SITE, passage.site()));
    Source source = passage.source();
    document.add(new StoredField(LOCATION, source.location()));
    document.add(new StoredField(UNIT, source.range().unit().name()));
    document.add(new StoredField(START, source.range().start()));
    document.add(new StoredField(END, source.range().end()));
  }

  private static void addPublished(Document document, @Nullable LocalDate published) {
    if (published != null) {
      long day = published.toEpochDay();
      document.add(new LongField(IndexSchema.PUBLISHED, day, Field.Store.NO));
      document.add(new StoredField(STORED_PUBLISHED, day));
    }
  }

  /** Restores the passage that a document was made from. */
  static Passage read(Document document) {
    IndexableField published = document.getField(STORED_PUBLISHED);
    Range.Unit unit = Range.Unit.valueOf(document.get(UNIT));
    Range range = new Range(unit, number(document, START), number(document, END));
    return new Passage(
        document.get(STORED_ID),
        document.get(STORED_PAGE),
        number(document, ORDINAL),
        document.get(STORED_TITLE),
        List.of(document.getValues(HEADING)),
        document.get(TEXT),
        document.get(STORED_SITE),
        published == null ? null : LocalDate.ofEpochDay(published.numericValue().longValue()),
        new Source(document.get(LOCATION), range));
  }

  private static int number(Document document, String field) {
    return document.getField(field).numericValue().intValue();
  }

  static Field keyword(String field, String term) {
    return new StringField(field, term, Field.Store.NO);
  }

  private static Field searched(TextField field, String text) {
    FieldType type =
        switch (field) {
          case WORDS -> TERMS;
          case BIGRAMS, CHARACTERS, TITLE, HEADINGS -> SEQUENCES;
        };
    return new Field(field.fieldName(), text, type);
  }

  private static FieldType searched(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
