package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.analysis.Lexicon;
import org.zhinan.clean.PageFeatures;
import org.zhinan.page.Corpus;
import org.zhinan.passage.Passage;

class IndexBuilderTest {

  private Path index;

  private final MemoryCorpus corpus =
      new MemoryCorpus().put("a", "逾期怎么办", "协商还款").put("b", "被催收骚扰").put("c");

  IndexBuilderTest(@TempDir Path index) {
    this.index = index;
  }

  private BuildReport build(Corpus... corpora) throws IOException {
    IndexBuilder builder = IndexBuilder.into(index).threads(2);
    Stream.of(corpora).forEach(builder::add);
    return builder.build();
  }

  private Manifest manifest() throws IndexException {
    try (PublishedIndex opened = PublishedIndex.open(index)) {
      return opened.manifest();
    }
  }

  @Test
  void buildsAnIndexThatSaysWhatItHolds() throws IOException {
    BuildReport report = build(corpus);
    assertEquals(3, report.pages());
    assertEquals(2, report.passages());
    assertEquals(3, report.added());
    assertEquals(3, report.blocks().kept());
    assertEquals(List.of(), report.skipped());
    assertEquals(List.of(), report.remarks());
    assertEquals(Manifest.of(Lexicon.standard(), false, 3, 2), manifest());
    assertTrue(
        report.toString().startsWith("3 pages, 2 passages in the index\n3 added, 0 updated"));
  }

  @Test
  void doesNotPublishAgainWhenNothingChanged() throws IOException {
    build(corpus);
    List<String> before = files();
    BuildReport report = build(corpus);
    assertFalse(report.changed());
    assertEquals(3, report.unchanged());
    assertEquals(3, report.pages());
    assertEquals(before, files());
  }

  @Test
  void doesNotParseAnUnchangedPage() throws IOException {
    build(corpus);
    assertEquals(3, build(corpus.unparsable()).unchanged());
  }

  @Test
  void replacesChangedPagesAndRemovesVanishedOnes() throws IOException {
    build(corpus);
    BuildReport report = build(corpus.put("a", "逾期了先沟通").remove("b").put("d", "新的一页"));
    assertEquals(1, report.added());
    assertEquals(1, report.updated());
    assertEquals(1, report.unchanged());
    assertEquals(1, report.removed());
    assertEquals(Manifest.of(Lexicon.standard(), false, 3, 2), manifest());
  }

  @Test
  void keepsTheEarlierPassagesOfAPageThatCannotBeReadAnyMore() throws IOException {
    build(corpus);
    BuildReport report = build(corpus.putUnreadable("a").putUnreadable("x"));
    assertEquals(
        List.of(
            new Skipped("a.html", "is no page; its earlier passages stay"),
            new Skipped("x.html", "is no page")),
        report.skipped());
    assertEquals(0, report.removed());
    assertEquals(Manifest.of(Lexicon.standard(), false, 3, 2), manifest());
  }

  @Test
  void goesOnPastAPageThatBreaksTheProgram() throws IOException {
    corpus
        .putThrowing("x", new IllegalStateException("bug"))
        .putThrowing("y", new StackOverflowError());
    BuildReport report = build(corpus);
    assertEquals(3, report.added());
    assertEquals(
        new Skipped("x.html", "cannot be processed (java.lang.IllegalStateException: bug)"),
        report.skipped().get(0));
    assertEquals(2, report.skipped().size());
  }

  @Test
  void skipsThePageOfALaterCorpusWithTheIdOfAnEarlierOne() throws IOException {
    BuildReport report = build(corpus, new MemoryCorpus().put("a", "别的内容").put("e", "第五页"));
    assertEquals(4, report.added());
    assertEquals(
        List.of(new Skipped("a.html", "its id a is that of an earlier page")), report.skipped());
  }

  @Test
  void leavesTheEarlierIndexWhenNoPageCanBeRead() throws IOException {
    build(corpus);
    EmptyCorpusException none =
        assertThrows(EmptyCorpusException.class, () -> build(new MemoryCorpus()));
    assertTrue(none.toString().contains(index.toString()));
    EmptyCorpusException unreadable =
        assertThrows(
            EmptyCorpusException.class, () -> build(new MemoryCorpus().putUnreadable("a")));
    assertTrue(unreadable.toString().contains("a.html: is no page"), unreadable::toString);
    assertEquals(Manifest.of(Lexicon.standard(), false, 3, 2), manifest());
  }

