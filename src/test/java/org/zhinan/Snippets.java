package org.zhinan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.zhinan.index.BuildReport;
import org.zhinan.index.IndexBuilder;
import org.zhinan.page.Corpus;
import org.zhinan.search.AdviceSearcher;
import org.zhinan.search.Hit;
import org.zhinan.search.SearchRequest;

/** The README's examples, compiled. */
final class Snippets {

  private Snippets() {}

  @SuppressWarnings("UnusedVariable")
  static void example() throws IOException {
    // README
    BuildReport report =
        IndexBuilder.into(Path.of("index")).add(Corpus.of(Path.of("corpus/pages"))).build();

    try (AdviceSearcher searcher = AdviceSearcher.open(Path.of("index"))) {
      for (Hit hit : searcher.search("催收电话骚扰家人怎么办", 5)) {
        System.out.println(hit.passage().title() + " › " + hit.passage().headings());
        System.out.println(hit.highlighted()); // the matched terms between « and »
        System.out.println(hit.passage().source()); // url or file, and the range it was cut from
      }
    }
    // end
  }

  @SuppressWarnings("UnusedVariable")
  static void request() {
    // README
    SearchRequest request =
        SearchRequest.about("逾期被起诉怎么应对")
            .site("m-jiezhai")
            .publishedSince(LocalDate.of(2024, 1, 1))
            .build();
    // end
  }
}
