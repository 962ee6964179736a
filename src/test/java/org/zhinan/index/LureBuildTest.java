package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.clean.Reason;
import org.zhinan.page.Corpus;

/** What an index build drops because another page pushes it, and when it knows. */
class LureBuildTest {

  private static final String HANDLE = "mqt5520";
  private static final String PUSH = "想省心的加老师微信" + HANDLE + "，当天就能谈下来。";
  private static final String HELD = "我那三家都是" + HANDLE + "谈下来的。";

  private final Path index;
  private final Path fresh;

  LureBuildTest(@TempDir Path directory) {
    this.index = directory.resolve("index");
    this.fresh = directory.resolve("fresh");
  }

  @Test
  void dropsAHandleThatAPageOfAnotherSitePushes() throws IOException {
    BuildReport report = builder(page("a/1", PUSH), page("b/1", HELD)).build();
    assertEquals(0, IndexedPassages.with(HANDLE, index));
    assertEquals(Map.of(Reason.CONTACT, 2), report.blocks().dropped());
  }

  @Test
  void keepsAHandleThatNoPagePushes() throws IOException {
    builder(page("a/1"), page("b/1", HELD)).build();
    assertEquals(1, IndexedPassages.with(HELD, index));
  }

  @Test
  void dropsFromAPageAddedLaterWhatAnEarlierOnePushes() throws IOException {
    builder(page("a/1", PUSH)).build();
    BuildReport report = builder(page("a/1", PUSH).unparsable(), page("b/1", HELD)).build();
    assertEquals(1, report.added());
    assertEquals(1, report.unchanged());
    assertEquals(0, IndexedPassages.with(HANDLE, index));
    assertEqualsBuiltFromNothing(page("a/1", PUSH), page("b/1", HELD));
  }

  @Test
  void cutsOnlyThePagesAnewThatHoldWhatALaterOnePushes() throws IOException {
    MemoryCorpus other = page("b/2", "这里说到qxl7731，后来再没有消息。");
    builder(page("b/1", HELD), other).build();
    assertEquals(1, IndexedPassages.with(HANDLE, index));
    BuildReport report = builder(page("b/1", HELD), other.unparsable(), page("c/1", PUSH)).build();
    assertEquals(1, report.added());
    assertEquals(1, report.updated());
    assertEquals(1, report.unchanged());
    assertEquals(0, IndexedPassages.with(HANDLE, index));
    assertEqualsBuiltFromNothing(page("b/1", HELD), other, page("c/1", PUSH));
  }

  @Test
  void givesBackWhatItDroppedWhenNoPagePushesItAnyMore() throws IOException {
    builder(page("a/1", PUSH), page("a/2"), page("b/1", HELD)).build();
    BuildReport report = builder(page("a/2").unparsable(), page("b/1", HELD)).build();
    assertEquals(1, report.removed());
    assertEquals(1, report.updated());
    assertEquals(1, report.unchanged());
    assertEquals(1, IndexedPassages.with(HELD, index));
    assertEqualsBuiltFromNothing(page("a/2"), page("b/1", HELD));
  }

  @Test
  void parsesNothingWhenNothingChanged() throws IOException {
    builder(page("a/1", PUSH), page("b/1", HELD)).build();
    BuildReport again =
        builder(page("a/1", PUSH).unparsable(), page("b/1", HELD).unparsable()).build();
    assertFalse(again.changed());
    assertEquals(2, again.unchanged());
  }

  @Test
  void makesTheSamePassagesWithAnyNumberOfThreadsAndInAnyOrder() throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String handle = "mqt552" + i % 4;
      String line = i % 10 < 4 ? PUSH.replace(HANDLE, handle) : HELD.replace(HANDLE, handle);
      corpora.add(page("s" + i % 5 + "/" + i, line));
    }
    BuildReport one = builder(index, corpora).threads(1).build();
    assertEquals(one, builder(fresh, corpora.reversed()).threads(4).build());
    assertEquals(IndexedPassages.of(index), IndexedPassages.of(fresh));
    assertEquals(0, IndexedPassages.with("mqt552", index));
  }

  @Test
  void writesNoHandleIntoTheFilesOfTheIndex() throws IOException {
    builder(page("a/1", PUSH), page("b/1", HELD), page("b/2", "这里说到qxl7731，后来再没有消息。")).build();
    assertNotEquals(0, filesWith("qxl7731"));
    assertEquals(0, filesWith(HANDLE));
  }

  private long filesWith(String text) throws IOException {
    long found = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        found += bytes.contains(text) ? 1 : 0;
      }
    }
    return found;
  }

  private IndexBuilder builder(Corpus... corpora) {
    return builder(index, List.of(corpora));
  }

  private static IndexBuilder builder(Path directory, List<Corpus> corpora) {
    IndexBuilder builder = IndexBuilder.into(directory).threads(2);
    corpora.forEach(builder::add);
    return builder;
  }

  private void assertEqualsBuiltFromNothing(Corpus... corpora) throws IOException {
    builder(fresh, List.of(corpora)).build();
    assertEquals(IndexedPassages.of(fresh), IndexedPassages.of(index));
  }

  /** Makes a page of five lines that no other has, and then its end. */
  private static MemoryCorpus page(String id, String... end) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      lines.add("案例" + id + "的第" + i + "段讲借款人怎样和银行谈分期，谈到了每月还" + (100 + i) + "元。");
    }
    lines.addAll(List.of(end));
    return new MemoryCorpus().put(id, lines.toArray(String[]::new));
  }
}
