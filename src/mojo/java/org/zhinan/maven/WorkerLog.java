package org.zhinan.maven;

import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/** Passes on to Maven's log what the command prints. */
final class WorkerLog {

  private static final String SENTENCE = "zhinan: ";
  private static final Pattern PROGRESS = Pattern.compile("\\d+ pages read");

  /** The JVM says so whenever the vector module is there, and no option keeps it silent. */
  private static final String INCUBATOR = "WARNING: Using incubator modules";

  private final Log log;
  private volatile String sentence = "";

  WorkerLog(Log log) {
    this.log = log;
  }

  /** Takes a line of standard output: a result. */
  void out(String line) {
    log.info(line);
  }

  /** Takes a line of standard error: how far the work has come, a warning, or why it failed. */
  void err(String line) {
    if (line.startsWith(SENTENCE)) {
      sentence = line.substring(SENTENCE.length());
    } else if (PROGRESS.matcher(line).matches()) {
      log.info(line);
    } else if (!line.startsWith(INCUBATOR)) {
      log.warn(line);
    }
  }

  /** Returns why the command failed. */
  String failure(int exitCode) {
    return sentence.isEmpty()
        ? "zhinan ended with exit code " + exitCode + "; what it said stands above"
        : sentence;
  }
}
