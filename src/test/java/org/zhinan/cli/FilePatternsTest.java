package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternsTest {

  @ParameterizedTest
  @CsvSource({
    "**/*.html, a.html, true",
    "**/*.html, x/y/a.html, true",
    "**/*.html, a.htm, false",
    "*.html, x/a.html, false",
    "x/**, x/y/a.html, true",
    "x/**, xy/a.html, false",
    "x/, x/y/a.html, true",
    "x\\*.txt, x/a.txt, true",
    "a?.txt, ab.txt, true",
    "a?.txt, a/.txt, false",
    "**, 语料/甲.html, true",
    "语料/*.html, 语料/甲.html, true",
    "a.html, aXhtml, false",
    "**/old/**, x/old/y/a.html, true",
    "**/old/**, x/older/a.html, false",
  })
  void tellsWhichFilesAPatternMeans(String pattern, String path, boolean meant) {
    assertEquals(meant, new FilePatterns(List.of(pattern), List.of()).test(path));
    assertEquals(!meant, new FilePatterns(List.of(), List.of(pattern)).test(path));
  }
}
