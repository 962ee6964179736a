package org.zhinan.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** A goal that runs the {@code zhinan} command in a JVM of its own. */
abstract class CommandMojo extends AbstractMojo {

  private static final int DONE = 0;
  private static final String JDK = "jdk";

  /**
   * Whether to do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Which JDK of toolchains.xml does the work where the session has no JDK toolchain of version 21
   * or later: requirements such as &lt;version&gt;[21,)&lt;/version&gt;. If neither is there,
   * Maven's own JVM does it if that is of version 21 or later, else the newest JDK in the usual
   * places.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable Map<String, String> jdkToolchain;

  /**
   * Directories that hold JDKs, separated as in PATH, to look in instead of the usual places.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.jdkSearchPath")
  private @Nullable String jdkSearchPath;

  /**
   * Arguments of the JVM that does the work, such as -Xmx2g; one with spaces goes in double quotes.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.argLine")
  private @Nullable String argLine;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  private final ToolchainManager toolchains;

  CommandMojo(ToolchainManager toolchains) {
    this.toolchains = toolchains;
  }

  /** Returns the command and its arguments. */
  abstract List<String> command();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("zhinan is skipped");
      return;
    }
    Jdk jdk = new JdkChoice(toolchains(), Path.of(System.getProperty("java.home")), places()).get();
    List<File> classPath = plugin.getArtifacts().stream().map(Artifact::getFile).toList();
    Path directory = Path.of(session.getExecutionRootDirectory());
    Worker worker = new Worker(jdk, classPath, argLine == null ? "" : argLine, directory);
    List<String> command = command();
    getLog().debug(jdk.java() + " runs " + command);
    WorkerLog log = new WorkerLog(getLog());
    int code = run(worker, command, log);
    if (code != DONE) {
      throw new MojoFailureException(log.failure(code));
    }
  }

  private List<Toolchain> toolchains() {
    List<Toolchain> found = new ArrayList<>();
    Toolchain ofSession = toolchains.getToolchainFromBuildContext(JDK, session);
    if (ofSession != null) {
      found.add(ofSession);
    }
    if (jdkToolchain != null && !jdkToolchain.isEmpty()) {
      found.addAll(toolchains.getToolchains(session, JDK, jdkToolchain));
    }
    return found;
  }

  private List<Path> places() {
    return jdkSearchPath == null
        ? JdkSearch.usualPlaces(System.getenv(), System.getProperty("user.home"))
        : JdkSearch.places(jdkSearchPath);
  }

  private static int run(Worker worker, List<String> command, WorkerLog log)
      throws MojoExecutionException {
    try {
      return worker.run(command, log::out, log::err);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot start " + worker.jdk().java() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted while zhinan was at work", e);
    }
  }
}
