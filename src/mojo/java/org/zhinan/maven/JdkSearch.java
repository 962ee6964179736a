package org.zhinan.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a JDK that can run zhinan among those that are installed. */
final class JdkSearch {

  private static final List<String> UNIX =
      List.of(
          "/usr/lib/jvm", "/usr/java", "/opt", "/opt/java", "/Library/Java/JavaVirtualMachines");

  private static final List<String> OF_USER =
      List.of(".sdkman/candidates/java", ".jdks", ".local/share/mise/installs/java");

  private static final List<String> WINDOWS =
      List.of("Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto");

  private JdkSearch() {}

  /** Returns the directories where JDKs are usually installed, on Linux, macOS and Windows. */
  static List<Path> usualPlaces(Map<String, String> environment, String userHome) {
    String home = environment.getOrDefault("JAVA_HOME", "");
    String programs = environment.getOrDefault("ProgramFiles", "");
    return Stream.of(
            home.isEmpty() ? Stream.<Path>of() : Stream.of(Path.of(home)),
            UNIX.stream().map(Path::of),
            OF_USER.stream().map(directory -> Path.of(userHome, directory)),
            programs.isEmpty()
                ? Stream.<Path>of()
                : WINDOWS.stream().map(directory -> Path.of(programs, directory)))
        .flatMap(places -> places)
        .toList();
  }

  /** Returns the directories of a path that is written as {@code PATH} is. */
  static List<Path> places(String path) {
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(directory -> !directory.isBlank())
        .map(Path::of)
        .toList();
  }

  /**
   * Returns the newest of the JDKs in the directories and right below them, of equal ones the first
   * by its path; empty if none can run zhinan.
   */
  static Optional<Jdk> newest(List<Path> places) {
    return places.stream()
        .flatMap(JdkSearch::homes)
        .flatMap(home -> Jdk.in(home).stream())
        .min(Comparator.comparingInt(Jdk::feature).reversed().thenComparing(Jdk::home));
  }

  private static Stream<Path> homes(Path place) {
    if (!Files.isDirectory(place)) {
      return Stream.of();
    }
    try (Stream<Path> below = Files.list(place)) {
      List<Path> candidates = below.toList();
      return Stream.concat(Stream.of(place), candidates.stream())
          .flatMap(home -> Stream.of(home, home.resolve("Contents").resolve("Home")));
    } catch (IOException | UncheckedIOException e) {
      return Stream.of(); // a place that cannot be read holds nothing for us
    }
  }
}
