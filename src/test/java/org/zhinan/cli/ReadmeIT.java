package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.IndexBuilder;
import org.zhinan.page.Corpus;

/** Holds the README to what the command prints and to what compiles. */
class ReadmeIT {

  private static final Path HOME = Path.of(System.getProperty("zhinan.home", ""));

  @Test
  void showsWhatTheCommandReallyPrints(@TempDir Path index) throws IOException {
    List<String> block = firstBlock("```console");
    List<String> command =
        new ArrayList<>(List.of(block.getFirst().replace("$ bin/zhinan ", "").split(" ", -1)));
    command.addAll(List.of("--index", index.toString()));
    IndexBuilder.into(index).add(Corpus.of(HOME.resolve("corpus/pages"))).build();
    StringWriter out = new StringWriter();
    PrintWriter err = new PrintWriter(new StringWriter());
    int code = Main.run(new PrintWriter(out), err, command.toArray(String[]::new));
    assertEquals(0, code);
    assertEquals(String.join("\n", block.subList(1, block.size())), out.toString().strip());
  }

  @Test
  void showsWhatTheReportReallySays(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("report.html");
    Run run = Run.of("report", HOME.resolve("corpus/pages"), "--out", out).succeeds();
    String said = run.err().replace(out.toString(), "report.html");
    String command = "$ bin/zhinan report corpus/pages --out report.html\n";
    String readme = Files.readString(HOME.resolve("README.md"));
    assertTrue(readme.contains(command + said), said);
  }

  @Test
  void showsCodeThatCompiles() throws IOException {
    String source = Files.readString(HOME.resolve("src/test/java/org/zhinan/Snippets.java"));
    String snippet =
        source
            .substring(source.indexOf("// README\n") + 10, source.indexOf("    // end"))
            .stripTrailing() // else the last line is empty, and there is no indent to strip
            .stripIndent()
            .strip();
    assertTrue(
        String.join("\n", firstBlock("```java")).contains(snippet),
        "the README's example differs from Snippets");
  }

  private static List<String> firstBlock(String fence) throws IOException {
    List<String> lines = Files.readAllLines(HOME.resolve("README.md"));
    int start = lines.indexOf(fence) + 1;
    int end = start + lines.subList(start, lines.size()).indexOf("```");
    return lines.subList(start, end);
  }
}
