package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Keeps what a command writes apart from the pages it reads. */
final class Apart {

  private Apart() {}

  /**
   * Refuses to write to or below the corpus: what is written there would be read as a page, or take
   * the place of one.
   *
   * @throws ParameterException if {@code --out} is the corpus or lies in it, links resolved
   * @throws IOException if links cannot be resolved
   */
  static void require(CommandSpec spec, Path corpus, Path out) throws IOException {
    if (resolved(out).startsWith(resolved(corpus))) {
      throw new ParameterException(
          spec.commandLine(), "--out must not be the corpus nor lie in it; name another place");
    }
  }

  /** Resolves the links in as much of a path as there is already. */
  private static Path resolved(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path there = whole;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(whole));
  }
}
