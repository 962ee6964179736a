package org.zhinan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.IndexBuilder;
import org.zhinan.page.Corpus;
import org.zhinan.passage.Passage;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Explanation;
import org.zhinan.search.Hit;
import org.zhinan.search.SearchRequest;

/** What can be asked about the answers to the questions of the bundled corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {

  private final BundledCorpus corpus = BundledCorpus.find();
  private final AdviceSearcher searcher;
  private final List<SearchRequest> requests = new ArrayList<>();

  AnswersIT(@TempDir Path index) throws IOException {
    IndexBuilder.into(index).add(Corpus.of(corpus.pages())).build();
    searcher = AdviceSearcher.open(index);
  }

  @BeforeAll
  void asks() throws IOException {
    for (BundledCorpus.Question question : corpus.questions()) {
      requests.add(SearchRequest.about(question.text()).limit(20).build());
    }
  }

  @AfterAll
  void closes() throws IOException {
    searcher.close();
  }

  private List<Hit> hits(SearchRequest request) throws IOException {
    return searcher.search(request).hits();
  }

  @Test
  void theContributionsOfTermsSumUpToTheScore() throws IOException {
    int explained = 0;
    for (SearchRequest request : requests) {
      for (Hit hit : hits(request)) {
        Explanation why = searcher.explain(request, hit.passage()).orElseThrow();
        double sum =
            why.contributions().stream().mapToDouble(Explanation.Contribution::score).sum();
        assertEquals(hit.score(), sum, 1e-4 * hit.score(), why::toString);
        assertEquals(hit.score(), why.score(), 1e-4 * hit.score(), why::toString);
        explained++;
      }
    }
    assertTrue(explained > 500, "explained " + explained);
  }

  @Test
  void extractsShowWhatMatches() throws IOException {
    for (SearchRequest request : requests) {
      for (Hit hit : hits(request)) {
        String extract = hit.extract(60);
        String bare = extract.replaceAll("^…|…$|[«»]", "");
        assertTrue(bare.length() <= 60, extract);
        assertEquals(hit.marks().isEmpty(), !extract.contains("«"), extract);
      }
    }
  }

  @Test
  void similarPassagesAreOfOtherPages() throws IOException {
    int similar = 0;
    for (SearchRequest request : requests) {
      Passage best = hits(request).getFirst().passage();
      for (Hit hit : searcher.similar(best, 5)) {
        assertTrue(!hit.passage().pageId().equals(best.pageId()), best::id);
        similar++;
      }
      assertTrue(searcher.context(best, 1, 1).contains(best), best::id);
    }
    assertEquals(5 * requests.size(), similar);
  }

  @Test
  void hotlinesAreThoseThatAnswer() throws IOException {
    Set<String> hotlines = new TreeSet<>();
    for (SearchRequest request : requests) {
      hits(request).forEach(hit -> hotlines.addAll(hit.passage().hotlines()));
    }
    assertTrue(hotlines.containsAll(Set.of("110", "12345", "12348", "12378")), hotlines::toString);
    assertTrue(
        hotlines.stream().allMatch(h -> h.matches("1[12].*|100.*|9[56].*|400-.*")),
        hotlines::toString);
  }
}
