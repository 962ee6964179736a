package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhinan.clean.CorpusModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report on a corpus. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes one HTML page that shows what the cleaner keeps and drops of each page, and why.",
      "It needs no network. An earlier report stays until the new one is whole."
    },
    footer = {"", "Example:", "  zhinan report corpus/pages --out report.html"})
final class ReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CORPUS", description = "a directory of pages, or one file")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
  private Path out = Path.of("");

  @Option(names = "--strict", description = "exit with 1 if a page was skipped")
  private boolean strict;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Apart.require(spec, corpus, out);
    CleanPages pages = new CleanPages(corpus, err);
    CorpusModel model = pages.learnCorpus();
    try (Replacement file = Replacement.of(out)) {
      ReportWriter report = new ReportWriter(file.writer(), model);
      pages.each(report);
      report.finish(corpus.toString());
      file.publish();
    }
    err.println(pages.cleaned() + " pages in " + out + ", " + pages.skipped() + " skipped");
    return strict && pages.skipped() > 0 ? ExitCodes.SKIPPED : ExitCodes.DONE;
  }
}
