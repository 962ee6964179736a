package org.zhinan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.zhinan.index.IndexBuilder;
import org.zhinan.page.Corpus;
import org.zhinan.page.Page;
import org.zhinan.passage.Passage;
import org.zhinan.passage.PassageSplitter;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Hit;

/**
 * Holds the bundled corpus to the scores pinned in {@code corpus/floors.properties}. With {@code
 * -Dzhinan.repin=true} the floors are raised to what is measured; they are never lowered. The
 * scores of single questions are no floors: they tell which questions to look at when the mean
 * falls.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusGateIT {

  private static final double ROUNDING = 0.0005;
  private static final int DEPTH = 10;

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
    Map<String, List<BundledCorpus.Judgement>> judged = new HashMap<>();
    corpus
        .judgements()
        .forEach(j -> judged.computeIfAbsent(j.question(), q -> new ArrayList<>()).add(j));
    double sum = 0;
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      for (BundledCorpus.Question q : corpus.questions()) {
        List<BundledCorpus.Judgement> of = judged.getOrDefault(q.id(), List.of());
        List<Integer> gains =
            searcher.search(q.text(), DEPTH).stream()
                .map(Hit::passage)
                .map(p -> relevance(p, of))
                .toList();
        double value = discounted(gains) / discounted(ideal(of));
        measured.put("question." + q.id(), value);
        sum += value;
      }
    }
    return sum / corpus.questions().size();
  }

  private static int relevance(Passage passage, List<BundledCorpus.Judgement> judgements) {
    return judgements.stream()
        .filter(j -> j.page().equals(passage.pageId()) && passage.text().contains(j.anchor()))
        .mapToInt(BundledCorpus.Judgement::relevance)
        .max()
        .orElse(0);
  }

  /** Anchors in one passage are one answer; an anchor in none is an answer that was lost. */
  private List<Integer> ideal(List<BundledCorpus.Judgement> judgements) {
    Map<String, Integer> best = new HashMap<>();
    for (BundledCorpus.Judgement j : judgements) {
      String place =
          passages.getOrDefault(j.page(), List.of()).stream()
              .filter(p -> p.text().contains(j.anchor()))
              .map(Passage::id)
              .findFirst()
              .orElse("lost " + j.page() + j.anchor());
      best.merge(place, j.relevance(), Math::max);
    }
    return best.values().stream().sorted((a, b) -> b - a).limit(DEPTH).toList();
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += gains.get(i) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
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
