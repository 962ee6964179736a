package org.zhinan.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * Builds the index of a corpus of scraped pages, or brings it up to date: unchanged pages are not
 * touched. By default the index lands among the project's resources, and so in its jar, where
 * AdviceSearcher.openResource("zhinan-index") finds it. A build that fails leaves the earlier index
 * as it was.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "index",
    defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class IndexMojo extends CommandMojo {

  /**
   * The scraped pages: a directory, at any depth of which each .html, .htm and .txt file is a page
   * and each line of a .jsonl file is one; or one such file.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "zhinan.corpus",
      defaultValue = "${project.basedir}/src/main/corpus",
      required = true)
  private File corpus;

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
   * Which files of the corpus are read, as patterns of their paths below it, such as
   * news/&#42;&#42; or &#42;&#42;/&#42;.html; all of them if there is none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.includes")
  private @Nullable List<String> includes;

  /**
   * Which files of the corpus are left out, as patterns of their paths below it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.excludes")
  private @Nullable List<String> excludes;

  /**
   * Files of words that text is cut into, besides those that the library knows: UTF-8, one a line,
   * after a tab its frequency if it has one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.lexicons")
  private @Nullable List<File> lexicons;

  /**
   * Whether the build fails when more pages were skipped than maxSkipped, because they cannot be
   * read. The index is published all the same.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.failOnSkipped", defaultValue = "false")
  private boolean failOnSkipped;

  /**
   * How many skipped pages failOnSkipped lets pass.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.maxSkipped", defaultValue = "0")
  private int maxSkipped;

  /**
   * Creates the goal, as Maven does.
   *
   * @param toolchains what Maven knows about JDKs
   */
  @Inject
  public IndexMojo(ToolchainManager toolchains) {
    super(toolchains);
  }

  @Override
  List<String> command() {
    List<String> command = new ArrayList<>(List.of("index", corpus.getPath()));
    command.addAll(List.of("--index", index.getPath()));
    addEach(command, "--include", includes);
    addEach(command, "--exclude", excludes);
    addEach(command, "--lexicon", lexicons);
    if (failOnSkipped) {
      command.addAll(List.of("--max-skipped", Integer.toString(maxSkipped)));
    }
    return command;
  }

  private static void addEach(List<String> command, String option, @Nullable List<?> values) {
    if (values != null) {
      values.forEach(value -> command.addAll(List.of(option, value.toString())));
    }
  }
}
