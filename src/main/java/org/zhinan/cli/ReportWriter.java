package org.zhinan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.CorpusModel;
import org.zhinan.clean.Decision;
import org.zhinan.clean.Reason;
import org.zhinan.clean.Verdict;
import org.zhinan.index.ProjectVersion;
import org.zhinan.index.Skipped;
import org.zhinan.page.Block;

/**
 * Writes a report page by page and holds none of them. The data are records, each a script element
 * with JSON in it that a browser does not run:
 *
 * <ul>
 *   <li>{@code page} and, right behind it, {@code blocks}: a page's sums, and its blocks with their
 *       verdicts, which the report parses when it shows or searches them;
 *   <li>{@code skipped}: a page that could not be read;
 *   <li>{@code template}: a site and the lines of its template; and {@code lure}: a handle that
 *       pages push. Each with how many pages bear it out, and the first few;
 *   <li>{@code end}, once: of what corpus the report is, and the names of all reasons.
 * </ul>
 *
 * <p>Used by one thread; the caller closes the writer.
 */
final class ReportWriter implements CleanPages.Taker {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Writer out;
  private final ReportTemplate template;
  private final Witnesses witnesses;

  /** Begins a report on pages that are cleaned by a model. */
  ReportWriter(Writer out, CorpusModel model) throws IOException {
    this.out = out;
    this.witnesses = new Witnesses(model);
    this.template = ReportTemplate.read();
    out.write(template.head());
  }

  /** What is written in a record. */
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  @Override
  public void take(CleanPage page) throws IOException {
    witnesses.add(page);
    record("page", json -> writePage(page, json));
    record("blocks", json -> writeBlocks(page.decisions(), json));
  }

  @Override
  public void skip(Skipped page) throws IOException {
    record(
        "skipped",
        json -> {
          json.writeStartObject();
          json.writeStringField("location", page.location());
          json.writeStringField("reason", page.reason());
          json.writeEndObject();
        });
  }

  /** Ends the report, which is about a corpus of that name. */
  void finish(String corpus) throws IOException {
    for (var site : witnesses.templates().entrySet()) {
      record("template", json -> writeTemplate(site.getKey(), site.getValue(), json));
    }
    for (var lure : witnesses.lures().entrySet()) {
      record("lure", json -> writeWitnessed(lure.getKey(), lure.getValue(), json));
    }
    record(
        "end",
        json -> {
          json.writeStartObject();
          json.writeStringField("corpus", corpus);
          json.writeStringField("zhinan", ProjectVersion.get());
          json.writeArrayFieldStart("reasons");
          for (Reason reason : Reason.values()) {
            json.writeString(ExplainCommand.nameOf(reason));
          }
          json.writeEndArray();
          json.writeEndObject();
        });
    out.write(template.tail());
  }

  private void record(String kind, Content content) throws IOException {
    out.write("<script type=\"application/json\" class=\"" + kind + "\">");
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setCharacterEscapes(JsonEscapes.forScriptElement());
      content.write(json);
    }
    out.write("</script>\n");
  }

  private static void writePage(CleanPage clean, JsonGenerator json) throws IOException {
    PageSums sums = PageSums.of(clean);
    json.writeStartObject();
    json.writeStringField("id", clean.page().id());
    json.writeStringField("title", clean.title());
    json.writeStringField("site", clean.page().site());
    json.writeStringField("url", clean.page().url());
    Object published = clean.page().published();
    json.writeStringField("published", published == null ? null : published.toString());
    json.writeFieldName("kept");
    write(sums.kept(), json);
    json.writeObjectFieldStart("gone");
    for (Map.Entry<Reason, PageSums.Sum> each : sums.gone().entrySet()) {
      json.writeFieldName(ExplainCommand.nameOf(each.getKey()));
      write(each.getValue(), json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeTemplate(
      String site, Map<String, Witnesses.Pages> lines, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("site", site);
    json.writeArrayFieldStart("lines");
    for (var line : lines.entrySet()) {
      writeWitnessed(line.getKey(), line.getValue(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeWitnessed(String text, Witnesses.Pages by, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("text", text);
    json.writeNumberField("pages", by.count());
    json.writeArrayFieldStart("first");
    for (int page : by.first()) {
      json.writeNumber(page);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(PageSums.Sum sum, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("blocks", sum.blocks());
    json.writeNumberField("parts", sum.parts());
    json.writeNumberField("characters", sum.characters());
    json.writeEndObject();
  }

  private static void writeBlocks(List<Decision> decisions, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Decision decision : decisions) {
      Block block = decision.block();
      json.writeStartObject();
      json.writeStringField("kind", ExplainCommand.nameOf(block.kind()));
      switch (decision.verdict()) {
        case Verdict.Keep keep -> writeKept(block.withText(keep.text()), keep, json);
        case Verdict.Drop drop -> writeGone(block.markedText(), drop.reason(), drop.rule(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeKept(Block left, Verdict.Keep keep, JsonGenerator json)
      throws IOException {
    json.writeStringField("text", left.markedText());
    if (!keep.cuts().isEmpty()) {
      json.writeArrayFieldStart("cuts");
      for (Verdict.Cut cut : keep.cuts()) {
        json.writeStartObject();
        writeGone(cut.text(), cut.reason(), cut.rule(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void writeGone(String text, Reason reason, String rule, JsonGenerator json)
      throws IOException {
    json.writeStringField("text", text);
    json.writeStringField("reason", ExplainCommand.nameOf(reason));
    json.writeStringField("rule", rule);
  }
}
