package org.zhinan.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many characters a second tokenizers read, on one thread. An operation reads all files below
 * the directory {@code text}; the counter {@code characters} is what counts. Bytes allocated per
 * character are {@code gc.alloc.rate.norm} by the number of characters that is printed first.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TokenizerBenchmark {

  /** What reads the text. */
  public enum Reader {
    /** Ours without a lexicon. */
    ZHINAN,
    /** Ours with the standard lexicon. */
    ZHINAN_LEXICON,
    /** The analyzer for words. */
    ADVICE_WORDS,
    /** smartcn's. */
    SMARTCN,
    /** By Unicode's rules: each Han character. */
    STANDARD,
    /** Pairs of characters. */
    CJK_BIGRAMS;

    Analyzer analyzer() {
      return switch (this) {
        case ZHINAN -> analyzer(new ZhinanTokenizer(Lexicon.withoutWords()));
        case ZHINAN_LEXICON -> analyzer(new ZhinanTokenizer(Lexicon.standard()));
        case ADVICE_WORDS -> AdviceAnalyzer.words(Lexicon.standard());
        case SMARTCN -> analyzer(new HMMChineseTokenizer());
        case STANDARD -> analyzer(new StandardTokenizer());
        case CJK_BIGRAMS -> {
          Tokenizer characters = new StandardTokenizer();
          yield analyzer(characters, new CJKBigramFilter(characters));
        }
      };
    }

    private static Analyzer analyzer(Tokenizer tokenizer) {
      return analyzer(tokenizer, tokenizer);
    }

    private static Analyzer analyzer(Tokenizer tokenizer, TokenStream stream) {
      return new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          return new TokenStreamComponents(tokenizer, stream);
        }
      };
    }
  }

  /** Characters read. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    /** Since the iteration started. */
    public long characters;
  }

  @Param private Reader reader;

  @Param("corpus/pages")
  private String text;

  private final List<String> texts = new ArrayList<>();
  private Analyzer analyzer;

  /** Reads the texts. */
  @Setup
  public void readTexts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(text))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    analyzer = reader.analyzer();
    System.out.println(texts.stream().mapToLong(String::length).sum() + " characters");
  }

  /** Lets go of the analyzer. */
  @TearDown
  public void close() {
    analyzer.close();
  }

  /** Reads all texts; returns the number of terms. */
  @Benchmark
  public int read(Count count) throws IOException {
    int terms = 0;
    for (String each : texts) {
      try (TokenStream stream = analyzer.tokenStream("text", new StringReader(each))) {
        stream.reset();
        while (stream.incrementToken()) {
          terms++;
        }
        stream.end();
      }
      count.characters += each.length();
    }
    return terms;
  }
}
