package org.zhinan.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, for builds that die. Whoever starts one closes it, which kills it. */
final class Child implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a main class of the tests with some JVM options. */
  static Child start(List<String> options, Class<?> main, Object... arguments) throws IOException {
    return start(List.of(), options, main, arguments);
  }

  /** Starts a main class by a command that is followed by that of the JVM. */
  static Child start(List<String> command, List<String> options, Class<?> main, Object... arguments)
      throws IOException {
    List<String> words = new ArrayList<>(command);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    words.add("--enable-native-access=ALL-UNNAMED");
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(options);
    words.add(main.getName());
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.redirectErrorStream(true);
    return new Child(builder.start());
  }

  Process process() {
    return process;
  }

  /** Kills it; what it printed can still be read. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** Returns the next line that the child prints itself; empty at the end. */
  String line() throws IOException {
    String line = out.readLine();
    while (line != null && (line.startsWith("WARNING:") || line.contains(" org.apache.lucene."))) {
      line = out.readLine(); // a hint of Lucene's
    }
    return line == null ? "" : line;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
  }
}
