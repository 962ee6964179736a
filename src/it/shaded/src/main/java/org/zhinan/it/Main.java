package org.zhinan.it;

import java.io.IOException;
import org.zhinan.search.AdviceSearcher;

/** Prints where the answer to a question is found. */
public final class Main {

  private Main() {}

  public static void main(String[] question) throws IOException {
    try (AdviceSearcher searcher = AdviceSearcher.openResource("zhinan-index")) {
      searcher.search(question[0], 1).forEach(hit -> System.out.println(hit.passage().id()));
    }
  }
}
