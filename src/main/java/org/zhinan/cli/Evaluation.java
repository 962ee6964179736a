package org.zhinan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.passage.Passage;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Hit;
import org.zhinan.search.SearchRequest;

/**
 * Asks judged questions and scores the answers as people get them: at most two passages of a page,
 * near copies left out. Questions without a relevant passage are left out.
 */
final class Evaluation {

  private final AdviceSearcher searcher;
  private final Judgements judgements;

  Evaluation(AdviceSearcher searcher, Judgements judgements) {
    this.searcher = searcher;
    this.judgements = judgements;
  }

  /** Returns the scores of each judged question by its id, in the order of the questions. */
  Map<String, Scores> of(List<QueryFile.Query> questions) throws IOException {
    Map<String, Scores> scores = new LinkedHashMap<>();
    for (QueryFile.Query question : questions) {
      List<Judgements.Judgement> relevant = judgements.relevant(question.id());
      if (!relevant.isEmpty()) {
        scores.put(question.id(), Scores.of(ranked(question, relevant), ideal(relevant)));
      }
    }
    return scores;
  }

  private List<Integer> ranked(QueryFile.Query question, List<Judgements.Judgement> judged)
      throws IOException {
    SearchRequest request =
        SearchRequest.about(question.question()).limit(Scores.DEPTH).withoutMarks().build();
    return searcher.search(request).hits().stream()
        .map(hit -> Judgements.relevance(hit.passage(), judged))
        .toList();
  }

  /** Anchors in one passage are one answer; an anchor in none is an answer that was lost. */
  private List<Integer> ideal(List<Judgements.Judgement> relevant) throws IOException {
    Map<String, Integer> best = new HashMap<>();
    for (Judgements.Judgement judgement : relevant) {
      best.merge(place(judgement), judgement.relevance(), Math::max);
    }
    return new ArrayList<>(best.values());
  }

  private String place(Judgements.Judgement judgement) throws IOException {
    String anchor = judgement.anchor();
    if (anchor == null) {
      return judgement.target();
    }
    SearchRequest ofPage =
        SearchRequest.about(anchor)
            .page(judgement.target())
            .limit(Scores.DEPTH)
            .passagesPerPage(0)
            .withNearCopies()
            .withoutMarks()
            .build();
    return searcher.search(ofPage).hits().stream()
        .map(Hit::passage)
        .filter(judgement::isAbout)
        .map(Passage::id)
        .findFirst()
        .orElse("lost: " + judgement.target() + " " + anchor);
  }
}
