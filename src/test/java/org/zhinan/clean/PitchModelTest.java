package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.clean.PitchTraining.Example;
import org.zhinan.page.Corpus;
import org.zhinan.page.Sentences;

/**
 * Holds {@link PitchModel} to judged/pitches.txt and judged/handles.txt, and to the articles of the
 * corpus.
 */
class PitchModelTest {

  private static final Path ADVICE = Path.of("corpus", "gold");
  private static final Path MODEL =
      Path.of("src", "main", "resources", "org", "zhinan", "clean", "pitch-model.txt");

  private static final List<String> PUSHED = List.of("pitches", "handles", "contacts", "lure");
  private static final List<String> KEPT =
      List.of(
          "pitches",
          "handles",
          "contacts",
          "lure",
          "mixture",
          "navigation",
          "share",
          "tags",
          "caption",
          "copyright",
          "advert",
          "template");

  /** Of the sentences of other texts, the model learns from as many. */
  private static final int MOST_SENTENCES = 60_000;

  private static final int LONGEST = 200;

  private static final PitchModel STANDARD = PitchModel.standard();

  @Test
  void tellsLinesThatItWasNotTaughtFrom() throws IOException {
    List<Example> judged = judged();
    List<Example> known = new ArrayList<>(advice(ADVICE));
    List<Example> others = new ArrayList<>();
    IntStream.range(0, judged.size())
        .forEach(i -> (i % 4 == 0 ? others : known).add(judged.get(i)));

    PitchModel model = new PitchModel(PitchTraining.learn(known));

    assertTrue(share(model, others, true) > 0.8, () -> "found: " + share(model, others, true));
    assertTrue(share(model, others, false) < 0.05, () -> "took: " + share(model, others, false));
  }

  @Test
  void tellsNoAdviceOfTheCorpusForAPitch() throws IOException {
    List<Example> advice = advice(ADVICE);
    assertTrue(advice.size() > 400);
    assertEquals(
        List.of(), advice.stream().map(Example::sentence).filter(PitchModelTest::isPitch).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"瞅瞅我小窝，里头有法子", "多亏了阿梅(amei_7203)，三家都停了", "想停的吱一声，我挨个回"})
  void tellsAPitch(String sentence) {
    assertTrue(isPitch(sentence), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "。",
        "把对方的工号(JR7203)记下来，再打12378投诉。",
        "在银行的公众号里回复“协商”，按提示填写申请表。",
        "让你加微信的所谓老师，收了钱就不见了。",
        "我的情况和你一样，后来是自己打电话谈下来的。"
      })
  void tellsAdviceThatLooksAlike(String sentence) {
    assertFalse(isPitch(sentence), sentence);
  }

  @Test
  void learnsTheSameFromTheSame() {
    List<Example> judged = judged().subList(0, 300);
    assertEquals(PitchTraining.learn(judged), PitchTraining.learn(judged));
  }

  /** {@code -Dzhinan.train=DIR}: learns anew, from the texts below the directories as well. */
  @Test
  @EnabledIfSystemProperty(named = "zhinan.train", matches = ".+")
  void writesTheModel(TestReporter reporter) throws IOException {
    List<Example> examples = new ArrayList<>(advice(ADVICE));
    List<Example> more = new ArrayList<>();
    for (String directory : System.getProperty("zhinan.train").split(",", -1)) {
      more.addAll(advice(Path.of(directory)));
    }
    Collections.shuffle(more, new Random(MOST_SENTENCES));
    examples.addAll(more.subList(0, Math.min(more.size(), MOST_SENTENCES)));
    examples.addAll(judged());
    List<String> lines = new ArrayList<>(head());
    lines.addAll(PitchTraining.learn(examples));
    Files.write(MODEL, lines);
    reporter.publishEntry("sentences", String.valueOf(examples.size()));
  }

  private static List<String> head() throws IOException {
    try (Stream<String> lines = Files.lines(MODEL)) {
      return lines.filter(l -> l.startsWith("#")).toList();
    }
  }

  private static boolean isPitch(String sentence) {
    return STANDARD.score(Reaches.marked(sentence)) > PitchRule.LIKELY;
  }

  private static double share(PitchModel model, List<Example> examples, boolean pushed) {
    return examples.stream()
        .filter(e -> e.pushed() == pushed)
        .mapToInt(e -> model.score(Reaches.marked(e.sentence())) > PitchRule.LIKELY ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static List<Example> judged() {
    return Stream.concat(
            PUSHED.stream().flatMap(name -> judged(name, '-')),
            KEPT.stream().flatMap(name -> judged(name, '+')))
        .toList();
  }

  private static Stream<Example> judged(String name, char mark) {
    return CleanPages.judgedLines(name, mark).stream()
        .filter(line -> !line.startsWith("<") && !line.contains("⏎"))
        .map(line -> new Example(line.replaceAll("[«»]", ""), mark == '-'));
  }

  private static boolean isText(String file) {
    return file.endsWith(".txt") || file.endsWith(".jsonl");
  }

  private static List<Example> advice(Path directory) throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Corpus.Entry> entries = Corpus.of(directory, PitchModelTest::isText).entries()) {
      for (Corpus.Entry entry : (Iterable<Corpus.Entry>) entries::iterator) {
        entry.load().parse().blocks().stream()
            .flatMap(block -> Arrays.stream(block.text().split("\n", -1)))
            .flatMap(line -> Sentences.of(line).stream())
            .map(String::strip)
            .filter(s -> !s.isEmpty() && s.length() <= LONGEST)
            .forEach(s -> examples.add(new Example(s, false)));
      }
    }
    return examples;
  }
}
