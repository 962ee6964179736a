package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Decision;
import org.zhinan.clean.Reason;
import org.zhinan.clean.Verdict;
import org.zhinan.page.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows each block of a page with its verdict. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows each block of a page with its verdict, and for each that goes the reason and rule.",
    footer = {"", "Example:", "  zhinan explain corpus/pages/kouzi-zblog/421.html"})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PAGE", description = "one page, or a file of records")
  private Path page = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    new CleanPages(page, spec.commandLine().getErr()).each(p -> print(p, out));
    return ExitCodes.DONE;
  }

  private static void print(CleanPage page, PrintWriter out) {
    out.println(Printable.line(page.page().id()));
    out.println("title      " + Printable.line(page.title()));
    for (Decision decision : page.decisions()) {
      switch (decision.verdict()) {
        case Verdict.Keep keep -> {
          out.println(row("keep", keep.text()));
          keep.cuts().forEach(c -> out.println(row(label("cut", c.reason(), c.rule()), c.text())));
        }
        case Verdict.Drop drop ->
            out.println(row(label("drop", drop.reason(), drop.rule()), decision.block().text()));
      }
    }
  }

  private static String label(String what, Reason reason, String rule) {
    return what + ": " + nameOf(reason) + " (" + rule + ")";
  }

  /** Returns a constant as a person reads it, such as {@code repeated title}. */
  static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String row(String label, String text) {
    return String.format(Locale.ROOT, "%-34s %s", label, Printable.line(text));
  }
}
