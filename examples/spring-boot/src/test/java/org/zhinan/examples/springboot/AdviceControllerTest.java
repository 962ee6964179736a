package org.zhinan.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.json.JsonContent;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AdviceControllerTest {

  @LocalServerPort private int port;

  @Test
  void answersAQuestionWithACitedPassage() throws Exception {
    // WHEN
    HttpResponse<String> response = get("医保卡丢了怎么补办", "1");

    // THEN
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response)).extractingPath("$[*].title").asArray().containsExactly("医保卡丢了怎么补办");
    assertThat(json(response))
        .extractingPath("$[0].source")
        .asString()
        .startsWith("https://banshi.example/yibao/buka.html (characters ");
    assertThat(json(response)).extractingPath("$[0].published").isEqualTo("2026-04-20");
  }

  @Test
  void leavesOutTheContactThatACommentPushes() throws Exception {
    // WHEN
    HttpResponse<String> response = get("补卡 罗老师 微信 luols3398", "10");

    // THEN
    assertThat(response.body()).contains("补卡").doesNotContain("罗老师", "luols3398");
  }

  @Test
  void refusesALimitOutOfItsBounds() throws Exception {
    // WHEN
    HttpResponse<String> response = get("医保卡", "0");

    // THEN
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response)).extractingPath("$.detail").asString().contains("limit");
  }

  @Test
  void servesMarkupOfAPageAsTextOfJson() throws Exception {
    // WHEN
    HttpResponse<String> response = get("公积金账户封存后怎么转移", "1");

    // THEN
    assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
    assertThat(json(response))
        .extractingPath("$[0].title")
        .isEqualTo("公积金账户封存后怎么转移<script>alert(1)</script>");
    assertThat(response.body()).doesNotContain("steering.example", "\u202e", "\u001b");
  }

  private HttpResponse<String> get(String question, String limit)
      throws IOException, InterruptedException {
    URI uri =
        UriComponentsBuilder.fromUriString("http://localhost:{port}/advice?q={q}&limit={limit}")
            .encode()
            .build(port, question, limit);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static JsonContent json(HttpResponse<String> response) {
    return new JsonContent(response.body());
  }
}
