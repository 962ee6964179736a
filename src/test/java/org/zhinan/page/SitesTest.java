package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.fuzhai.example/a/1.html, fuzhai.example",
    "https://fuzhai.example, fuzhai.example",
    "HTTP://BBS.Fuzhai.Example/, fuzhai.example",
    "https://a.b.zhaiwu.com.cn/x, zhaiwu.com.cn",
    "https://zhaiwu.com.cn/x, zhaiwu.com.cn",
    "https://rsj.bj.cn/x, rsj.bj.cn",
    "https://www.rsj.bj.cn/x, rsj.bj.cn",
    "https://www.beijing.gov.cn/x, beijing.gov.cn",
    "https://www.a.hi.example, hi.example",
    "https://www.a.hi.io, hi.io",
    "https://fuzhai.example:8443/a, fuzhai.example",
    "https://me:pass@www.fuzhai.example:80/a, fuzhai.example",
    "//www.fuzhai.example/a, fuzhai.example",
    "https://www.fuzhai.example./a, fuzhai.example",
    "https://www.fuzhai.example?x=a//b, fuzhai.example",
    "https://my_blog.fuzhai.example/, fuzhai.example",
    "https://www.债务.中国/, 债务.中国",
    "https://www.fuzhai.example/搜索?q=a b|c, fuzhai.example",
    "http://192.0.2.17:8080/a, 192.0.2.17",
    "http://[2001:DB8::1]:8080/a, [2001:db8::1]",
    "http://localhost:8080/a, localhost"
  })
  void namesTheRegisteredDomain(String url, String site) {
    assertEquals(site, Sites.of(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a/b.html",
        "/a//b.example/c",
        "mailto:a@b.example",
        "file:///srv/pages/a.html",
        "http://",
        "http:///a",
        "http://../a",
        "http://.",
        "http://[::1",
        "javascript:void(0)"
      })
  void knowsNoSiteWithoutAHost(String url) {
    assertNull(Sites.of(url));
  }

  @Test
  void takesALongUrlInNoTime() {
    String path = "http://www.fuzhai.example/" + "a/".repeat(1 << 19);
    String host = "http://" + "a.".repeat(1 << 19) + "example";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertEquals("fuzhai.example", Sites.of(path));
          assertNull(Sites.of(host));
        });
  }
}
