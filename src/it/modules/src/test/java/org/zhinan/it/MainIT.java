package org.zhinan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainIT {

  @Test
  void answersOnTheModulePath() throws Exception {
    // GIVEN
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder program =
        new ProcessBuilder(
                java,
                "-p",
                String.join(File.pathSeparator, "target/modules.jar", "target/lib"),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "org.zhinan.it/org.zhinan.it.Main",
                "3C-2026")
            .redirectError(Redirect.INHERIT);

    // WHEN
    Process process = program.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

    // THEN
    assertEquals("dengji#1", printed.strip());
    assertEquals(0, process.waitFor());
  }
}
