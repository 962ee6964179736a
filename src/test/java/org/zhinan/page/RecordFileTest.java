package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFileTest {

  private final Path folder;

  RecordFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Corpus.Entry> entries(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("records.jsonl"), content);
    try (Stream<Corpus.Entry> entries = Corpus.of(file).entries()) {
      return entries.toList();
    }
  }

  private Page page(String record) throws IOException {
    List<Corpus.Entry> entries = entries(record);
    assertEquals(1, entries.size());
    return entries.get(0).load().parse();
  }

  private String reason(String record) throws IOException {
    List<Corpus.Entry> entries = entries(record);
    assertEquals(1, entries.size());
    return assertThrows(UnreadablePageException.class, entries.get(0)::load).reason();
  }

  private static List<String> texts(Page page) {
    return page.blocks().stream().map(Block::text).toList();
  }

  @Test
  void readsText() throws IOException {
    Page page =
        page(
            "{\"id\":\"a/1\",\"url\":\"https://www.xiaojin.example/1\",\"title\":\" 还款\\u200b \",\"fetched\":\"2024-01-02\","
                + "\"text\":\"发布于 2024-03-05\\n\\n先核实\"}");
    assertEquals("a/1", page.id());
    assertEquals("还款", page.title());
    assertEquals("xiaojin.example", page.site());
    assertEquals("https://www.xiaojin.example/1", page.url());
    assertEquals("2024-03-05", "" + page.published());
    assertEquals(List.of("发布于 2024-03-05", "先核实"), texts(page));
    assertEquals(3, page.blocks().get(1).range().start());
  }

  @Test
  void readsHtml() throws IOException {
    Page page = page("{\"id\":\"a/1\",\"html\":\"<title>还款<\\/title><p>先核实<p>再还\",\"text\":\"x\"}");
    assertEquals("还款", page.title());
    assertEquals("a", page.site());
    assertEquals(List.of("先核实", "再还"), texts(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\" \\n\""})
  void readsTheTextOfARecordWithoutHtml(String html) throws IOException {
    assertEquals(List.of("先核实"), texts(page("{\"html\":" + html + ",\"text\":\"先核实\"}")));
  }

  @Test
  void namesARecordByItsIdElseItsUrlElseItsLine() throws IOException {
    List<String> ids =
        entries(
                """
                {"id":"a","url":"https://x.example/","text":"t"}
                {"id":7,"text":"t"}
                {"id":null,"url":"https://x.example/","text":"t"}
                {"id":" ","url":"","text":"t"}
                {"text":"t"}
                """)
            .stream()
            .map(Corpus.Entry::id)
            .toList();
    assertEquals(List.of("a", "7", "https://x.example/", "records:4", "records:5"), ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"text\":",
        "{\"text\":\"t\"",
        "{\"text\":\"t\",}",
        "{'text':'t'}",
        "{\"text\":\"t\u0001\"}",
        "[{\"text\":\"t\"}]",
        "[]",
        "\"text\"",
        "7",
        "null",
        "<p>text</p>",
        "{\"text\":\"t\"}{\"text\":\"u\"}",
        "{\"text\":\"t\"},",
        "{\"text\":\"t\"} x"
      })
  void refusesALineThatIsNoObject(String line) throws IOException {
    String reason = reason(line);
    assertTrue(reason.startsWith("it is not a JSON object: "), reason);
    assertTrue(reason.length() < 300 && !reason.contains("\n"), reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":\"a\"}",
        "{\"id\":\"a\",\"html\":null,\"text\":null}",
        "{\"id\":\"a\",\"html\":\"\",\"text\":\" \"}",
        "{\"id\":\"a\",\"text\":{\"text\":\"t\"}}",
        "{\"id\":\"a\",\"text\":[\"t\"]}"
      })
  void refusesARecordWithNeitherHtmlNorText(String record) throws IOException {
    assertEquals("it has neither \"html\" nor \"text\"", reason(record));
  }

  @Test
  void passesOverWhatElseIsInARecord() throws IOException {
    String nested = "[".repeat(900) + "{\"text\":\"inner\"}" + "]".repeat(900);
    assertEquals(
        List.of("先核实"),
        texts(page("{\"tags\":" + nested + ",\"n\":1e9,\"b\":true,\"text\":\"先核实\"}")));
  }

  @Test
  void refusesNestingWithoutEnd() throws IOException {
    assertTrue(reason("{\"a\":" + "[".repeat(1_000_000)).startsWith("it is not a JSON object"));
    assertTrue(reason("{\"a\":".repeat(100_000)).startsWith("it is not a JSON object"));
  }

  @Test
  void goesOnBehindABadLine() throws IOException {
    List<Corpus.Entry> entries = entries("{\"text\":\"t\"}\noops\n{\"text\":\"u\"}\n");
    assertEquals(3, entries.size());
    assertThrows(UnreadablePageException.class, entries.get(1)::load);
    assertEquals("records:2", entries.get(1).id());
    assertEquals(List.of("u"), texts(entries.get(2).load().parse()));
  }

  @Test
  void countsBlankLinesButMakesNoEntriesOfThem() throws IOException {
    List<Corpus.Entry> entries = entries("\n  \r\n{\"text\":\"t\"}\r\n\t\n\n{\"text\":\"u\"}");
    assertEquals(
        List.of("records:3", "records:6"), entries.stream().map(Corpus.Entry::id).toList());
    assertTrue(entries.get(1).location().endsWith("records.jsonl:6"));
    assertEquals(List.of("u"), texts(entries.get(1).load().parse()));
  }

  @Test
  void findsNothingInAnEmptyFile() throws IOException {
    assertEquals(List.of(), entries(""));
    assertEquals(List.of(), entries("\n\n"));
  }

  @Test
  void readsBehindAByteOrderMark() throws IOException {
    assertEquals(List.of("t"), texts(page("\uFEFF{\"text\":\"t\"}\n")));
  }

  @Test
  void refusesARecordThatIsNoUtf8() throws IOException {
    Path file = folder.resolve("gbk.jsonl");
    Files.write(file, "{\"text\":\"先核实身份\"}\n{\"text\":\"t\"}".getBytes(Charset.forName("GBK")));
    try (Stream<Corpus.Entry> entries = Corpus.of(file).entries()) {
      List<Corpus.Entry> all = entries.toList();
      UnreadablePageException refused =
          assertThrows(UnreadablePageException.class, all.get(0)::load);
      assertTrue(refused.reason().contains("UTF-8"), refused::reason);
      assertEquals(List.of("t"), texts(all.get(1).load().parse()));
    }
  }

  @Test
  void refusesARecordOverALimitAndReadsTheNext() throws IOException {
    String longText = "{\"text\":\"" + "x".repeat(Limits.PAGE_BYTES + 1) + "\"}";
    String longLine = "{\"a\":\"" + "x".repeat(Limits.RECORD_BYTES + 1) + "\",\"text\":\"t\"}";
    List<Corpus.Entry> entries = entries(longText + "\n" + longLine + "\n{\"text\":\"u\"}");
    assertEquals(3, entries.size());
    assertEquals("it has more than 5242880 characters", refusal(entries.get(0)));
    assertEquals("the record has more than 10485760 bytes", refusal(entries.get(1)));
    assertEquals(List.of("u"), texts(entries.get(2).load().parse()));
  }

  private static String refusal(Corpus.Entry entry) {
    return assertThrows(UnreadablePageException.class, entry::load).reason();
  }

  @Test
  void holdsOneRecordAtATime() throws IOException {
    Path file = folder.resolve("many.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 20_000; i++) {
        out.write("{\"id\":\"" + i + "\",\"text\":\"t\"}\n");
      }
    }
    try (Stream<Corpus.Entry> entries = Corpus.of(folder).entries()) {
      Iterator<Corpus.Entry> each = entries.iterator();
      assertEquals("0", each.next().id());
      // WHEN all but what is buffered goes away, THEN the rest is not there any more
      Files.write(file, new byte[0]);
      int rest = 0;
      while (each.hasNext()) {
        each.next();
        rest++;
      }
      assertTrue(rest < 10_000, () -> "the file was read ahead");
    }
  }

  @Test
  void endsAtAFailureAndReportsIt() throws IOException {
    Path noFile = Files.createDirectory(folder.resolve("directory"));
    List<Corpus.Entry> entries = new ArrayList<>();
    try (RecordFile records = RecordFile.open(noFile, "a")) {
      records.forEachRemaining(entries::add);
    } catch (IOException e) {
      Assumptions.abort("this platform does not open a directory: " + e);
    }
    assertEquals(1, entries.size());
    assertTrue(refusal(entries.get(0)).startsWith("it cannot be read"));
    assertEquals("a:1", entries.get(0).id());
  }

  @Test
  void tellsRecordsApartByContentAndById() throws IOException {
    String same = fingerprint("{\"id\":\"a\",\"text\":\"t\"}", 0);
    assertEquals(same, fingerprint("{\"id\":\"a\",\"text\":\"t\"}\n", 0));
    assertEquals(same, fingerprint("\n{\"id\":\"a\",\"text\":\"t\"}", 0));
    assertNotEquals(same, fingerprint("{\"id\":\"a\",\"text\":\"u\"}", 0));
    assertNotEquals(same, fingerprint("{\"id\":\"b\",\"text\":\"t\"}", 0));
    String twice = "{\"text\":\"t\"}\n{\"text\":\"t\"}";
    assertNotEquals(fingerprint(twice, 0), fingerprint(twice, 1));
  }

  private String fingerprint(String content, int record) throws IOException {
    return entries(content).get(record).load().fingerprint();
  }
}
