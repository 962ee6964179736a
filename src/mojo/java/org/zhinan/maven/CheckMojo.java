package org.zhinan.maven;

import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * Verifies an index, its checksums, its format and its manifest, and fails the build if it cannot
 * be searched.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends CommandMojo {

  /**
   * The directory of the index.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "zhinan.index",
      defaultValue = "${project.build.outputDirectory}/zhinan-index",
      required = true)
  private File index;

  /**
   * Creates the goal, as Maven does.
   *
   * @param toolchains what Maven knows about JDKs
   */
  @Inject
  public CheckMojo(ToolchainManager toolchains) {
    super(toolchains);
  }

  @Override
  List<String> command() {
    return List.of("check", "--index", index.getPath());
  }
}
