package org.zhinan.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExecutableJarIT {

  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

  @Test
  void answersFromTheIndexInTheExecutableJar() throws Exception {
    // GIVEN
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process server =
        new ProcessBuilder(java.toString(), "-jar", "target/spring-boot.jar", "--server.port=0")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader log = server.inputReader(UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://localhost:" + port(log) + "/advice?q=12393");

      // WHEN
      HttpResponse<String> response =
          client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());

      // THEN
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).contains("12393", "https://banshi.example/yibao/buka.html");
    } finally {
      server.destroy();
    }
  }

  /** Returns the port that the log names, or fails with the log where it ends without one. */
  private static String port(BufferedReader log) throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      read.append(line).append('\n');
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return started.group(1);
      }
    }
    throw new AssertionError("the server ended:\n" + read);
  }
}
