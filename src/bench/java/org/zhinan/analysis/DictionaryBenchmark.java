package org.zhinan.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the first word takes in a new JVM, and how many bytes of heap are held afterwards: the
 * dictionary and a tokenizer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class DictionaryBenchmark {

  /** What is held. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Heap {
    /** In bytes. */
    public long held;

    private long before;

    /** Looks before the dictionary is loaded. */
    @Setup(Level.Iteration)
    public void measure() {
      before = used();
    }

    /** Looks when it has been. */
    @TearDown(Level.Iteration)
    public void measureAgain() {
      held = used() - before;
    }

    private static long used() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }
  }

  private Tokenizer tokenizer;

  /** Makes ours. */
  @Benchmark
  public boolean zhinan(Heap heap) throws IOException {
    return firstWord(new ZhinanTokenizer(Lexicon.withoutWords()));
  }

  /** Makes ours with the standard lexicon. */
  @Benchmark
  public boolean zhinanWithLexicon(Heap heap) throws IOException {
    return firstWord(new ZhinanTokenizer(Lexicon.standard()));
  }

  /** Makes smartcn's. */
  @Benchmark
  public boolean smartcn(Heap heap) throws IOException {
    return firstWord(new HMMChineseTokenizer());
  }

  private boolean firstWord(Tokenizer made) throws IOException {
    tokenizer = made;
    tokenizer.setReader(new StringReader("催收电话"));
    tokenizer.reset();
    return tokenizer.incrementToken();
  }
}
