package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Run(int code, String out, String err) {

  /** Runs a command; arguments are texts or paths. */
  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), texts);
    return new Run(code, out.toString(), err.toString());
  }

  /** Returns what a search printed, and makes sure that it found something. */
  static String hits(Path index, String question) {
    Run run = of("search", question, "--index", index, "--json").succeeds();
    assertTrue(run.out.contains("\"rank\":1"), run::toString);
    return run.out;
  }

  Run succeeds() {
    assertEquals(ExitCodes.DONE, code, this::toString);
    return this;
  }

  /** Makes sure that it failed with a code, no result, and one sentence that holds some words. */
  Run fails(int expected, String... words) {
    assertEquals(expected, code, this::toString);
    assertEquals("", out);
    List<String> sentences = err.lines().filter(line -> line.startsWith("zhinan: ")).toList();
    assertEquals(1, sentences.size(), err);
    List<String> rest = err.lines().filter(line -> !line.startsWith("skipped ")).toList();
    assertEquals(sentences, rest);
    for (String word : words) {
      assertTrue(sentences.get(0).contains(word), () -> word + " is not in: " + sentences.get(0));
    }
    return this;
  }
}
