package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

  private final Path folder;
  private final Path index;
  private final Path run;

  BatchCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.index = folder.resolve("index");
    this.run = folder.resolve("run.txt");
  }

  private void build(String records) throws IOException {
    Path corpus = Files.writeString(folder.resolve("records.jsonl"), records);
    Run.of("index", corpus, "--index", index, "--as-is").succeeds();
  }

  private Path queries(String text) throws IOException {
    return Files.writeString(folder.resolve("queries.tsv"), text);
  }

  private List<String> rows(String queries, Object... depth) throws IOException {
    List<Object> arguments =
        new ArrayList<>(List.of("batch", queries(queries), "--index", index, "--out", run));
    arguments.addAll(List.of(depth));
    assertEquals(new Run(ExitCodes.DONE, "", ""), Run.of(arguments.toArray()));
    return Files.readAllLines(run);
  }

  @Test
  void ranksAThousandRecordsByTheirOwnIds() throws IOException {
    String words = "催收电话逾期还款协商银行起诉通讯录律师";
    Random random = new Random(5);
    StringBuilder records = new StringBuilder();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String id = (i % 2 == 0 ? "law-" : "站/问答:") + i;
      ids.add(id);
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 40; w++) {
        text.append(words.charAt(random.nextInt(words.length())));
      }
      records.append("{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n");
    }
    build(records.toString());
    List<String> rows = rows("q1\t催收电话\nq2\t协商还款\n", "--depth", "50");
    assertEquals(100, rows.size());
    double score = Double.MAX_VALUE;
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i).split(" ", -1);
      assertEquals(6, row.length, rows.get(i));
      assertEquals(i < 50 ? "q1" : "q2", row[0]);
      assertEquals("Q0", row[1]);
      assertTrue(ids.contains(row[2]), rows.get(i));
      assertEquals(i % 50 + 1, Integer.parseInt(row[3]));
      score = i == 50 ? Double.MAX_VALUE : score;
      assertTrue(
          Double.parseDouble(row[4]) <= score && Double.parseDouble(row[4]) > 0, rows.get(i));
      score = Double.parseDouble(row[4]);
      assertEquals("zhinan", row[5]);
    }
  }

  @Test
  void ranksCopiesAndAllPassagesToAHundredUnlessToldOtherwise() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      records.append("{\"id\":\"r" + i + "\",\"text\":\"催收电话\"}\n");
    }
    build(records.toString());
    assertEquals(100, rows("q1\t催收\n").size());
    assertEquals(150, rows("q1\t催收\n", "--depth", "10000").size());
  }

  @Test
  void writesNoRowsForEmptyQuestionsAndReadsWindowsFiles() throws IOException {
    build("{\"id\":\"r\",\"text\":\"催收电话\"}\n");
    List<String> rows = rows("\uFEFFq1\t\r\nq2\t？\r\n\r\nq3\t催收\t电话\r\nq4\t催收");
    assertEquals(2, rows.size());
    assertTrue(rows.get(0).startsWith("q3 Q0 r 1 "), rows.get(0));
    assertTrue(rows.get(1).startsWith("q4 Q0 r 1 "), rows.get(1));
    assertEquals(List.of(), rows(""));
  }

  @Test
  void keepsTheColumnsWhereAnIdHoldsWhiteSpace() throws IOException {
    build("{\"id\":\"a b\\tc\",\"text\":\"催收\"}\n{\"id\":\"a_b\",\"text\":\"催收\"}\n");
    List<String> ids = rows("q\t催收\n").stream().map(row -> row.split(" ", -1)[2]).toList();
    assertEquals(Set.of("a%20b%09c", "a_b"), Set.copyOf(ids));
  }

  @Test
  void namesAMalformedLineAndWritesNothing() throws IOException {
    build("{\"id\":\"r\",\"text\":\"催收电话\"}\n");
    for (String line : List.of("no tab", "\tno id", " \tblank id", "two words\tquestion")) {
      Path queries = queries("q1\t催收\n" + line + "\n");
      Run.of("batch", queries, "--index", index, "--out", run)
          .fails(ExitCodes.BAD_INPUT, queries + ":2: ", "qid", "tab");
      assertFalse(Files.exists(run));
    }
  }

  @Test
  void namesAFileThatCannotBeReadOrWritten() throws IOException {
    build("{\"id\":\"r\",\"text\":\"催收电话\"}\n");
    Path missing = folder.resolve("missing.tsv");
    Run.of("batch", missing, "--index", index, "--out", run)
        .fails(ExitCodes.BAD_INPUT, missing.toString(), "no such file");
    Run.of("batch", folder, "--index", index, "--out", run)
        .fails(ExitCodes.BAD_INPUT, folder.toString());
    Path gbk = Files.write(folder.resolve("gbk.tsv"), "q\t催收".getBytes(Charset.forName("GBK")));
    Run.of("batch", gbk, "--index", index, "--out", run)
        .fails(ExitCodes.BAD_INPUT, gbk.toString(), "not UTF-8");
    Path nowhere = folder.resolve("nowhere/run.txt");
    Run.of("batch", queries("q\t催收"), "--index", index, "--out", nowhere)
        .fails(ExitCodes.BAD_INPUT, nowhere.toString(), "no such file or directory");
  }

  @Test
  void leavesAnEarlierRunAloneWithoutAnIndex() throws IOException {
    Files.writeString(run, "an earlier run");
    Run.of("batch", queries("q\t催收"), "--index", index, "--out", run)
        .fails(ExitCodes.BAD_INPUT, "there is no index");
    assertEquals("an earlier run", Files.readString(run));
  }
}
