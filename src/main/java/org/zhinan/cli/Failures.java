package org.zhinan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what went wrong; a stack trace is for what nobody foresaw. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    PrintWriter err = line.getErr();
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof ParameterException p) {
      err.println("zhinan: " + Terminal.plain(String.valueOf(p.getMessage())));
      return ExitCodes.USAGE;
    }
    if (cause instanceof IOException) {
      err.println("zhinan: " + Terminal.plain(String.valueOf(cause.getMessage())));
    } else {
      err.println("zhinan: this should not have happened; please report it with what follows");
      cause.printStackTrace(err);
    }
    return ExitCodes.BAD_INPUT;
  }
}
