package org.zhinan.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the JDK that does the work: the session's toolchain, else the one that the parameter asks
 * for, else Maven's own, else the newest that is installed; whichever of them is new enough first.
 *
 * @param requirements of a toolchain; null if none is asked for
 * @param searchPath where to look for installed JDKs; null for the usual places
 */
record JdkChoice(
    ToolchainManager toolchains,
    MavenSession session,
    @Nullable Map<String, String> requirements,
    @Nullable String searchPath) {

  private static final String TYPE = "jdk";

  Jdk get() throws MojoFailureException {
    return ofSession()
        .or(this::asked)
        .or(() -> Jdk.in(Path.of(System.getProperty("java.home"))))
        .or(this::installed)
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "zhinan needs a JDK of version "
                        + Jdk.OLDEST
                        + " or later, Maven runs on "
                        + System.getProperty("java.version")
                        + " and no other was found; install one, or name it in toolchains.xml"));
  }

  private Optional<Jdk> ofSession() {
    return jdk(toolchains.getToolchainFromBuildContext(TYPE, session));
  }

  private Optional<Jdk> asked() {
    return requirements == null || requirements.isEmpty()
        ? Optional.empty()
        : toolchains.getToolchains(session, TYPE, requirements).stream()
            .flatMap(toolchain -> jdk(toolchain).stream())
            .findFirst();
  }

  private Optional<Jdk> installed() {
    List<Path> places =
        searchPath == null
            ? JdkSearch.usualPlaces(System.getenv(), System.getProperty("user.home"))
            : JdkSearch.places(searchPath);
    return JdkSearch.newest(places);
  }

  private static Optional<Jdk> jdk(@Nullable Toolchain toolchain) {
    String java = toolchain == null ? null : toolchain.findTool("java");
    Path home = java == null ? null : Path.of(java).resolve("../..").normalize();
    return home == null ? Optional.empty() : Jdk.in(home);
  }
}
