package org.zhinan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.page.Corpus;
import org.zhinan.page.Page;

/** The files of {@code corpus/}, which {@code corpus/README.md} describes. */
record BundledCorpus(Path root) {

  /** A question: its id and its words. */
  record Question(String id, String text) {}

  static BundledCorpus find() {
    return new BundledCorpus(Path.of(System.getProperty("zhinan.home", ""), "corpus"));
  }

  Path pages() {
    return root.resolve("pages");
  }

  /** Returns all pages by their ids; none of the bundled pages may be unreadable. */
  Map<String, Page> read() throws IOException {
    Map<String, Page> pages = new TreeMap<>();
    try (Stream<Corpus.Entry> entries = Corpus.of(pages()).entries()) {
      for (Corpus.Entry entry : (Iterable<Corpus.Entry>) entries::iterator) {
        Page page = entry.load().parse();
        pages.put(page.id(), page);
      }
    }
    return pages;
  }

  String gold(String page) throws IOException {
    return Files.readString(root.resolve("gold").resolve(page + ".txt"));
  }

  Path queries() {
    return root.resolve("queries.tsv");
  }

  Path judgements() {
    return root.resolve("qrels.tsv");
  }

  List<Question> questions() throws IOException {
    return rows("queries.tsv").map(f -> new Question(f[0], f[1])).toList();
  }

  /** Returns for each page the strings that must not be in any result. */
  Map<String, List<String>> forbidden() throws IOException {
    return rows("forbidden.tsv")
        .collect(
            Collectors.groupingBy(
                f -> f[0], TreeMap::new, Collectors.mapping(f -> f[1], Collectors.toList())));
  }

  private Stream<String[]> rows(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve(file))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows.stream();
  }

  /** Returns a text that changes when a page, a gold text, a question or a judgement does. */
  String content() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> Files.isRegularFile(f))
          .filter(f -> !f.endsWith("floors.properties") && !f.endsWith("README.md"))
          .sorted()
          .map(f -> root.relativize(f) + " " + bytes(f))
          .collect(Collectors.joining("\n"));
    }
  }

  private static int bytes(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
