package org.zhinan.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java installation.
 *
 * @param home its directory
 * @param feature its feature version, such as 21
 * @param vectors whether it has the module by which Lucene uses vector instructions
 */
record Jdk(Path home, int feature, boolean vectors) {

  /** The oldest version that can run zhinan. */
  static final int OLDEST = 21;

  static final String VECTOR_MODULE = "jdk.incubator.vector";

  private static final Pattern FEATURE = Pattern.compile("\"?(\\d{1,4})");

  /**
   * Returns the installation in a directory, as its {@code release} file describes it; empty if
   * there is none that can run zhinan.
   */
  static Optional<Jdk> in(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(java(home))) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    Matcher version = FEATURE.matcher(properties.getProperty("JAVA_VERSION", ""));
    int feature = version.lookingAt() ? Integer.parseInt(version.group(1)) : 0;
    boolean vectors = properties.getProperty("MODULES", "").contains(VECTOR_MODULE);
    return feature < OLDEST ? Optional.empty() : Optional.of(new Jdk(home, feature, vectors));
  }

  /** Returns the program that starts it. */
  Path java() {
    return java(home);
  }

  private static Path java(Path home) {
    Path java = home.resolve("bin").resolve("java");
    return Files.exists(java) ? java : home.resolve("bin").resolve("java.exe");
  }
}
