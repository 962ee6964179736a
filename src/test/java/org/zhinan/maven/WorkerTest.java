package org.zhinan.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerTest {

  private final Path folder;
  private final List<String> out = Collections.synchronizedList(new ArrayList<>());
  private final List<String> err = Collections.synchronizedList(new ArrayList<>());

  WorkerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private int run(String jvmArguments, String... command) throws Exception {
    Jdk own = Jdk.in(Path.of(System.getProperty("java.home"))).orElseThrow();
    List<File> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(File::new)
            .toList();
    return new Worker(own, classPath, jvmArguments, folder)
        .run(List.of(command), out::add, err::add);
  }

  @Test
  void hasTheCommandPrintItsResults() throws Exception {
    assertEquals(0, run("", "--version"));
    assertTrue(out.getFirst().startsWith("zhinan "), out::toString);
  }

  @Test
  void handsOverArgumentsWithSpacesQuotesAndChinese() throws Exception {
    String index = "不 存在 \"引号\" 'x' \\ #1 @y";
    assertEquals(3, run("-Xmx64m", "check", "--index", index));
    assertTrue(err.getLast().contains(index), err::toString);
    assertEquals(List.of(), out);
  }

  @Test
  void handsOverArgumentsOfTheJvm() throws Exception {
    assertEquals(1, run("-XX:NoSuchOption", "--version"));
    assertTrue(err.getFirst().contains("NoSuchOption"), err::toString);
  }

  @Test
  void runsInItsDirectory() throws Exception {
    Files.writeString(folder.resolve("q.tsv"), "no tab");
    assertEquals(3, run("", "batch", "q.tsv", "--index", "none", "--out", "run"));
    assertTrue(err.getLast().contains("q.tsv"), err::toString);
  }
}
