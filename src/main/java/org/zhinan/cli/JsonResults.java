package org.zhinan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.zhinan.page.Range;
import org.zhinan.passage.Passage;
import org.zhinan.search.Hit;
import org.zhinan.search.Mark;
import org.zhinan.search.Results;

/**
 * Prints hits for programs: one JSON object on one line, whose fields the README documents. What
 * would steer a terminal is escaped.
 */
final class JsonResults {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonResults() {}

  static void print(String question, Results results, PrintWriter out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setCharacterEscapes(JsonEscapes.forTerminal());
      json.writeStartObject();
      json.writeStringField("question", question);
      json.writeBooleanField("shortened", results.shortened());
      json.writeBooleanField("partial", results.partial());
      json.writeStringField("didYouMean", results.didYouMean());
      json.writeArrayFieldStart("hits");
      for (Hit hit : results.hits()) {
        write(hit, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }

  private static void write(Hit hit, JsonGenerator json) throws IOException {
    Passage passage = hit.passage();
    json.writeStartObject();
    json.writeNumberField("rank", hit.rank());
    json.writeNumberField("score", hit.score());
    json.writeStringField("id", passage.id());
    json.writeStringField("page", passage.pageId());
    json.writeNumberField("ordinal", passage.ordinal());
    json.writeStringField("title", passage.title());
    writeStrings("headings", passage.headings(), json);
    json.writeStringField("text", passage.text());
    writeMarks(hit, json);
    json.writeStringField("site", passage.site());
    json.writeStringField(
        "published", passage.published() == null ? null : passage.published().toString());
    writeSource(passage, json);
    writeStrings("hotlines", passage.hotlines(), json);
    writeStrings("statutes", passage.statutes(), json);
    writeCopies(hit, json);
    json.writeEndObject();
  }

  private static void writeCopies(Hit hit, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("copies");
    for (Passage copy : hit.copies()) {
      json.writeStartObject();
      json.writeStringField("id", copy.id());
      json.writeStringField("title", copy.title());
      writeSource(copy, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStrings(String field, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void writeMarks(Hit hit, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("marks");
    for (Mark mark : hit.marks()) {
      json.writeStartArray();
      json.writeNumber(mark.start());
      json.writeNumber(mark.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void writeSource(Passage passage, JsonGenerator json) throws IOException {
    Range range = passage.source().range();
    json.writeObjectFieldStart("source");
    json.writeStringField("location", passage.source().location());
    json.writeStringField("unit", range.unit().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("start", range.start());
    json.writeNumberField("end", range.end());
    json.writeEndObject();
  }
}
