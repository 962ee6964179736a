package org.zhinan.examples.embedded;

import java.io.IOException;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Hit;

/** Answers the question given as arguments from the index that lies in this program's own jar. */
public final class Main {

  private static final int PASSAGES = 3;

  private Main() {}

  /** Prints the passages that answer best, each with its source. */
  public static void main(String[] question) throws IOException {
    System.out.print(answer(String.join(" ", question)));
  }

  static String answer(String question) throws IOException {
    StringBuilder answer = new StringBuilder();
    try (AdviceSearcher searcher = AdviceSearcher.openResource("zhinan-index")) {
      for (Hit hit : searcher.search(question, PASSAGES)) {
        answer.append(hit.rank()).append(". ").append(hit.passage().title()).append('\n');
        answer.append(hit.highlighted()).append('\n');
        answer.append(hit.passage().source()).append("\n\n");
      }
    }
    return answer.toString();
  }
}
