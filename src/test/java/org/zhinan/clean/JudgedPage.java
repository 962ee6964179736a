package org.zhinan.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Corpus;
import org.zhinan.page.Page;

/** A page as the standard cleaner judges it. */
record JudgedPage(CleanPage page) {

  /** Judges flattened text, a line each. */
  static JudgedPage text(String... lines) {
    return of(String.join("\n", lines), ".txt");
  }

  /** Judges the body of an HTML page with a title. */
  static JudgedPage html(String title, String body) {
    return of(
        "<html><head><meta charset=utf-8><title>"
            + title
            + "</title></head><body>"
            + body
            + "</body></html>",
        ".html");
  }

  private static JudgedPage of(String content, String extension) {
    try {
      Path file = Files.createTempFile("judged", extension);
      try {
        Files.writeString(file, content);
        return new JudgedPage(Cleaner.standard().clean(read(file)));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page read(Path file) throws IOException {
    try (Stream<Corpus.Entry> entries = Corpus.of(file).entries()) {
      return entries.findFirst().orElseThrow().load().parse();
    }
  }

  /** Returns the texts that stay, the title among them where it is a line. */
  List<String> kept() {
    return page.kept().stream().map(b -> b.text()).toList();
  }

  /** Returns why a block went; null if it stayed. */
  @Nullable Reason reason(String text) {
    Verdict verdict =
        page.decisions().stream()
            .filter(d -> d.block().text().equals(text))
            .map(Decision::verdict)
            .reduce((first, second) -> second)
            .orElseThrow(() -> new AssertionError("no block: " + text));
    return verdict instanceof Verdict.Drop drop ? drop.reason() : null;
  }

  /** Tells whether a block stayed with all of its text. */
  boolean keepsWhole(String text) {
    return page.decisions().stream()
        .filter(d -> d.block().text().equals(text))
        .map(Decision::verdict)
        .anyMatch(v -> v instanceof Verdict.Keep keep && Objects.equals(keep.text(), text));
  }
}
