package org.zhinan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhinan.index.ProjectVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code zhinan} command. */
@Command(
    name = "zhinan",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Scraped Chinese advice pages in, ranked and cited advice passages out.",
    subcommands = {
      SearchCommand.class,
      SuggestCommand.class,
      IndexCommand.class,
      CleanCommand.class,
      ExplainCommand.class,
      ReportCommand.class,
      BatchCommand.class,
      EvaluateCommand.class,
      CheckCommand.class,
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but more pages were skipped than --strict or --max-skipped allows,",
      "  :or the answers are worse than --min-ndcg allows",
      "2:wrong usage",
      "3:bad or missing input or index"
    })
public final class Main implements Runnable {

  /**
   * Tells how vectors are computed, of which there are none here; held, so that it stays silent.
   */
  private static final Logger LUCENE_HINTS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  @Spec private CommandSpec spec;

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    LUCENE_HINTS.setLevel(Level.OFF);
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    System.exit(code);
  }

  /** Runs a command and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setExpandAtFiles(false) // a question may begin with an @
            .setParameterExceptionHandler(new Failures())
            .setExecutionExceptionHandler(new Failures());
    int code = execute(line, arguments);
    err.flush();
    if (out.checkError()) {
      Failures.say(err, "what was found could not be written to standard output");
      return ExitCodes.BAD_INPUT;
    }
    return code;
  }

  /** What picocli lets through would end the process with 1, which says that pages were skipped. */
  private static int execute(CommandLine line, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      Failures.say(line.getErr(), "the memory ran out; set JAVA_TOOL_OPTIONS=-Xmx2g or more");
      return ExitCodes.BAD_INPUT;
    }
  }

  /** Prints the version of the project. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"zhinan " + ProjectVersion.get()};
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
