package org.zhinan.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run of Maven, as a user starts it, with the plugin as this build made it.
 *
 * @param code the exit code
 * @param log what it printed
 */
record Maven(int code, String log) {

  /** Runs the Maven that builds this project, or the one that the build names. */
  static Maven run(Path project, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("zhinan.maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
    command.addAll(List.of("-s", settings(project).toString()));
    command.add("-Dmaven.repo.local=" + System.getProperty("zhinan.it.repository"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("zhinan.maven.jdk"));
    builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
    builder.environment().remove("MAVEN_OPTS");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Maven(process.waitFor(), log);
  }

  /**
   * Writes the settings of the projects in {@code src/it}: what the user has is not fetched again.
   */
  private static Path settings(Path project) throws IOException {
    Path template = Path.of(System.getProperty("zhinan.home"), "src", "it", "settings.xml");
    String url = Path.of(System.getProperty("zhinan.local.repository")).toUri().toString();
    String settings = Files.readString(template).replace("@localRepositoryUrl@", url);
    return Files.writeString(project.resolve("settings.xml"), settings);
  }

  Maven succeeds() {
    assertEquals(0, code, log);
    return this;
  }

  Maven fails() {
    assertNotEquals(0, code, log);
    return this;
  }
}
