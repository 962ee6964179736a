package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Path;
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

/** Prints what to offer while a question is typed. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description = "Prints titles and headings with a word that begins so, a line each.",
    footer = {"", "Examples:", "  zhinan suggest 催收", "  zhinan suggest cuish --limit 3"})
final class SuggestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TYPED", description = "the beginning of a question, also in pinyin")
  private String typed = "";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "the index to ask; that of the bundled corpus if not given, built on first use")
  private @Nullable Path index;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "how many to print, 1 to 10000; ${DEFAULT-VALUE} if not given")
  private int limit;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path asked = index == null ? BundledIndex.ready(spec.commandLine().getErr()) : index;
    try (AdviceSearcher searcher = AdviceSearcher.open(asked)) {
      for (String name : searcher.suggest(typed, limit)) {
        spec.commandLine().getOut().println(Printable.line(name));
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
    }
    return ExitCodes.DONE;
  }
}
