package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A report as a file holds it. */
record Report(String html) {

  private static final Pattern RECORD =
      Pattern.compile("<script type=\"application/json\" class=\"(\\w+)\">([^<]*)</script>");

  static Report read(Path file) throws IOException {
    return new Report(Files.readString(file));
  }

  /** Returns the JSON texts of the records of a kind, in order. */
  List<String> records(String kind) {
    return RECORD
        .matcher(html)
        .results()
        .filter(r -> r.group(1).equals(kind))
        .map(r -> r.group(2))
        .toList();
  }

  /** Returns the JSON text of the only record of a kind. */
  String record(String kind) {
    List<String> all = records(kind);
    assertEquals(1, all.size(), kind);
    return all.getFirst();
  }

  /** Returns the report without what came out of the corpus. */
  String constant() {
    return RECORD.matcher(html).replaceAll((MatchResult r) -> "");
  }
}
