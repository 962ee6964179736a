package org.zhinan.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
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
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.IndexSchema;
import org.zhinan.index.IndexSchema.TextField;
import org.zhinan.index.PublishedIndex;
import org.zhinan.page.Corpus;

/**
 * How long a question takes, of those in {@code queries.tsv} in the directory {@code text}, one
 * after the other, asked of the passages in its {@code collection.jsonl}: the percentiles of JMH's
 * sampling. Two threads with {@code -t 2}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class SearchBenchmark {

  private static final int HITS = 10;

  /** What answers. */
  public enum Tool {
    /** Ours, with the matching terms marked. */
    ZHINAN,
    /** Ours without marks. */
    ZHINAN_WITHOUT_MARKS,
    /** Lucene's Boolean query of the question's terms in all fields, with the passages read. */
    LUCENE_ALL_FIELDS,
    /** The same in the field of words alone. */
    LUCENE_WORDS
  }

  @Param private Tool tool;

  @Param("corpus/pages")
  private String text;

  private final AtomicInteger next = new AtomicInteger();
  private List<String> questions;
  private Path directory;
  private AdviceSearcher searcher;
  private PublishedIndex plain;
  private Map<TextField, AdviceAnalyzer> analyzers;

  /** Builds the index in a directory of its own. */
  @Setup
  public void build() throws IOException {
    Path from = Path.of(text);
    questions =
        Files.readAllLines(from.resolve("queries.tsv")).stream()
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .toList();
    directory = Files.createTempDirectory("zhinan-benchmark");
    Corpus collection = Corpus.of(from.resolve("collection.jsonl"));
    IndexBuilder.into(directory).add(collection).asIs().build();
    searcher = AdviceSearcher.open(directory);
    plain = PublishedIndex.open(directory);
    analyzers = IndexSchema.analyzers(plain.lexicon());
  }

  /** Removes the index. */
  @TearDown
  public void remove() throws IOException {
    searcher.close();
    plain.close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Answers the next question. */
  @Benchmark
  public Object answer() throws IOException {
    String question = questions.get(Math.floorMod(next.getAndIncrement(), questions.size()));
    return switch (tool) {
      case ZHINAN -> searcher.search(question, HITS);
      case ZHINAN_WITHOUT_MARKS ->
          searcher.search(SearchRequest.about(question).limit(HITS).withoutMarks().build());
      case LUCENE_ALL_FIELDS -> plain(question, List.of(TextField.values()));
      case LUCENE_WORDS -> plain(question, List.of(TextField.WORDS));
    };
  }

  private Object plain(String question, List<TextField> fields) throws IOException {
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    for (TextField field : fields) {
      TermLoop.run(
          analyzers.get(field),
          question,
          (term, start, end) ->
              terms.add(new TermQuery(new Term(field.fieldName(), term)), Occur.SHOULD));
    }
    return plain.ask(
        lucene -> {
          int length = 0;
          for (ScoreDoc hit : lucene.search(terms.build(), HITS).scoreDocs) {
            length += PublishedIndex.passage(lucene, hit.doc).text().length();
          }
          return length;
        });
  }
}
