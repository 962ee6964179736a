package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhinan.index.Manifest;
import org.zhinan.index.PublishedIndex;
import org.zhinan.page.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies an index. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Verifies an index: the checksums of its files, its format, its manifest.",
    footer = {"", "Example:", "  zhinan check --index my-index"})
final class CheckCommand implements Callable<Integer> {

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index")
  private Path index = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (PublishedIndex published = PublishedIndex.open(index)) {
      Manifest m = published.manifest();
      spec.commandLine()
          .getOut()
          .println(
              "sound: "
                  + (m.pages() + " pages, " + m.passages() + " passages, format " + m.format())
                  + (", lexicon "
                      + m.lexicon()
                      + ", Lucene "
                      + Printable.line(m.lucene())
                      + ", zhinan "
                      + Printable.line(m.zhinan()))
                  + (m.asIs() ? ", passages as they came" : ""));
    }
    return ExitCodes.DONE;
  }
}
