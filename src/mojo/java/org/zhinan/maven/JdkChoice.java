package org.zhinan.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.toolchain.Toolchain;

/**
 * Chooses the JDK that does the work: of the toolchains the first that is new enough, else Maven's
 * own, else the newest that is installed.
 *
 * @param toolchains the one of the session and those that the parameter asks for
 * @param own the home of the JVM that Maven runs on
 * @param places directories in which JDKs are installed
 */
record JdkChoice(List<Toolchain> toolchains, Path own, List<Path> places) {

  Jdk get() throws MojoFailureException {
    return toolchains.stream()
        .flatMap(JdkChoice::home)
        .flatMap(home -> Jdk.in(home).stream())
        .findFirst()
        .or(() -> Jdk.in(own))
        .or(() -> JdkSearch.newest(places))
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "zhinan needs a JDK of version "
                        + Jdk.OLDEST
                        + " or later, Maven runs on an older one ("
                        + own
                        + ") and no other was found; install one, or name it in toolchains.xml"));
  }

  private static Stream<Path> home(Toolchain toolchain) {
    return Optional.ofNullable(toolchain.findTool("java"))
        .map(java -> Path.of(java).resolve("../..").normalize())
        .stream();
  }
}
