package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhinan.analysis.Lexicon;
import org.zhinan.index.BuildReport;
import org.zhinan.index.IndexBuilder;
import org.zhinan.page.Corpus;
import org.zhinan.page.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds an index, or brings one up to date. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Builds an index of a corpus, or brings one up to date, and prints what it did.",
    footer = {"", "Example:", "  zhinan index corpus/pages --index my-index"})
final class IndexCommand implements Callable<Integer> {

  private static final int MOST_THREADS = 1_000;

  @Parameters(paramLabel = "CORPUS", description = "a directory of pages, or one file")
  private Path corpus = Path.of("");

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index")
  private Path index = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many threads read and analyze pages; one per processor if not given")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--as-is",
      description = "each record is one passage already: neither clean nor split it")
  private boolean asIs;

  @Option(
      names = "--include",
      paramLabel = "PATTERN",
      description =
          "read only such files of the corpus, as in 'news/**' or '**/*.html'; repeatable")
  private List<String> includes = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "PATTERN",
      description = "leave out such files of the corpus; repeatable")
  private List<String> excludes = List.of();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "add the words of a file, one a line, to those that text is cut into; repeatable")
  private List<Path> lexicons = List.of();

  @Option(names = "--strict", description = "exit with 1 if a page was skipped")
  private boolean strict;

  @Option(
      names = "--max-skipped",
      paramLabel = "N",
      description = "exit with 1 if more than N pages were skipped; --strict is the same for 0")
  private int maxSkipped = Integer.MAX_VALUE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1.." + MOST_THREADS + ", got " + threads);
    }
    if (maxSkipped < 0) {
      throw new ParameterException(
          spec.commandLine(), "--max-skipped must be 0 or more, got " + maxSkipped);
    }
    if (index.toAbsolutePath().normalize().equals(corpus.toAbsolutePath().normalize())) {
      throw new ParameterException(
          spec.commandLine(), "--index must not be the corpus; name another directory");
    }
    PrintWriter err = spec.commandLine().getErr();
    Corpus pages = Corpus.of(corpus, new FilePatterns(includes, excludes));
    Lexicon lexicon = Lexicon.standard().with(lexicons.toArray(Path[]::new));
    IndexBuilder builder = IndexBuilder.into(index).add(pages).threads(threads).lexicon(lexicon);
    if (asIs) {
      builder.asIs();
    }
    BuildReport report;
    try (Progress progress = new Progress(err)) {
      report = builder.listener(progress::show).build();
    }
    report.skipped().forEach(s -> err.println("skipped " + Printable.line(s.toString())));
    spec.commandLine().getOut().println(Printable.lines(report.toString()));
    return skippedTooMany(report.skipped().size(), err) ? ExitCodes.SKIPPED : ExitCodes.DONE;
  }

  private boolean skippedTooMany(int skipped, PrintWriter err) {
    int most = strict ? 0 : maxSkipped;
    if (skipped > most) {
      String pages = skipped == 1 ? "1 page was" : skipped + " pages were";
      Failures.say(err, pages + " skipped, and at most " + most + " may be; mend or exclude them");
      return true;
    }
    return false;
  }
}
