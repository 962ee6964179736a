package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.CorpusModel;
import org.zhinan.page.Page;

/** Opens reports in Chromium; where there is none, it says so and is skipped. */
@EnabledIf(
    value = "org.zhinan.cli.Chromium#isThere",
    disabledReason = "there is no Chromium on the PATH to open reports in")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageIT {

  private static final Path PAGES =
      Path.of(System.getProperty("zhinan.home", "")).resolve("corpus/pages");

  /** What a browser shows once it has worked out what a filter lets through. */
  private static final String COUNT = "document.getElementById('count').value";

  /** The least contrast of any text in the page to the ground it stands on. */
  private static final String LEAST_CONTRAST =
      """
      (() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgba = colour => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return canvas.getImageData(0, 0, 1, 1).data;
        };
        const light = ([r, g, b]) => [r, g, b]
          .map(c => c / 255)
          .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const ground = e => {
          const colour = e === null ? [255, 255, 255, 255] : rgba(getComputedStyle(e).backgroundColor);
          return colour[3] === 255 ? colour : ground(e.parentElement);
        };
        let least = 21;
        for (const e of document.querySelectorAll('body *')) {
          const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '');
          if (own && e.checkVisibility() && !e.matches('script, option, :disabled')) {
            const pair = [light(rgba(getComputedStyle(e).color)), light(ground(e))].sort((a, b) => b - a);
            least = Math.min(least, (pair[0] + 0.05) / (pair[1] + 0.05));
          }
        }
        return least;
      })()
      """;

  private final Path folder;
  private final Path bundled;
  private final List<CleanPage> cleaned = new ArrayList<>();
  private final Chromium browser;

  ReportPageIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.bundled = folder.resolve("bundled.html");
    Run.of("report", PAGES, "--out", bundled).succeeds();
    new CleanPages(PAGES, new PrintWriter(Writer.nullWriter())).each(cleaned::add);
    this.browser = Chromium.start(folder.resolve("profile"));
  }

  @AfterAll
  void close() {
    browser.close();
  }

  private Report openBundled() throws IOException {
    Report report = Report.read(bundled);
    browser.open(bundled);
    awaitCount(report.records("page").size(), report);
    return report;
  }

  private void awaitCount(long listed, Report of) throws IOException {
    awaitCount(listed, of.records("page").size());
  }

  private void awaitCount(long listed, int of) throws IOException {
    browser.until(String.format(Locale.ROOT, "%s === '%,d of %,d pages'", COUNT, listed, of));
  }

  private void type(String field, String text) throws IOException {
    browser.value(
        "{ const field = document.querySelector('[name="
            + field
            + "]'); field.value = '"
            + text
            + "'; field.dispatchEvent(new Event('input', { bubbles: true })) }");
  }

  private static long count(List<String> records, String text) {
    return records.stream().filter(r -> r.contains(text)).count();
  }

  private String text(String selector) throws IOException {
    return browser.value("document.querySelector('" + selector + "').textContent");
  }

  @Test
  void showsTheBundledCorpusAndLoadsNothingElse() throws IOException {
    Report report = openBundled();
    assertEquals("50", browser.value("document.querySelectorAll('#list > li').length"));
    assertEquals(
        Json.get(Json.object(report.records("page").getFirst()), "title"), text("#page h2"));
    assertNotEquals("0", browser.value("document.querySelectorAll('#page .kept').length"));
    assertNotEquals("0", browser.value("document.querySelectorAll('#page .gone').length"));
    assertEquals("0", browser.value("performance.getEntriesByType('resource').length"));
  }

  @Test
  void listsThePagesOfTheChosenReason() throws IOException {
    Report report = openBundled();
    browser.value("document.querySelector('#reasons [data-key=spam]').click()");
    long expected = count(report.records("page"), "\"spam\":");
    assertTrue(expected > 0 && expected < report.records("page").size());
    awaitCount(expected, report);
    assertNotEquals("0", browser.value("document.querySelectorAll('#page .wanted').length"));
    browser.value("document.querySelector('#filters [type=reset]').click()");
    awaitCount(report.records("page").size(), report);
  }

  @Test
  void listsThePagesWithinAShareAndOfASite() throws IOException {
    Report report = openBundled();
    type("least", "70");
    browser.until("!" + COUNT + ".startsWith('" + report.records("page").size() + "')");
    String shares =
        browser.value(
            "[...document.querySelectorAll('#list .share')].every(s => parseInt(s.textContent) >= 70)");
    assertEquals("true", shares);
    type("least", "0");
    browser.value("document.querySelector('#sites [data-key=kouzi-zblog]').click()");
    awaitCount(count(report.records("page"), "\"site\":\"kouzi-zblog\""), report);
  }

  @Test
  void findsTextThatWasKeptAndTextThatWasDropped() throws IOException {
    Report report = openBundled();
    for (String word : List.of("高频骚扰电话防护", "版权声明")) {
      long expected = count(report.records("blocks"), word);
      assertTrue(expected > 0, word);
      type("query", word);
      awaitCount(expected, report);
      assertEquals(word, text("#page mark"));
    }
    type("query", "没有这样的话");
    awaitCount(0, report);
  }

  @Test
  void showsWhatWasLearntAndOpensThePagesThatBearItOut() throws IOException {
    Path corpus = folder.resolve("learnt");
    String slogan = "愿每一位在还款路上的朋友都能早一点放下包袱，我们一直在这里陪着您。";
    for (int i = 0; i < 6; i++) {
      String own = "第" + i + "位朋友每月还" + (1000 + i) + "元，和银行谈成了分期。";
      String page = Scrapes.html("还款故事" + i, own, i + "：" + Scrapes.ADVICE, slogan);
      Scrapes.write(corpus.resolve("甲/" + i + ".html"), page);
    }
    String push = "想省心的加老师微信mqt5520，当天就能谈下来。";
    Scrapes.write(corpus.resolve("乙/1.html"), Scrapes.html("还款", Scrapes.ADVICE, push));
    Path file = folder.resolve("learnt.html");
    Run.of("report", corpus, "--out", file).succeeds();
    browser.open(file);
    awaitCount(7, 7);
    assertEquals("Learnt from the corpus: 1 template and 1 lure", text("#learnt summary"));
    assertEquals("甲" + slogan + " on 6 pages: 甲/0甲/1甲/2甲/3甲/4 and 1 more", text("#templates"));
    assertEquals("mqt5520 on 1 page: 乙/1", text("#lures"));
    browser.value("document.querySelector('#lures button').click()");
    assertEquals("乙/1", text("#page .facts dd"));
    assertEquals("true", browser.value("document.activeElement.matches('#page h2')"));
    type("site", "甲");
    awaitCount(6, 7);
    assertEquals("No lure was found on the chosen site.", text("#lures-none"));
    assertEquals("1", browser.value("document.querySelectorAll('#templates > li').length"));
  }

  @Test
  void goesByKeys() throws IOException {
    openBundled();
    browser.press("j");
    assertEquals("1", browser.value("document.querySelector('#list [aria-current]').dataset.page"));
    browser.press("n");
    assertEquals("true", browser.value("document.activeElement.matches('#page .gone')"));
    browser.press("l");
    assertEquals("true", browser.value("document.activeElement.matches('#list [aria-current]')"));
    browser.press("/");
    browser.press("t"); // typed, for the focus is in the field
    assertEquals("t", browser.value("document.activeElement.value"));
    browser.value("document.activeElement.blur()");
    browser.press("?");
    assertEquals("true", browser.value("document.getElementById('help').open"));
  }

  @Test
  void namesEveryControl() throws IOException {
    openBundled();
    String nameless =
        "[...document.querySelectorAll('button, input, select')]"
            + ".filter(e => e.textContent.trim() === '' && (e.labels ?? []).length === 0).length";
    assertEquals("0", browser.value(nameless));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void setsTextOffFromItsGround(String theme) throws IOException {
    openBundled();
    browser.value("useTheme('" + theme + "')");
    String reason = "document.querySelector('#reasons [data-key=contact]').click()";
    browser.value(reason);
    browser.value("document.getElementById('learnt').open = true");
    browser.until("document.querySelector('.wanted') !== null");
    double contrast = Double.parseDouble(browser.value(LEAST_CONTRAST));
    assertTrue(contrast >= 4.5, "the least contrast of a text is " + contrast);
  }

  @Test
  void showsMarkupAndUnseenCharactersOfAPageAsText() throws IOException {
    String hostile = "<img src=x onerror=ran()></script><script>ran()</script>\u202eabc\u0007";
    Path file = folder.resolve("hostile.html");
    try (Writer writer = Files.newBufferedWriter(file)) {
      ReportWriter report = new ReportWriter(writer, CorpusModel.none());
      report.take(renamed(cleaned.getFirst(), hostile, hostile));
      report.finish(hostile);
    }
    browser.open(file);
    browser.until(COUNT + " === '1 of 1 page'");
    String shown = hostile.replace("\u202e", "RLO").replace("\u0007", "U+0007");
    assertEquals(shown, text("#page h2"));
    assertEquals(shown, text("#list .title"));
    assertTrue(text("#corpus").contains(shown));
    String option = hostile.replace("\u202e", "⟨RLO⟩").replace("\u0007", "⟨U+0007⟩");
    assertEquals(option, text("[name=site] option:last-child"));
    assertEquals("0", browser.value("document.images.length"));
    assertEquals("6", browser.value("document.querySelectorAll('script:not([type])').length"));
  }

  @Test
  void runsNothingThatAPageCouldBringIn() throws IOException {
    openBundled();
    browser.value(
        "{ const script = document.createElement('script');"
            + " try { script.textContent = 'window.ran = true' } catch { window.refused = true }"
            + " document.body.append(script) }");
    assertEquals("undefined", browser.value("typeof window.ran"));
    assertEquals("true", browser.value("window.refused"));
  }

  /** On two busy cores it took 1.3 s to load, 0.3 to filter, 2.0 and then 0.2 to search. */
  @Test
  void loadsAndFiltersFiveThousandPagesQuickly() throws IOException {
    int pages = 5_000;
    Path file = fiveThousand(pages);
    awaitWithin(Duration.ofSeconds(6), () -> browser.open(file), pages, pages);
    List<String> all = Report.read(file).records("page");
    awaitWithin(
        Duration.ofSeconds(1), () -> type("reason", "spam"), count(all, "\"spam\":"), pages);
    type("reason", "");
    awaitCount(pages, pages);
    awaitWithin(Duration.ofSeconds(8), () -> type("query", "没有这样的话"), 0, pages);
    type("query", "");
    awaitCount(pages, pages);
    awaitWithin(Duration.ofSeconds(1), () -> type("query", "也没有这样的话"), 0, pages);
  }

  /** What is done in the browser. */
  private interface Step {
    void run() throws IOException;
  }

  private void awaitWithin(Duration limit, Step step, long listed, int of) throws IOException {
    long start = System.nanoTime();
    step.run();
    awaitCount(listed, of);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(taken.compareTo(limit) <= 0, "it took " + taken + ", at most " + limit);
  }

  private Path fiveThousand(int pages) throws IOException {
    Path file = folder.resolve("many.html");
    try (Writer writer = Files.newBufferedWriter(file)) {
      ReportWriter report = new ReportWriter(writer, CorpusModel.none());
      for (int i = 0; i < pages; i++) {
        CleanPage page = cleaned.get(i % cleaned.size());
        report.take(renamed(page, page.title(), "site-" + i % 300));
      }
      report.finish("many");
    }
    return file;
  }

  private static CleanPage renamed(CleanPage clean, String title, String site) {
    Page page = clean.page();
    Page other = new Page(page.id(), title, site, page.url(), page.published(), page.blocks());
    return new CleanPage(other, title, clean.decisions());
  }
}
