package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhinan.clean.CleanPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is kept of each page. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description =
        "Writes what is kept of each page to DIR/<page id>.txt: the title, then a block a line.",
    footer = {"", "Example:", "  zhinan clean corpus/pages --out cleaned"})
final class CleanCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CORPUS", description = "a directory of pages, or one file")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write")
  private Path out = Path.of("");

  @Option(names = "--strict", description = "exit with 1 if a page was skipped")
  private boolean strict;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Apart.require(spec, corpus, out);
    CleanPages pages = new CleanPages(corpus, err);
    pages.learnCorpus();
    pages.each(this::write);
    err.println(pages.cleaned() + " pages cleaned, " + pages.skipped() + " skipped");
    return strict && pages.skipped() > 0 ? ExitCodes.SKIPPED : ExitCodes.DONE;
  }

  private void write(CleanPage page) throws IOException {
    Path file = PageFile.of(out, page.page().id());
    Path directory = file.getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    String text = page.text();
    Files.writeString(file, text.isEmpty() ? "" : text + "\n");
  }
}
