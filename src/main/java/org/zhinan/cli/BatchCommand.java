package org.zhinan.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Hit;
import org.zhinan.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers many questions into a TREC run. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Answers many questions and writes a TREC run: qid Q0 passage-id rank score zhinan.",
      "All passages are ranked, without a cap per page and with near copies."
    },
    footer = {
      "",
      "Example:",
      "  zhinan batch queries.tsv --index my-index --depth 100 --out run.txt"
    })
final class BatchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "QUERIES", description = "lines of: qid, tab, question")
  private Path queries = Path.of("");

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index to ask")
  private Path index = Path.of("");

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "100",
      description = "how many passages for each question; ${DEFAULT-VALUE} if not given")
  private int depth;

  @Option(names = "--out", required = true, paramLabel = "RUN", description = "the file to write")
  private Path out = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (depth < 1 || depth > SearchRequest.DEEPEST) {
      throw new ParameterException(
          spec.commandLine(), "--depth must be 1.." + SearchRequest.DEEPEST + ", got " + depth);
    }
    if (out.toAbsolutePath().normalize().equals(queries.toAbsolutePath().normalize())) {
      throw new ParameterException(spec.commandLine(), "--out must not be the file of the queries");
    }
    List<QueryFile.Query> asked = QueryFile.read(queries);
    try (AdviceSearcher searcher = AdviceSearcher.open(index);
        Writer run = Files.newBufferedWriter(out)) {
      for (QueryFile.Query query : asked) {
        answer(query, searcher, run);
      }
    }
    return ExitCodes.DONE;
  }

  private void answer(QueryFile.Query query, AdviceSearcher searcher, Writer run)
      throws IOException {
    SearchRequest request =
        SearchRequest.about(query.question())
            .limit(depth)
            .passagesPerPage(0)
            .withNearCopies()
            .withoutMarks()
            .build();
    for (Hit hit : searcher.search(request).hits()) {
      run.write(
          String.format(
              Locale.ROOT,
              "%s Q0 %s %d %.6f zhinan\n",
              query.id(),
              RunColumn.of(hit.passage().id()),
              hit.rank(),
              hit.score()));
    }
  }
}
