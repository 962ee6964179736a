package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.page.Block;
import org.zhinan.page.Page;

class CorpusModelTest {

  private static final String SLOGAN = "愿每一位在还款路上的朋友都能早一点放下包袱，我们一直在这里陪着您。";

  private static final String PUSH = "想省心的加老师微信xha2026，当天就能谈下来。";
  private static final String HELD = "多亏了xha2026，三家银行都不再打电话来了。";

  @Test
  void dropsTheSloganThatEveryPageOfASiteEndsWith() {
    List<Page> pages = pages(5, SLOGAN);
    assertEquals(article(7), kept(learnt(pages), page(7, SLOGAN)));
  }

  @Test
  void keepsTheSameSentenceOnAnotherSite() {
    Page other = page("other", "p7", with(article(7), SLOGAN));
    assertEquals(with(article(7), SLOGAN), kept(learnt(pages(5, SLOGAN)), other));
  }

  @Test
  void keepsHotlinesThatEveryPageEndsWith() {
    String[] hotlines = {"遇到暴力催收可以拨打这些电话：", "银行保险消费者投诉 12378", "政务服务便民热线 12345"};
    assertEquals(with(article(7), hotlines), kept(learnt(pages(5, hotlines)), page(7, hotlines)));
  }

  @Test
  void keepsAStatuteThatEveryPageQuotesInItsText() {
    String statute = "持卡人欠款金额超出还款能力的，可以和发卡银行协商个性化分期还款协议。";
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      pages.add(page("site", "p" + i, between(i, statute)));
    }
    assertEquals(between(7, statute), kept(learnt(pages), page("site", "p7", between(7, statute))));
  }

  @Test
  void keepsWhatFewPagesOfASiteRepeat() {
    List<Page> pages = new ArrayList<>(pages(2, SLOGAN));
    for (int i = 2; i < 6; i++) {
      pages.add(page(i));
    }
    assertEquals(with(article(7), SLOGAN), kept(learnt(pages), page(7, SLOGAN)));
  }

  @Test
  void learnsNothingFromThreePages() {
    assertEquals(Set.of(), learnt(pages(3, SLOGAN)).templates().sites());
  }

  @Test
  void keepsPagesThatAreCopiesOfEachOther() {
    List<Page> copies = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      copies.add(page("site", "copy" + i, article(1).subList(0, 6)));
    }
    assertEquals(article(1).subList(0, 6), kept(learnt(copies), copies.getFirst()));
  }

  @Test
  void learnsTheSameInAnyOrderAndInParts(@TempDir Path directory) throws IOException {
    List<Page> pages = new ArrayList<>(pages(80, SLOGAN));
    byte[] once = bytes(learnt(pages), directory);
    Collections.shuffle(pages, new Random(5));
    CorpusModel.Learner whole = new CorpusModel.Learner();
    for (int from = 0; from < pages.size(); from += 20) {
      whole.merge(learner(pages.subList(from, from + 20)));
    }
    assertArrayEquals(once, bytes(whole.learn(), directory));
  }

  @Test
  void hasAnotherVersionForEachTemplateAndNoneForASiteWithoutOne() {
    CorpusModel model = learnt(pages(5, SLOGAN));
    assertNotEquals(0, version(model, "site"));
    assertEquals(version(model, "site"), version(learnt(pages(9, SLOGAN)), "site"));
    assertNotEquals(version(model, "site"), version(learnt(pages(5, SLOGAN + "！")), "site"));
    assertEquals(0, version(model, "other"));
  }

  @Test
  void hasAnotherVersionForAPageThatHoldsALure() {
    CorpusModel model = learnt(List.of(page("site", "p1", with(article(1), PUSH))));
    Page holding = page("other", "p2", with(article(2), HELD));
    Page pushing = page("other", "p3", with(article(3), PUSH));
    assertNotEquals(0, version(model, holding));
    assertEquals(0, version(model, page("other", "p4", article(4))));
    assertEquals(0, version(model, pushing));
    assertEquals(0, version(CorpusModel.none(), holding));
  }

  @Test
  void learnsLuresTheSameInAnyOrderAndInParts(@TempDir Path directory) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String handle = "xha20" + (10 + i % 7);
      String line = i % 9 < 2 ? "想省心的加老师微信" + handle + "就行。" : "这里说到" + handle + "，后来再没有消息。";
      pages.add(page("site" + i % 5, "p" + i, List.of(line)));
    }
    byte[] once = bytes(learnt(pages), directory);
    Collections.shuffle(pages, new Random(5));
    CorpusModel.Learner whole = new CorpusModel.Learner();
    for (int from = 0; from < pages.size(); from += 20) {
      whole.merge(learner(pages.subList(from, from + 20)));
    }
    whole.merge(learner(pages.subList(7, 31)));
    assertArrayEquals(once, bytes(whole.learn(), directory));
  }

  @Test
  void remembersNoMoreThanItsBounds(@TempDir Path directory) throws IOException {
    Set<Long> some = new HashSet<>();
    CorpusModel.Learner learner = new CorpusModel.Learner();
    for (long handle = 0; handle < 70_000; handle++) {
      some.add(handle);
      if (some.size() == 50) {
        learner.add(new PageFeatures("", "p" + handle, Set.of(), some, Set.of()));
        some.clear();
      }
    }
    // The format, no sites, how many lures there are, and these.
    assertEquals(12 + 50_000 * Long.BYTES, bytes(learner.learn(), directory).length);
  }

  @Test
  void readsWhatItWrote(@TempDir Path directory) throws IOException {
    List<Page> pages = new ArrayList<>(pages(5, SLOGAN));
    pages.add(page("other", "p1", List.of(PUSH)));
    CorpusModel model = learnt(pages);
    Path file = directory.resolve("model");
    model.save(file);
    assertEquals(article(7), kept(CorpusModel.load(file), page(7, HELD, SLOGAN)));
  }

  @Test
  void refusesAFileThatHoldsNoModel(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("other"), "not a template at all");
    assertThrows(IOException.class, () -> CorpusModel.load(file));
  }

  private static long version(CorpusModel model, String site) {
    return model.version(new PageFeatures(site, "p", Set.of(), Set.of(), Set.of()));
  }

  private static long version(CorpusModel model, Page page) {
    return model.version(PageFeatures.of(Cleaner.standard().clean(page)));
  }

  private static byte[] bytes(CorpusModel model, Path directory) throws IOException {
    Path file = directory.resolve("bytes");
    model.save(file);
    return Files.readAllBytes(file);
  }

  private static CorpusModel learnt(List<Page> pages) {
    return learner(pages).learn();
  }

  private static CorpusModel.Learner learner(List<Page> pages) {
    CorpusModel.Learner learner = new CorpusModel.Learner();
    pages.forEach(p -> learner.add(Cleaner.standard().clean(p)));
    return learner;
  }

  private static List<String> kept(CorpusModel model, Page page) {
    return CleanPages.keptTexts(Cleaner.standard().with(model).clean(page));
  }

  private static List<Page> pages(int count, String... end) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(page(i, end));
    }
    return pages;
  }

  private static Page page(int number, String... end) {
    return page("site", "p" + number, with(article(number), end));
  }

  private static Page page(String site, String id, List<String> lines) {
    List<Block> blocks = CleanPages.rawPage(lines).blocks();
    return new Page(id, "", site, null, null, blocks);
  }

  private static List<String> with(List<String> lines, String... more) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(List.of(more));
    return all;
  }

  private static List<String> between(int number, String line) {
    List<String> lines = new ArrayList<>(article(number));
    lines.add(6, line);
    return lines;
  }

  /** Sixteen lines that no other number has. */
  private static List<String> article(int number) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      lines.add("案例" + number + "的第" + i + "段讲借款人怎样和银行谈分期，谈到了每月还" + (number * 100 + i) + "元。");
    }
    return lines;
  }
}
