package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.search.AdviceSearcher;

/** What {@code zhinan evaluate} says of single questions, for tests of other packages. */
public final class EvaluatedQuestions {

  private EvaluatedQuestions() {}

  /** Returns the nDCG@10 of each question by its id. */
  public static Map<String, Double> ndcg(Path index, Path queries, Path qrels) throws IOException {
    Map<String, Double> ndcg = new TreeMap<>();
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      new Evaluation(searcher, Judgements.read(qrels))
          .of(QueryFile.read(queries))
          .forEach((id, scores) -> ndcg.put(id, scores.ndcg()));
    }
    return ndcg;
  }
}
