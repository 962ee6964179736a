package org.zhinan.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Directories that look like a JDK. */
final class FakeJdk {

  private FakeJdk() {}

  /** Makes one of a version, as its {@code release} file writes it. */
  static Path make(Path home, String version) throws IOException {
    return make(home, version, "java.base jdk.incubator.vector");
  }

  static Path make(Path home, String version, String modules) throws IOException {
    Path bin = Files.createDirectories(home.resolve("bin"));
    Path java = Files.writeString(bin.resolve("java"), "");
    if (!java.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + java + " executable");
    }
    String release = "JAVA_VERSION=\"" + version + "\"\nMODULES=\"" + modules + "\"\n";
    Files.writeString(home.resolve("release"), release);
    return home;
  }
}
