package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageFileTest {

  private static final Path OUT = Path.of("out");

  private static String name(String id) {
    return OUT.relativize(PageFile.of(OUT, id)).toString().replace('\\', '/');
  }

  @Test
  void writesAnOrdinaryIdAsItIs() {
    for (String id :
        List.of("a", "站/页", "kouzi-zblog/421", "a b_c(1)", "x.html/y.z", "q#1", "长".repeat(83))) {
      assertEquals(id + ".txt", name(id));
    }
  }

  @Test
  void writesAnIdThatLeadsOutAsACode() {
    assertEquals("%2E%2E/x.txt", name("../x"));
    assertEquals("a/%2E%2E/%2E%2E/b.txt", name("a/../../b"));
    assertEquals("%/abs.txt", name("/abs"));
    assertEquals("C%3A%5Cx.txt", name("C:\\x"));
    assertEquals("%.txt", name(""));
  }

  @Test
  void writesADeviceAsACode() {
    assertEquals("%63on.txt", name("con"));
    assertEquals("%41UX.html/b.txt", name("AUX.html/b"));
    assertEquals("console.txt", name("console"));
  }

  @Test
  void tellsADirectoryFromAPagesFile() {
    assertEquals("b.txt", name("b"));
    assertEquals("b%2Etxt/c.txt", name("b.txt/c"));
    assertEquals("b.txt.txt", name("b.txt"));
  }

  @Test
  void keepsTheTextOfLongIdsApart() {
    // Equal hash codes, as those of "Aa" and "BB".
    String first = "x".repeat(300) + "AaBB";
    String second = "x".repeat(300) + "BBAa";
    assertEquals(first.hashCode(), second.hashCode());
    assertFalse(name(first).equals(name(second)));
    assertFalse(name(first + "/y").equals(name(second + "/y")));
    assertFalse(name("y/".repeat(900) + first).equals(name("y/".repeat(900) + second)));
  }

  @Test
  void givesEachOfManyIdsAFileOfItsOwnWithinTheDirectory() {
    Random random = new Random(3);
    Map<Path, String> files = new HashMap<>();
    Set<Path> directories = new HashSet<>();
    for (int i = 0; i < 30_000; i++) {
      String id = id(random);
      Path file = PageFile.of(OUT, id);
      String former = files.put(file, id);
      assertTrue(former == null || former.equals(id), () -> file + " of " + id + " and " + former);
      assertTrue(file.normalize().equals(file) && file.startsWith(OUT), () -> id + ": " + file);
      assertTrue(file.getNameCount() > 1, id);
      for (Path part : file) {
        assertTrue(part.toString().getBytes(StandardCharsets.UTF_8).length <= 255, id);
      }
      for (Path up = file.getParent(); up != null; up = up.getParent()) {
        directories.add(up);
      }
    }
    directories.forEach(directory -> assertNull(files.get(directory)));
  }

  private static String id(Random random) {
    String[] parts = {
      "a",
      "A",
      "b",
      ".",
      "..",
      "/",
      "/",
      "\\",
      ":",
      "%",
      "%2E",
      "%-",
      ".txt",
      "con",
      "nul",
      " ",
      "2E",
      "\u202e",
      "\u0000",
      "\n",
      "\ud83d\ude00",
      "\ud800",
      "长",
      "u202E",
      "x".repeat(260),
      "长".repeat(90),
      "*",
      "?"
    };
    StringBuilder id = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      id.append(parts[random.nextInt(parts.length)]);
    }
    return id.toString();
  }
}
