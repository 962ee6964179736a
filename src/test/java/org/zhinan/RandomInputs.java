package org.zhinan;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Runs a check on many random inputs. How many is set by the system property {@code
 * zhinan.trials.random} (see {@link Trials}), and with which seed the first is made by {@code
 * zhinan.trials.seed}: each input has a seed of its own, the next number, which a failure names, so
 * that {@code -Dzhinan.trials.seed=… -Dzhinan.trials.random=1} makes that one again.
 */
public final class RandomInputs {

  private static final long SEED = Long.getLong("zhinan.trials.seed", 20_261_122);

  /** Processor time, which other processes do not lengthen. */
  private static final Duration MOST_WORK = Duration.ofSeconds(2);

  private RandomInputs() {}

  /** What must hold of an input. */
  @FunctionalInterface
  public interface Check<T> {
    /** Fails if it does not hold. */
    void check(T input) throws Exception;
  }

  /**
   * Makes the inputs, on as many threads as there are processors, and checks each. Fails with the
   * first that fails, whatever the threads did first.
   *
   * @param inputs how many, where no property tells
   */
  public static <T> void check(
      long inputs, Function<RandomGenerator, T> generator, Check<T> check) {
    LongStream.range(SEED, SEED + Long.getLong("zhinan.trials.random", inputs))
        .parallel()
        .mapToObj(seed -> failure(seed, generator, check))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            failure -> {
              throw failure;
            });
  }

  private static <T> Optional<AssertionError> failure(
      long seed, Function<RandomGenerator, T> generator, Check<T> check) {
    T input = generator.apply(new SplittableRandom(seed));
    long before = worked();
    try {
      check.check(input);
    } catch (Throwable e) {
      return Optional.of(new AssertionError(told(seed, input) + "\n" + e.getMessage(), e));
    }
    Duration took = Duration.ofNanos(worked() - before);
    return took.compareTo(MOST_WORK) <= 0
        ? Optional.empty()
        : Optional.of(new AssertionError("it took " + took + ": " + told(seed, input)));
  }

  private static String told(long seed, Object input) {
    return "with -Dzhinan.trials.random=1 -Dzhinan.trials.seed=" + seed + ":\n" + input;
  }

  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
