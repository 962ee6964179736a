package org.zhinan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.CorpusModel;
import org.zhinan.cli.EvaluatedQuestions;
import org.zhinan.index.IndexBuilder;
import org.zhinan.page.Corpus;
import org.zhinan.page.Page;
import org.zhinan.passage.Passage;
import org.zhinan.passage.PassageSplitter;

/**
 * Holds the bundled corpus to the scores pinned in {@code corpus/floors.properties}. With {@code
 * -Dzhinan.repin=true} the floors are raised to what is measured; they are never lowered. The
 * scores of single questions are no floors: they tell which questions to look at when the mean
 * falls.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusGateIT {

  private static final double ROUNDING = 0.0005;

  private final BundledCorpus corpus = BundledCorpus.find();
  private final Path floorsFile = corpus.root().resolve("floors.properties");
  private final Map<String, Double> measured = new TreeMap<>();
  private final Map<String, List<Passage>> passages = new TreeMap<>();
  private Properties floors = new Properties();

  @BeforeAll
  void measure(@TempDir Path directory) throws IOException {
    double sum = 0;
    Map<String, Page> pages = corpus.read();
    CorpusModel.Learner learner = new CorpusModel.Learner();
    pages.values().forEach(page -> learner.add(Cleaner.standard().clean(page)));
    Cleaner cleaner = Cleaner.standard().with(learner.learn());
    for (Page page : pages.values()) {
      CleanPage clean = cleaner.clean(page);
      double f1 = Shingles.f1(corpus.gold(page.id()), clean.text());
      measured.put("clean.f1." + page.id(), f1);
      sum += f1;
      passages.put(page.id(), PassageSplitter.standard().split(clean));
    }
    measured.put("clean.f1", sum / pages.size());
    measured.put("search.ndcg", ndcg(directory.resolve("index")));
    if (Boolean.getBoolean("zhinan.repin")) {
      repin();
    }
    floors = read(floorsFile);
  }

  @Test
  void noPageIsCleanedWorseThanItsFloor() {
    List<String> fallen = new ArrayList<>();
    measured.forEach(
        (name, value) -> {
          double floor = pinned(name);
          if (name.startsWith("clean.") && value < floor - ROUNDING) {
            fallen.add(String.format(Locale.ROOT, "%s fell from %.4f to %.4f", name, floor, value));
          }
        });
    assertEquals(List.of(), fallen);
  }

  @Test
  void questionsAreAnsweredAtLeastAsWellAsTheFloor() {
    double floor = pinned("search.ndcg");
    double value = measured.getOrDefault("search.ndcg", 0.0);
    assertTrue(
        value >= floor - ROUNDING,
        () ->
            "nDCG@10 fell from " + floor + " to " + value + "; worse than when pinned: " + worse());
  }

  private List<String> worse() {
    return measured.keySet().stream()
        .filter(name -> name.startsWith("question."))
        .filter(name -> measured.get(name) < pinned(name) - ROUNDING)
        .toList();
  }

  private double pinned(String name) {
    return Double.parseDouble(floors.getProperty(name, "0"));
  }

  @Test
  void noPassageHoldsASpamContactOrAComment() throws IOException {
    List<String> leaks = new ArrayList<>();
    corpus
        .forbidden()
        .forEach(
            (page, strings) -> {
              String text = squeezed(texts(passages.getOrDefault(page, List.of())));
              strings.stream()
                  .filter(s -> text.contains(squeezed(s)))
                  .forEach(s -> leaks.add(page + ": " + s));
            });
    assertEquals(List.of(), leaks);
  }

  @Test
  void everyPageHasAFloorAndTheFloorsFitTheCorpus() throws IOException {
    assertEquals(
        Integer.toHexString(corpus.content().hashCode()),
        floors.getProperty("corpus"),
        "the corpus changed: read the differences, then run mvn verify -Dzhinan.repin=true");
    assertEquals(
        List.of(), measured.keySet().stream().filter(k -> !floors.containsKey(k)).toList());
  }

  private static String texts(List<Passage> of) {
    StringBuilder text = new StringBuilder();
    of.forEach(p -> text.append(p.title()).append(p.headings()).append(p.text()).append('\n'));
    return text.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private double ndcg(Path index) throws IOException {
    IndexBuilder.into(index).add(Corpus.of(corpus.pages())).build();
    Map<String, Double> scores =
        EvaluatedQuestions.ndcg(index, corpus.queries(), corpus.judgements());
    assertEquals(corpus.questions().size(), scores.size(), "questions without a judgement");
    scores.forEach((id, score) -> measured.put("question." + id, score));
    return scores.values().stream().mapToDouble(score -> score).average().orElseThrow();
  }

  private void repin() throws IOException {
    Properties old = Files.exists(floorsFile) ? read(floorsFile) : new Properties();
    StringBuilder text = new StringBuilder();
    text.append(
        "# Lowest scores that the build accepts; corpus/README.md says how they are raised.\n");
    text.append("corpus=").append(Integer.toHexString(corpus.content().hashCode())).append('\n');
    measured.forEach(
        (name, value) -> {
          boolean floor = !name.startsWith("question.");
          double before = floor ? Double.parseDouble(old.getProperty(name, "0")) : 0;
          text.append(String.format(Locale.ROOT, "%s=%.4f\n", name, Math.max(before, value)));
        });
    Files.writeString(floorsFile, text.toString());
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }
}
