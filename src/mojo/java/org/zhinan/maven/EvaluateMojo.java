package org.zhinan.maven;

import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * Asks an index judged questions, prints how well it answers them (nDCG@10, MRR@10, Recall@100) and
 * fails the build if that is worse than asked for.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "evaluate",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class EvaluateMojo extends CommandMojo {

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
   * The questions: lines of an id, a tab and the question.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.queries", required = true)
  private File queries;

  /**
   * Which passages answer them: lines as in TREC, "qid 0 passage-id relevance", or, with tabs, qid,
   * page id, relevance and a piece of the passage's text.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.qrels", required = true)
  private File qrels;

  /**
   * The least mean nDCG@10, from 0 to 1, with which the build goes on.
   *
   * @since 0.1.0
   */
  @Parameter(property = "zhinan.minNdcg", defaultValue = "0")
  private double minNdcg;

  /**
   * Creates the goal, as Maven does.
   *
   * @param toolchains what Maven knows about JDKs
   */
  @Inject
  public EvaluateMojo(ToolchainManager toolchains) {
    super(toolchains);
  }

  @Override
  List<String> command() {
    return List.of(
        "evaluate",
        queries.getPath(),
        qrels.getPath(),
        "--index",
        index.getPath(),
        "--min-ndcg",
        String.valueOf(minNdcg));
  }
}
