package org.zhinan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainIT {

  @Test
  void answersFromTheShadedJarAlone() throws Exception {
    // GIVEN
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder program =
        new ProcessBuilder(java, "-jar", "target/shaded.jar", "3C-2026")
            .redirectError(Redirect.INHERIT);

    // WHEN
    Process process = program.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

    // THEN
    assertEquals("dengji#1", printed.strip());
    assertEquals(0, process.waitFor());
  }
}
