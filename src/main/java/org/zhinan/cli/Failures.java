package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.zhinan.page.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong; a stack trace is for what nobody foresaw. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    String help = "; see " + line.getCommandSpec().qualifiedName() + " --help";
    say(line.getErr(), e.getMessage() + suggestion(e) + help);
    return ExitCodes.USAGE;
  }

  private static String suggestion(ParameterException e) {
    List<String> close =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return close.isEmpty() ? "" : "; did you mean " + close.getFirst() + "?";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    PrintWriter err = line.getErr();
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof IOException io) {
      say(err, sentence(io));
    } else {
      say(err, "this should not have happened; please report it with what follows");
      StringWriter trace = new StringWriter();
      cause.printStackTrace(new PrintWriter(trace));
      err.print(Printable.lines(trace.toString()));
    }
    return ExitCodes.BAD_INPUT;
  }

  static void say(PrintWriter err, String sentence) {
    err.println("zhinan: " + Printable.line(sentence));
  }

  /** The JDK's exceptions about files often name the file and nothing else. */
  private static String sentence(IOException e) {
    if (!(e instanceof FileSystemException f) || f.getReason() != null) {
      return String.valueOf(e.getMessage());
    }
    return f.getFile()
        + switch (f) {
          case NoSuchFileException missing -> ": there is no such file or directory";
          case AccessDeniedException denied -> ": it may not be used; check its permissions";
          case FileAlreadyExistsException taken -> ": it is a file, and a directory is needed";
          default -> ": it cannot be used (" + f.getClass().getSimpleName() + ")";
        };
  }
}
