package org.zhinan.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page that is a record of a JSON Lines file. */
record PageRecord(String id, String location, Map<String, String> fields, String hash)
    implements Corpus.Entry, Corpus.RawPage {

  private static final JsonFactory JSON = new JsonFactory();

  /** Reads a line; what is no record becomes an entry that says so when it is loaded. */
  static Corpus.Entry entry(byte[] bytes, String fallbackId, String location) {
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      readFields(bytes, fields);
    } catch (IOException e) {
      return new UnreadableEntry(fallbackId, location, "it is not a JSON object: " + reason(e));
    }
    String id = first(fields.get("id"), fields.get("url"), fallbackId);
    String content = first(fields.get("html"), fields.get("text"), "");
    if (content.isEmpty()) {
      return new UnreadableEntry(id, location, "it has neither \"html\" nor \"text\"");
    }
    if (content.length() > Limits.PAGE_BYTES) {
      String problem = "it has more than " + Limits.PAGE_BYTES + " characters";
      return new UnreadableEntry(id, location, problem);
    }
    String hash = Content.hash(id.getBytes(StandardCharsets.UTF_8), bytes);
    return new PageRecord(id, location, fields, hash);
  }

  @Override
  public Corpus.RawPage load() {
    return this;
  }

  @Override
  public String fingerprint() {
    return hash;
  }

  @Override
  public Page parse() throws UnreadablePageException {
    String title = PlainText.of(fields.getOrDefault("title", ""));
    Scrape scrape = new Scrape(id, WebAddress.of(fields.get("url")), title, folder());
    String html = fields.getOrDefault("html", "");
    return html.isBlank()
        ? scrape.text(fields.getOrDefault("text", ""))
        : scrape.html(html, location);
  }

  private String folder() {
    int slash = id.lastIndexOf('/');
    return slash < 0 || id.contains("://") ? "" : id.substring(0, slash);
  }

  private static void readFields(byte[] bytes, Map<String, String> fields) throws IOException {
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it does not begin with {");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        throw new IOException("something stands behind the object");
      }
    }
  }

  private static String reason(IOException e) {
    String message =
        e instanceof JsonProcessingException j ? j.getOriginalMessage() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static String first(@Nullable String a, @Nullable String b, String c) {
    if (a != null && !a.isBlank()) {
      return a;
    }
    return b != null && !b.isBlank() ? b : c;
  }
}
