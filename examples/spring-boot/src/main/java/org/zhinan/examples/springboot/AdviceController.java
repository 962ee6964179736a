package org.zhinan.examples.springboot;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhinan.passage.Passage;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Hit;

@RestController
record AdviceController(AdviceSearcher searcher) {

  /** A passage as a client sees it; published is null where the page tells no date. */
  record Advice(
      String title, List<String> headings, String text, String source, LocalDate published) {

    static Advice of(Hit hit) {
      Passage passage = hit.passage();
      return new Advice(
          passage.title(),
          passage.headings(),
          passage.text(),
          passage.source().toString(),
          passage.published());
    }
  }

  @GetMapping("/advice")
  List<Advice> advice(@RequestParam String q, @RequestParam(defaultValue = "5") int limit)
      throws IOException {
    return searcher.search(q, limit).stream().map(Advice::of).toList();
  }

  @ExceptionHandler
  ProblemDetail limitOutOfBounds(IllegalArgumentException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
  }
}
