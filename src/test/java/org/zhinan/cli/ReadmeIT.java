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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    String readme = Files.readString(HOME.resolve("README.md"));
    List<String> snippets = List.of(source.split("// README\n", -1));
    assertEquals(3, snippets.size());
    for (String snippet : snippets.subList(1, 3)) {
      String shown =
          snippet
              .substring(0, snippet.indexOf("    // end"))
              .stripTrailing() // else the last line is empty, and there is no indent to strip
              .stripIndent()
              .strip();
      assertTrue(readme.contains("```java\n" + shown + "\n```"), shown);
    }
  }

  @Test
  void takesWhatAProjectWritesFromTheExample() throws IOException {
    Path example = HOME.resolve("examples/embedded");
    String pom = Files.readString(example.resolve("pom.xml"));
    List<List<String>> snippets = blocks("```xml");
    assertEquals(2, snippets.size());
    snippets.forEach(snippet -> assertTrue(pom.contains(String.join("\n", snippet)), pom));
    Path main = example.resolve("src/main/java/org/zhinan/examples/embedded/Main.java");
    String snippet = String.join("\n", blocks("```java").get(1));
    assertTrue(Files.readString(main).contains(snippet), snippet);
  }

  @Test
  void namesEveryParameterOfTheGoal() throws IOException {
    String descriptor = Files.readString(HOME.resolve("target/classes/META-INF/maven/plugin.xml"));
    String goal = descriptor.substring(descriptor.indexOf("<goal>index</goal>"));
    List<String> parameters =
        Pattern.compile(
                "<parameter>\\s*<name>(\\w+)</name>(?:(?!</parameter>).)*true</editable>",
                Pattern.DOTALL)
            .matcher(goal)
            .results()
            .map(found -> found.group(1))
            .sorted()
            .toList();
    List<String> named =
        Pattern.compile("^\\| `(\\w+)` \\| (?:`zhinan\\.\\1`|–) \\|", Pattern.MULTILINE)
            .matcher(Files.readString(HOME.resolve("README.md")))
            .results()
            .map(found -> found.group(1))
            .sorted()
            .toList();
    assertEquals(parameters, named);
  }

  @Test
  void listsTheLibrariesThatComeAlong() throws IOException {
    Set<String> listed =
        Pattern.compile("([\\w.-]+):jar:([\\w.-]+):compile")
            .matcher(String.join("\n", blocks("```text").getFirst()))
            .results()
            .map(found -> found.group(1) + "-" + found.group(2) + ".jar")
            .filter(jar -> !jar.startsWith("zhinan-"))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(HOME.resolve("target/lib"))) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(jar -> !jar.startsWith("picocli-")) // the command's alone
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, listed);
    }
  }

  private static List<String> firstBlock(String fence) throws IOException {
    return blocks(fence).getFirst();
  }

  private static List<List<String>> blocks(String fence) throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(HOME.resolve("README.md"));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(fence)) {
        List<String> rest = lines.subList(i + 1, lines.size());
        blocks.add(rest.subList(0, rest.indexOf("```")));
      }
    }
    return blocks;
  }
}
