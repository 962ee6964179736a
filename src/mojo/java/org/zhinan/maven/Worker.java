package org.zhinan.maven;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A JVM of its own that runs the {@code zhinan} command.
 *
 * @param jdk which one
 * @param classPath the command and all that it needs
 * @param jvmArguments further arguments of the JVM, written as in an argument file of {@code java}
 * @param directory the directory that it works in
 */
record Worker(Jdk jdk, List<File> classPath, String jvmArguments, Path directory) {

  private static final String MAIN = "org.zhinan.cli.Main";

  /** The charset of a JVM that was started without a locale; it cannot name a Chinese file. */
  private static final Charset NO_LOCALE = US_ASCII;

  /**
   * Runs a command to its end, and ends it when this JVM is shut down.
   *
   * @param arguments the command and its arguments
   * @param out told each line that it prints on standard output
   * @param err told each line that it prints on standard error, by another thread
   * @return its exit code
   */
  int run(List<String> arguments, Consumer<String> out, Consumer<String> err)
      throws IOException, InterruptedException {
    Charset platform = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    Charset written = platform.equals(NO_LOCALE) ? UTF_8 : platform;
    Path argumentFile = Files.createTempFile("zhinan", ".args");
    try {
      Files.write(argumentFile, argumentLines(arguments), written);
      ProcessBuilder builder = new ProcessBuilder(jdk.java().toString(), "@" + argumentFile);
      if (platform.equals(NO_LOCALE)) {
        builder.environment().put("LC_ALL", "C.UTF-8");
      }
      return watch(builder.directory(directory.toFile()).start(), out, err);
    } finally {
      Files.deleteIfExists(argumentFile);
    }
  }

  private List<String> argumentLines(List<String> arguments) {
    List<String> lines = new ArrayList<>();
    lines.add("-XX:+UseSerialGC");
    lines.add("-XX:TieredStopAtLevel=1"); // most builds end before the second compiler pays
    lines.add("--enable-native-access=ALL-UNNAMED");
    if (jdk.vectors()) {
      lines.add("--add-modules=" + Jdk.VECTOR_MODULE);
    }
    lines.add("-Dzhinan.progress=lines");
    lines.add(jvmArguments);
    lines.add("-cp");
    lines.add(
        quoted(
            classPath.stream()
                .map(File::toString)
                .collect(Collectors.joining(File.pathSeparator))));
    lines.add(MAIN);
    arguments.forEach(argument -> lines.add(quoted(argument)));
    return lines;
  }

  /** Returns an argument as an argument file holds it, whatever characters are in it. */
  private static String quoted(String argument) {
    String escaped = argument.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r") + '"';
  }

  private static int watch(Process process, Consumer<String> out, Consumer<String> err)
      throws IOException, InterruptedException {
    Thread end = new Thread(process::destroy, "zhinan-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      process.getOutputStream().close();
      CompletableFuture<Void> errors =
          CompletableFuture.runAsync(() -> read(process.getErrorStream(), err));
      read(process.getInputStream(), out);
      errors.join();
      return process.waitFor();
    } finally {
      process.destroy();
      forget(end);
    }
  }

  private static void read(InputStream stream, Consumer<String> lines) {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      reader.lines().forEach(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is shutting down, and the hook is at work.
    }
  }
}
