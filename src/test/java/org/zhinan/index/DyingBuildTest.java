package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.Trials;
import org.zhinan.index.Rounds.Manner;

/** Builds end in one clear sentence, or at once, and leave what was published. */
class DyingBuildTest {

  private final Path folder;
  private final Path index;

  DyingBuildTest(@TempDir Path folder) {
    this.folder = folder;
    this.index = folder.resolve("index");
  }

  private BuildReport build(int round) throws IOException {
    return Rounds.builder(Manner.UPDATE, round, index, Storage.MAPPED).build();
  }

  @Test
  void outlivesTheEndOfTheMemory() throws Exception {
    int trials = Trials.count("memory", 4);
    Rounds rounds = new Rounds(folder.resolve("wanted"));
    int ended = 0;
    for (int trial = 0; trial < trials; trial++) {
      build(2 * trial);
      String before = rounds.published(index);
      int next = 2 * trial + 1;
      try (Child child = Child.start(List.of("-Xmx48m"), DyingBuild.class, "memory", index, next)) {
        String end = child.line();
        if (end.contains("give the JVM more memory")) {
          ended++;
          assertTrue(end.contains(index.toString()), end);
          assertEquals(before, rounds.published(index));
        } else {
          assertEquals("[]", end);
          assertEquals(Rounds.name(Manner.UPDATE, next), rounds.published(index));
        }
        child.process().waitFor();
      }
    }
    Trials.print("memory", trials + ", " + ended + " of which it was not enough for");
    assertTrue(ended > 0, "memory was always enough");
  }

  @Test
  void namesTheProcessThatHoldsTheLockAndOutlivesItsEndByCtrlC() throws Exception {
    build(1);
    try (Child child = Child.start(List.of(), DyingBuild.class, "hold", index, 2)) {
      assertEquals("building", child.line());
      LockedIndexException refused =
          assertTimeout(
              Duration.ofSeconds(1),
              () -> assertThrows(LockedIndexException.class, () -> build(3)));
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.contains("process " + child.process().pid() + ", holds"), message);
      assertTrue(message.contains(index.resolve("write.lock").toString()), message);
      assertEquals(128 + interrupt(child.process()), child.process().exitValue());
    }
    PublishedIndex.open(index).close();
    assertEquals(
        List.of("an earlier build did not finish; what it left behind was removed"),
        build(3).remarks());
    Rounds.requireNoLeftovers(index);
  }

  /** Ends a process as Ctrl-C does, or the like of it, and returns the number of the signal. */
  private static int interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    if (process.waitFor(20, TimeUnit.SECONDS)) {
      return 2;
    }
    Trials.print("interrupts", "SIGINT is ignored by what runs this build; SIGTERM instead");
    process.destroy();
    process.waitFor();
    return 15;
  }

  @Test
  void outlivesAFullDiskThatIsReal() throws Exception {
    try (Child child = mounted("full")) {
      assertEquals("[]", child.line());
      String before = child.line();
      String refused = child.line();
      assertTrue(refused.contains("see that its disk has room"), refused);
      assertTrue(refused.contains("No space left on device"), refused);
      assertTrue(refused.contains(index.toString()), refused);
      assertEquals(before, child.line(), "what is there after a build that found no room");
      assertEquals("[]", child.line());
      assertTrue(child.line().startsWith("8 pages in "));
    }
  }

  @Test
  void readsButDoesNotBuildOnAReadOnlyFileSystem() throws Exception {
    try (Child child = mounted("read-only")) {
      assertEquals("[]", child.line());
      String before = child.line();
      assertTrue(before.startsWith("7 pages in "), before);
      String refused = child.line();
      assertTrue(refused.contains("Read-only file system"), refused);
      assertTrue(refused.contains(index.toString()), refused);
      assertFalse(refused.contains("damaged"), refused);
      assertEquals(before, child.line());
    }
  }

  /** Starts a child for which the index's directory is a file system of its own, of 2 MB. */
  private Child mounted(String manner) throws Exception {
    Files.createDirectory(index);
    String mount = "mount -t tmpfs -o size=2m tmpfs \"$0\" && exec \"$@\"";
    for (String rights : List.of("-m", "-rm")) {
      List<String> command = List.of("unshare", rights, "sh", "-c", mount, index.toString());
      if (succeeds(command)) {
        return Child.start(command, List.of(), DyingBuild.class, manner, index, 1);
      }
    }
    String none = "no file system can be mounted here, so the " + manner + " one was not tried";
    Trials.print("mounts", "0, for " + none);
    assumeTrue(false, none);
    throw new AssertionError(none);
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      List<String> words = new ArrayList<>(command);
      words.add("true");
      return new ProcessBuilder(words).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