  @Test
  void leavesTheEarlierIndexWhenTheCorpusBreaksOffOrMemoryEnds() throws IOException {
    build(corpus);
    IOException broken = new IOException("the disk is gone");
    Corpus brokenOff =
        () -> Stream.concat(corpus.entries().limit(1), Stream.of(1).map(i -> failWith(broken)));
    assertSame(broken, assertThrows(IOException.class, () -> build(brokenOff)));
    corpus.putThrowing("a", new OutOfMemoryError("too much"));
    IndexException full = assertThrows(IndexException.class, () -> build(corpus));
    assertTrue(full.toString().contains("give the JVM more memory"), full::toString);
    assertEquals(Manifest.of(Lexicon.standard(), false, 3, 2), manifest());
  }

  @Test
  void leavesNothingBehindWhenTheIndexCannotBeWritten() throws IOException {
    build(corpus);
    List<String> before = files();
    IndexBuilder builder =
        IndexBuilder.into(index)
            .add(corpus.put("d", "新的一页"))
            .threads(1)
            .listener(progress -> standInTheWayOfNewSegments());
    IndexException failed = assertThrows(IndexException.class, builder::build);
    assertTrue(failed.toString().contains("FileAlreadyExistsException"), failed::toString);
    assertEquals(before, files());
    assertEquals(Manifest.of(Lexicon.standard(), false, 3, 2), manifest());
  }

