package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhinan.page.Limits;

/** Holds the table of limits in the README to the limits. */
class LimitsTest {

  @Test
  void documentsEveryLimitAsItIs() throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("zhinan.home", ""), "README.md"));
    String table = readme.substring(readme.indexOf("What is over a limit:"));
    for (String limit :
        new String[] {
          "| a page | " + number(Limits.PAGE_BYTES) + " bytes",
          "file | " + number(Limits.RECORD_BYTES) + " bytes",
          "html or text " + number(Limits.PAGE_BYTES) + " characters",
          "| an HTML page | " + number(Limits.PAGE_NODES) + " nodes",
          "| work on a page | " + Limits.PAGE_TIME.toSeconds() + " seconds",
          "| 1 in " + Math.round(1 / Limits.UNDECODED_SHARE) + " characters",
          "| a question | " + number(QuestionReader.MOST_CHARACTERS) + " characters, ",
          "characters, " + QuestionReader.MOST_TERMS + " distinct terms",
          "| a query (`syntax()`) | " + number(QuestionReader.MOST_CHARACTERS) + " characters",
          "characters, " + QuestionReader.MOST_TERMS + " words, ",
          "offset and limit " + number(SearchRequest.DEEPEST) + " together"
        }) {
      assertTrue(table.contains(limit), limit);
    }
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
