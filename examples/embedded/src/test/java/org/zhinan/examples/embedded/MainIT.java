package org.zhinan.examples.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainIT {

  @Test
  void answersFromTheIndexInItsOwnJar() throws Exception {
    // GIVEN
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder program =
        new ProcessBuilder(
            java.toString(), "-Dstdout.encoding=UTF-8", "-jar", "target/embedded.jar", "12315");
    program.redirectError(ProcessBuilder.Redirect.INHERIT);

    // WHEN
    Process process = program.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    // THEN
    assertEquals(0, process.waitFor());
    assertTrue(printed.startsWith("1. 网上买的衣服不合身能退吗\n"), printed);
    assertTrue(printed.contains("https://anju.example/xiaofei/wanggou.html (characters "), printed);
  }

  @Test
  void leavesOutTheContactThatACommentPushes() throws IOException {
    // WHEN
    String answer = Main.answer("押金 孟老师 微信 mengls5173");

    // THEN
    assertTrue(answer.contains("押金"), answer);
    assertFalse(answer.contains("孟老师"), answer);
    assertFalse(answer.contains("mengls5173"), answer);
  }

  @Test
  void printsNothingThatSteersATerminal() throws IOException {
    // WHEN
    String answer = Main.answer("快递丢件怎么索赔");

    // THEN
    assertTrue(answer.startsWith("1. 快递丢件怎么索赔<script>alert(1)</script>\n"), answer);
    assertFalse(answer.contains("steering.example"), answer);
    long steering =
        answer
            .codePoints()
            .filter(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c))
            .filter(c -> c != '\n')
            .count();
    assertEquals(0, steering, answer);
  }
}