  private void standInTheWayOfNewSegments() {
    try {
      for (int segment = 0; segment < 36; segment++) {
        Path file = index.resolve("_" + Integer.toString(segment, 36) + ".nvd");
        Files.createDirectories(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void endsWithWhatTheListenerThrows() throws IOException {
    build(corpus);
    IllegalStateException enough = new IllegalStateException("enough");
    IndexBuilder builder =
        IndexBuilder.into(index)
            .add(corpus.put("d", "新的一页"))
            .listener(
                progress -> {
                  throw enough;
                });
    assertSame(enough, assertThrows(IllegalStateException.class, builder::build));
    assertEquals(Manifest.of(Lexicon.standard(), false, 3, 2), manifest());
  }

  @Test
  void tellsTheListenerAboutEachPage() throws IOException {
    List<BuildProgress> progress = new ArrayList<>();
    IndexBuilder.into(index)
        .add(corpus.putUnreadable("x"))
        .threads(1)
        .listener(progress::add)
        .build();
    assertEquals(4, progress.size());
    assertEquals(new BuildProgress(4, 1, "x.html"), progress.get(3));
  }

  @Test
  void staysInterruptedAfterAnInterruptedBuild() throws IOException {
    build(corpus);
    IndexBuilder builder =
        IndexBuilder.into(index)
            .add(corpus.put("d", "新的一页"))
            .threads(1)
            .listener(progress -> interruptTheCaller());
    caller = Thread.currentThread();
    assertThrows(IndexException.class, builder::build);
    assertTrue(Thread.interrupted());
    assertEquals(Manifest.of(Lexicon.standard(), false, 3, 2), manifest());
  }

  private Thread caller = Thread.currentThread();

  private void interruptTheCaller() {
    caller.interrupt();
  }

  @Test
  void takesPagesAsTheyAre() throws IOException {
    BuildReport report = IndexBuilder.into(index).add(corpus).asIs().build();
    assertEquals(2, report.passages());
    assertEquals(0, report.blocks().kept());
    assertEquals(Manifest.of(Lexicon.standard(), true, 3, 2), manifest());
  }

  @Test
  void buildsAnewWhatWasBuiltInTheOtherManner() throws IOException {
    build(corpus);
    BuildReport report = IndexBuilder.into(index).add(corpus.remove("b")).asIs().build();
    assertEquals(2, report.added());
    assertEquals(0, report.removed());
    assertEquals(
        List.of("everything was built anew, because the earlier index holds cleaned pages"),
        report.remarks());
    assertEquals(Manifest.of(Lexicon.standard(), true, 2, 1), manifest());
  }

  @Test
  void takesIdsAndSitesOfAnyLengthAndContent() throws IOException {
    String endless = "https://example.org/" + "很长".repeat(20_000);
    MemoryCorpus odd = new MemoryCorpus().put(endless, "一").put(endless + "x", "二").put("\uD800");
    assertEquals(3, build(odd).added());
    assertEquals(3, build(odd).unchanged());
    assertEquals(1, build(odd.remove(endless)).removed());
  }

  @Test
  void removesWhatADeadBuildLeftButNoFileOfOthers() throws IOException {
    build(corpus);
    Files.writeString(index.resolve("_zz.fdt"), "half a segment");
    Files.writeString(index.resolve("README.txt"), "somebody's");
    BuildReport report = build(corpus);
    assertEquals(
        List.of("an earlier build did not finish; what it left behind was removed"),
        report.remarks());
    assertFalse(Files.exists(index.resolve("_zz.fdt")));
    assertTrue(Files.exists(index.resolve("README.txt")));
  }

  @Test
  void neverDeletesAFileOfOthersHoweverItIsNamed() throws IOException {
    Files.createDirectories(index);
    List<String> others =
        List.of("_notes.txt", "_brief.doc", "_0.txt", "_a_b.tmp.bak", "segments_of_2024.csv");
    for (String other : others) {
      Files.writeString(index.resolve(other), "somebody's");
    }
    build(corpus);
    Files.writeString(index.resolve("_zz.fdt"), "half a segment");
    build(corpus.put("d", "新的一页"));
    assertEquals(Manifest.of(Lexicon.standard(), false, 4, 3), manifest());
    for (String other : others) {
      assertEquals("somebody's", Files.readString(index.resolve(other)));
    }
    assertFalse(Files.exists(index.resolve("_zz.fdt")));
  }

  @Test
  void asksForMemoryAlsoWhereItsEndIsHiddenBehindAnotherFailure() throws IOException {
    IllegalStateException thrown = new IllegalStateException("the queue cannot be closed");
    thrown.addSuppressed(new OutOfMemoryError());
    try (LockedIndex locked = LockedIndex.open(index, Storage.MAPPED, false, Lexicon.standard())) {
      assertTrue(locked.failure(thrown).toString().contains("give the JVM more memory"));
    }
  }

  @Test
  void takesTheLockFileOfADeadBuildForNone() throws IOException {
    Files.createDirectories(index);
    Files.createFile(index.resolve("write.lock"));
    assertEquals(3, build(corpus).pages());
  }

  @Test
  void saysThatABuildDiedEvenBeforeItWroteAnything() throws IOException {
    build(corpus);
    Files.writeString(index.resolve(BuildMark.FILE), "4711");
    assertEquals(
        List.of("an earlier build did not finish; what it left behind was removed"),
        build(corpus).remarks());
    assertEquals(List.of(), build(corpus).remarks());
    assertFalse(Files.exists(index.resolve(BuildMark.FILE)));
  }

  @Test
  void takesInARecordWithAUrlOf40Kilobytes(@TempDir Path folder) throws IOException {
    String url = "https://example.org/" + "a".repeat(40_000);
    String record = "{\"url\":\"" + url + "\",\"text\":\"逾期之后先和银行协商还款。\"}\n";
    Path records = Files.writeString(folder.resolve("records.jsonl"), record);
    assertEquals(1, build(Corpus.of(records)).added());
    assertEquals(1, build(Corpus.of(records)).unchanged());
    assertEquals(url, IndexedPassages.of(index).getFirst().source().location());
  }

  @Test
  void keepsTheEarlierPassagesOfAPageThatCannotBeIndexedAnyMore() throws IOException {
    build(corpus);
    try (LockedIndex locked = LockedIndex.open(index, Storage.MAPPED, false, Lexicon.standard())) {
      List<Passage> poisoned = new ArrayList<>(IndexedPassages.of(index));
      poisoned.add(null);
      PageState state = new PageState("another", PageFeatures.none("a"), 0);
      assertThrows(NullPointerException.class, () -> locked.put("a", state, poisoned));
      locked.put("d", state, List.of());
      locked.publish();
    }
    assertEquals(Manifest.of(Lexicon.standard(), false, 4, 2), manifest());
  }

  @Test
  void refusesASecondBuilderAtTheSameTime() throws IOException {
    try (LockedIndex first = LockedIndex.open(index, Storage.MAPPED, false, Lexicon.standard())) {
      LockedIndexException refused = assertThrows(LockedIndexException.class, () -> build(corpus));
      assertTrue(refused.toString().contains("write.lock"), refused::toString);
      String holder = "process " + ProcessHandle.current().pid() + ", holds";
      assertTrue(refused.toString().contains(holder), refused::toString);
      assertEquals(List.of(), first.remarks());
    }
    assertEquals(3, build(corpus).pages());
  }

  @Test
  void refusesAFileAsADirectory() throws IOException {
    index = Files.writeString(index.resolve("file"), "text");
    assertThrows(IndexException.class, () -> build(corpus));
  }

  @Test
  void refusesLessThanOneThread() {
    assertThrows(IllegalArgumentException.class, () -> IndexBuilder.into(index).threads(0));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static Corpus.Entry failWith(IOException failure) {
    throw new UncheckedIOException(failure);
  }
}
