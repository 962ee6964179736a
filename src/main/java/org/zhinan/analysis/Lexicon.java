package org.zhinan.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an {@link AdviceAnalyzer} knows about the language: function words, and which characters are
 * one. Immutable and safe for use by many threads.
 */
public final class Lexicon {

  /** Goes up with every change of the code that gives some text other terms. */
  private static final int ANALYSIS_VERSION = 1;

  private static final int HASH_LENGTH = 16;

  private final Set<String> functionWords;
  private final Folding folding;
  private final String hash;

  private Lexicon(List<String> functionWords, List<String> simplifications) {
    this.functionWords = Set.copyOf(functionWords);
    this.folding = new Folding(simplifications);
    this.hash = hash(functionWords, simplifications);
  }

  /** Returns the lexicon that comes with the library. Reads it from the jar each time: keep it. */
  public static Lexicon standard() {
    return new Lexicon(
        lines("function-words.txt"),
        lines("traditional-simplified.txt").stream().map(l -> l.replace(" ", "")).toList());
  }

  /** Returns the words that {@link AdviceAnalyzer#forQuestions()} drops; unmodifiable. */
  public Set<String> functionWords() {
    return functionWords;
  }

  /**
   * Returns a hash over all that decides which terms a text has: 16 hexadecimal digits. Terms of
   * analyzers with different hashes may not match; whoever stores terms stores the hash with them.
   */
  public String hash() {
    return hash;
  }

  Folding folding() {
    return folding;
  }

  /** Returns the lines of a resource of this package without comments and empty lines. */
  static List<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks org/zhinan/analysis/" + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read org/zhinan/analysis/" + resource, e);
    }
  }

  // The order of the lines decides nothing, so it is left out.
  private static String hash(List<String> functionWords, List<String> simplifications) {
    String content =
        ANALYSIS_VERSION
            + "\n"
            + String.join("\n", new TreeSet<>(functionWords))
            + "\n\n"
            + String.join("\n", new TreeSet<>(simplifications));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
