package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Printable;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Explanation.Contribution;
import org.zhinan.search.Hit;
import org.zhinan.search.QuerySyntaxException;
import org.zhinan.search.Results;
import org.zhinan.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the passages that answer a question. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Prints the passages that answer a question, best first, each with its source.",
    footer = {
      "",
      "Examples:",
      "  zhinan search 催收电话骚扰家人怎么办",
      "  zhinan search 逾期会坐牢吗 --index my-index --limit 3 --json",
      "  zhinan search 'title:公积金 AND \"提取\" -贷款' --syntax --since 2024-01-01"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int MOST_CONTRIBUTIONS = 5;

  @Parameters(paramLabel = "QUESTION", description = "anything a person can type")
  private String question = "";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "the index to ask; that of the bundled corpus if not given, built on first use")
  private @Nullable Path index;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "how many passages to print, 1 to 10000; ${DEFAULT-VALUE} if not given")
  private int limit;

  @Option(
      names = "--syntax",
      description = {
        "read the question as a query: 律师 AND (起诉 OR 应诉) -广告, \"协商还款\", 律师*, 律师^2,",
        "title:, heading:, site:, page:, published:[2024-01-01 TO *]"
      })
  private boolean syntax;

  @Option(names = "--site", paramLabel = "SITE", description = "only passages of this site")
  private @Nullable String site;

  @Option(
      names = "--page",
      paramLabel = "ID",
      description = "only passages of the page with this id")
  private @Nullable String page;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "only passages published on this day or later, such as 2024-01-31")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "only passages published on this day or earlier")
  private @Nullable LocalDate until;

  @Option(
      names = "--after",
      paramLabel = "ID",
      description = "go on behind the passage with this id, the last of an earlier answer")
  private @Nullable String after;

  @Option(
      names = "--timeout",
      paramLabel = "MS",
      description = "print what was found after so many milliseconds; no limit if not given")
  private @Nullable Long timeout;

  @Option(names = "--json", description = "print one JSON object instead of text")
  private boolean json;

  @Option(
      names = "--explain",
      description = "print what contributes most to each score; not with --json")
  private boolean explain;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    SearchRequest request = request();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path asked = index == null ? BundledIndex.ready(err) : index;
    try (AdviceSearcher searcher = AdviceSearcher.open(asked)) {
      Results results = answer(searcher, request);
      if (results.shortened()) {
        err.println("the question is long; only its beginning was used");
      }
      if (results.partial()) {
        err.println("the time ran out; better passages may be missing");
      }
      if (results.didYouMean() != null) {
        err.println("did you mean: " + Printable.line(results.didYouMean()));
      }
      if (json) {
        JsonResults.print(question, results, out);
      } else {
        for (Hit hit : results.hits()) {
          PlainResults.print(hit, contributions(searcher, request, hit), out);
        }
      }
      if (results.hits().isEmpty()) {
        err.println("no passage answers this");
      }
    }
    return ExitCodes.DONE;
  }

  private List<Contribution> contributions(AdviceSearcher searcher, SearchRequest request, Hit hit)
      throws IOException {
    if (!explain) {
      return List.of();
    }
    return searcher.explain(request, hit.passage()).stream()
        .flatMap(explanation -> explanation.contributions().stream())
        .limit(MOST_CONTRIBUTIONS)
        .toList();
  }

  private Results answer(AdviceSearcher searcher, SearchRequest request) throws IOException {
    try {
      return searcher.search(request);
    } catch (QuerySyntaxException e) {
      throw new ParameterException(spec.commandLine(), "QUESTION: " + e.getMessage(), e);
    }
  }

  private SearchRequest request() {
    if (explain && (json || syntax)) {
      throw new ParameterException(
          spec.commandLine(), "--explain is not for " + (json ? "--json" : "--syntax"));
    }
    if (since != null && until != null && since.isAfter(until)) {
      throw new ParameterException(spec.commandLine(), "--since must not be after --until");
    }
    SearchRequest.Builder request =
        SearchRequest.about(question)
            .limit(limit)
            .site(site)
            .page(page)
            .publishedSince(since)
            .publishedUntil(until)
            .after(after)
            .timeout(timeout == null ? null : Duration.ofMillis(timeout));
    try {
      return (syntax ? request.syntax() : request).build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
    }
  }
}
