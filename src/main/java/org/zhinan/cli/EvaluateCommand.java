package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Printable;
import org.zhinan.search.AdviceSearcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the answers to judged questions. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Asks judged questions and scores the answers as people get them, with at most 2 passages of",
      "a page and without near copies: the means of nDCG@10, MRR@10 and Recall@100."
    },
    footer = {
      "",
      "A line of QRELS is TREC's, qid 0 passage-id relevance, or, parted by tabs, qid, page id,",
      "relevance and a piece of the passage's text.",
      "",
      "Examples:",
      "  zhinan evaluate queries.tsv qrels.tsv --index my-index --min-ndcg 0.6",
      "  zhinan evaluate queries.tsv qrels.tsv --index my-index --save before.tsv",
      "  zhinan evaluate queries.tsv qrels.tsv --index my-index --against before.tsv"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "QUERIES", description = "lines of: qid, tab, question")
  private Path queries = Path.of("");

  @Parameters(index = "1", paramLabel = "QRELS", description = "which passages answer them")
  private Path qrels = Path.of("");

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index to ask")
  private Path index = Path.of("");

  @Option(
      names = "--min-ndcg",
      paramLabel = "X",
      description = "end with exit code 1 if the mean nDCG@10 is below X, 0 to 1")
  private @Nullable Double least;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "write the scores of each question, for a later --against")
  private @Nullable Path save;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "print the questions whose nDCG@10 has changed since the scores in FILE")
  private @Nullable Path against;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (least != null && !(least >= 0 && least <= 1)) {
      throw new ParameterException(spec.commandLine(), "--min-ndcg must be 0..1, got " + least);
    }
    List<QueryFile.Query> asked = QueryFile.read(queries);
    Judgements judgements = Judgements.read(qrels);
    Map<String, Scores> before = against == null ? Map.of() : ScoreFile.read(against);
    Map<String, Scores> scores = scores(asked, judgements);
    if (scores.isEmpty()) {
      throw new IOException(
          qrels + ": it holds no relevant passage for any question of " + queries);
    }
    if (save != null) {
      ScoreFile.write(save, scores);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (against != null) {
      print(new Comparison(before, scores), texts(asked), out);
    }
    Scores mean = Scores.mean(new ArrayList<>(scores.values()));
    print(mean, scores.size(), out);
    return isEnough(mean) ? ExitCodes.DONE : ExitCodes.TOO_LITTLE;
  }

  private Map<String, Scores> scores(List<QueryFile.Query> asked, Judgements judgements)
      throws IOException {
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      return new Evaluation(searcher, judgements).of(asked);
    }
  }

  private static Map<String, String> texts(List<QueryFile.Query> asked) {
    Map<String, String> texts = new HashMap<>();
    asked.forEach(query -> texts.put(query.id(), query.question()));
    return texts;
  }

  private static void print(Comparison with, Map<String, String> texts, PrintWriter out) {
    List<Comparison.Change> changes = with.changes();
    for (Comparison.Change change : changes) {
      out.println(
          String.format(
                  Locale.ROOT,
                  "%+.4f  %.4f  %.4f  ",
                  change.difference(),
                  change.before(),
                  change.now())
              + Printable.line(change.id() + "  " + texts.getOrDefault(change.id(), "")));
    }
    long better = changes.stream().filter(change -> change.difference() > 0).count();
    out.println(
        String.format(
            Locale.ROOT,
            "%d of %d questions better, %d worse, on average %+.4f (by chance: p = %.4f)",
            better,
            with.questions(),
            changes.size() - better,
            with.mean(),
            with.chance()));
  }

  private static void print(Scores mean, int questions, PrintWriter out) {
    out.println(
        String.format(
            Locale.ROOT,
            "%d questions  nDCG@10 %.4f  MRR@10 %.4f  Recall@100 %.4f",
            questions,
            mean.ndcg(),
            mean.reciprocalRank(),
            mean.recall()));
  }

  private boolean isEnough(Scores mean) {
    if (least == null || mean.ndcg() >= least) {
      return true;
    }
    spec.commandLine()
        .getErr()
        .println(
            String.format(Locale.ROOT, "nDCG@10 is %.4f, below --min-ndcg %s", mean.ndcg(), least));
    return false;
  }
}
