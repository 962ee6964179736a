package org.zhinan.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the weights of a {@link PitchModel} by logistic regression with AdaGrad's steps (Duchi,
 * Hazan, Singer 2011). The same examples in the same order give the same weights.
 */
final class PitchTraining {

  /** A sentence, and whether it pushes a contact. */
  record Example(String sentence, boolean pushed) {}

  private static final long SEED = 20_260_101;
  private static final int ROUNDS = 12;
  private static final double STEP = 0.3;
  private static final double BIAS_STEP = 0.02;
  private static final double DECAY = 1e-5;

  /** A pushed contact that is missed weighs as much as this many sentences lost. */
  private static final double WEIGHT_OF_PUSHED = 3;

  /** Runs in fewer pushed lines, and in fewer of all, teach nothing. */
  private static final int LEAST_PUSHED = 3;

  private static final int LEAST = 8;

  /** The model keeps as many runs, those of the greatest weights. */
  private static final int KEPT = 20_000;

  private final List<Example> examples;
  private final List<String> marked;
  private final List<long[]> runs;
  private Map<Long, Integer> numbers = new TreeMap<>();
  private double[] weights = {};
  private double bias;

  private PitchTraining(List<Example> examples) {
    this.examples = examples;
    this.marked = examples.stream().map(e -> Reaches.marked(e.sentence())).toList();
    this.runs = marked.stream().map(PitchTraining::runs).toList();
  }

  /** Returns the lines of the model that examples teach. */
  static List<String> learn(List<Example> examples) {
    PitchTraining training = new PitchTraining(examples);
    training.number(training.frequentRuns());
    training.fit();
    training.number(training.weightiestRuns());
    training.fit();
    return training.lines();
  }

  private static long[] runs(String marked) {
    Stream.Builder<Long> runs = Stream.builder();
    PitchModel.forEachRun(marked, runs::add);
    return runs.build().mapToLong(Long::longValue).toArray();
  }

  private List<Long> frequentRuns() {
    Map<Long, int[]> counts = new HashMap<>();
    for (int i = 0; i < examples.size(); i++) {
      int pushed = examples.get(i).pushed() ? 1 : 0;
      for (long run : Arrays.stream(runs.get(i)).distinct().toArray()) {
        int[] count = counts.computeIfAbsent(run, r -> new int[2]);
        count[0]++;
        count[1] += pushed;
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue()[0] >= LEAST || e.getValue()[1] >= LEAST_PUSHED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Long> weightiestRuns() {
    Comparator<Map.Entry<Long, Integer>> weight =
        Comparator.comparing(entry -> -Math.abs(weights[entry.getValue()]));
    return numbers.entrySet().stream().sorted(weight).limit(KEPT).map(Map.Entry::getKey).toList();
  }

  private void number(List<Long> chosen) {
    numbers = new TreeMap<>();
    chosen.stream().sorted().forEach(run -> numbers.put(run, numbers.size()));
    weights = new double[numbers.size()];
    bias = 0;
  }

  private void fit() {
    Map<Long, Integer> known = new HashMap<>(numbers);
    List<int[]> features =
        runs.stream()
            .map(r -> Arrays.stream(r).mapToInt(k -> known.getOrDefault(k, -1)))
            .map(numbered -> numbered.filter(n -> n >= 0).toArray())
            .toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      order.add(i);
    }
    double[] squares = new double[weights.length];
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(i -> step(i, features.get(i), squares));
    }
  }

  private void step(int example, int[] features, double[] squares) {
    boolean pushed = examples.get(example).pushed();
    double scale = PitchModel.scale(marked.get(example));
    double sum = bias;
    for (int feature : features) {
      sum += weights[feature] * scale;
    }
    double error = 1 / (1 + Math.exp(-sum)) - (pushed ? 1 : 0);
    double gradient = error * (pushed ? WEIGHT_OF_PUSHED : 1);
    for (int feature : features) {
      double slope = gradient * scale + DECAY * weights[feature];
      squares[feature] += slope * slope;
      weights[feature] -= STEP * slope / Math.sqrt(squares[feature] + 1e-8);
    }
    bias -= BIAS_STEP * gradient;
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.valueOf(hundredths(bias)));
    numbers.forEach(
        (run, number) -> {
          long weight = hundredths(weights[number]);
          if (weight != 0) {
            lines.add(weight + " " + PitchModel.run(run));
          }
        });
    return lines;
  }

  private static long hundredths(double weight) {
    return Math.round(weight / PitchModel.UNIT);
  }
}
