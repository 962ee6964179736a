package org.zhinan.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkTest {

  private final Path folder;

  JdkTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"21, 21", "21.0.9, 21", "25.0.1, 25", "27-ea, 27"})
  void readsTheVersionOfAReleaseFile(String written, int feature) throws IOException {
    Jdk jdk = Jdk.in(FakeJdk.make(folder.resolve("jdk"), written)).orElseThrow();
    assertEquals(feature, jdk.feature());
    assertTrue(jdk.vectors());
    assertTrue(Files.exists(jdk.java()));
  }

  @ParameterizedTest
  @CsvSource({"17.0.15", "1.8.0_402", "20", "''", "none"})
  void passesOverOneThatIsTooOldOrNamesNoVersion(String written) throws IOException {
    assertEquals(Optional.empty(), Jdk.in(FakeJdk.make(folder.resolve("jdk"), written)));
  }

  @Test
  void passesOverADirectoryThatIsNoJdk() throws IOException {
    assertEquals(Optional.empty(), Jdk.in(folder));
    Path home = FakeJdk.make(folder.resolve("jdk"), "25");
    Files.delete(home.resolve("bin").resolve("java"));
    assertEquals(Optional.empty(), Jdk.in(home));
  }

  @Test
  void knowsThatTheVectorModuleIsMissing() throws IOException {
    Path home = FakeJdk.make(folder.resolve("jre"), "25", "java.base java.logging");
    assertFalse(Jdk.in(home).orElseThrow().vectors());
  }

  @Test
  void findsTheNewestOfThoseInstalled() throws IOException {
    FakeJdk.make(folder.resolve("a").resolve("jdk-17"), "17.0.1");
    FakeJdk.make(folder.resolve("a").resolve("jdk-25"), "25.0.2");
    Path newest = folder.resolve("b").resolve("jdk-26.jdk").resolve("Contents").resolve("Home");
    FakeJdk.make(newest, "26");
    List<Path> places = List.of(folder.resolve("a"), folder.resolve("b"), folder.resolve("none"));
    assertEquals(newest, JdkSearch.newest(places).orElseThrow().home());
  }

  @Test
  void takesTheFirstByItsPathOfEqualOnes() throws IOException {
    FakeJdk.make(folder.resolve("z"), "25.0.1");
    Path first = FakeJdk.make(folder.resolve("b"), "25.0.2");
    assertEquals(first, JdkSearch.newest(List.of(folder)).orElseThrow().home());
  }

  @Test
  void looksInTheDirectoriesOfAPath() throws IOException {
    Path home = FakeJdk.make(folder.resolve("jdk"), "21");
    String path = folder.resolve("none") + File.pathSeparator + home;
    assertEquals(home, JdkSearch.newest(JdkSearch.places(path)).orElseThrow().home());
    assertEquals(List.of(), JdkSearch.places(""));
  }

  @Test
  void looksWhereJavaHomePoints() throws IOException {
    Path home = FakeJdk.make(folder.resolve("jdk"), "99");
    Map<String, String> environment = Map.of("JAVA_HOME", home.toString());
    List<Path> places = JdkSearch.usualPlaces(environment, folder.toString());
    assertEquals(home, JdkSearch.newest(places).orElseThrow().home());
  }
}
