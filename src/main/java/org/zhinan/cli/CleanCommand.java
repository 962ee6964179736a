package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Cleaner;
import org.zhinan.page.Corpus;
import org.zhinan.page.UnreadablePageException;
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
    int pages = 0;
    int skipped = 0;
    try (Stream<Corpus.Entry> entries = Corpus.of(corpus).entries()) {
      Iterator<Corpus.Entry> each = entries.iterator();
      while (each.hasNext()) {
        try {
          write(Cleaner.standard().clean(each.next().load().parse()));
          pages++;
        } catch (UnreadablePageException e) {
          err.println("skipped " + Terminal.plain(String.valueOf(e.getMessage())));
          skipped++;
        }
      }
    }
    if (pages == 0) {
      throw new IOException(corpus + " holds no page that can be read");
    }
    err.println(pages + " pages cleaned, " + skipped + " skipped");
    return strict && skipped > 0 ? ExitCodes.SKIPPED : ExitCodes.DONE;
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
