package org.zhinan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads JSON: maps, lists, texts, Long, Double, Boolean; null as an empty Optional. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  static Map<String, Object> object(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Map<String, Object> object = castObject(value(parser));
      if (parser.nextToken() != null) {
        throw new IOException("something stands behind the object");
      }
      return object;
    }
  }

  /** Returns the first hit of an answer. */
  static Map<String, Object> firstHit(String answer) throws IOException {
    return castObject(list(object(answer), "hits").getFirst());
  }

  static Object get(Map<String, Object> object, String field) {
    return Objects.requireNonNull(object.get(field), field);
  }

  /** Returns the object in a field. */
  static Map<String, Object> object(Map<String, Object> object, String field) {
    return castObject(get(object, field));
  }

  static List<?> list(Map<String, Object> object, String field) {
    return (List<?>) get(object, field);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> castObject(Object object) {
    return (Map<String, Object>) object;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NULL -> Optional.empty();
      default -> parser.getText();
    };
  }
}
