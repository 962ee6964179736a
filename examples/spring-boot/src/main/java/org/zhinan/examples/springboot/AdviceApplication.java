package org.zhinan.examples.springboot;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.zhinan.search.AdviceSearcher;

/** Serves advice over HTTP. */
@SpringBootApplication
class AdviceApplication {

  public static void main(String[] args) {
    SpringApplication.run(AdviceApplication.class, args);
  }

  /** One for all requests: it is safe for use by many threads. Spring closes it in the end. */
  @Bean
  AdviceSearcher searcher() throws IOException {
    return AdviceSearcher.openResource("zhinan-index");
  }
}
