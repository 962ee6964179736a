package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.index.IndexBuilder;
import org.zhinan.index.MemoryCorpus;
import org.zhinan.page.Block;
import org.zhinan.page.Evidence;
import org.zhinan.page.Page;
import org.zhinan.page.Printable;
import org.zhinan.page.Range;

class SearchCommandTest {

  private static final String ESC = "\u001b";
  private static final String HOSTILE =
      ESC + "[31m\u202e\u0007\u009b2J\u2028\t\"'\\<script>\ud83d\ude00";

  private final Path folder;
  private final Path index;

  SearchCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.index = folder.resolve("index");
  }

  @AfterEach
  void forgetsTheTerminalAndTheHome() {
    System.clearProperty("zhinan.out.terminal");
    System.clearProperty("zhinan.home");
  }

  private void build() throws IOException {
    Path corpus = folder.resolve("corpus");
    Scrapes.page(corpus.resolve("站/a.html"), "催收打电话怎么办");
    Scrapes.write(
        corpus.resolve("站/b.html"),
        Scrapes.html("公积金怎么提取", "带上身份证和银行卡，到公积金中心办理提取。" + Scrapes.ADVICE));
    Run.of("index", corpus, "--index", index).succeeds();
  }

  /** Builds an index that holds what no reader of ours lets through. */
  private void buildHostile() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (String text : List.of("标题" + HOSTILE, "正文" + HOSTILE + Scrapes.ADVICE)) {
      Block.Kind kind = blocks.isEmpty() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      Range range = new Range(Range.Unit.CHARACTERS, blocks.size(), blocks.size() + 1);
      int level = blocks.isEmpty() ? 2 : 0;
      blocks.add(new Block(blocks.size(), kind, level, "", text, range, Evidence.NONE));
    }
    String url = "https://a.example/" + HOSTILE;
    Page page = new Page("页" + HOSTILE, "论题" + HOSTILE, "站", url, LocalDate.of(2024, 2, 3), blocks);
    IndexBuilder.into(index).add(new MemoryCorpus().put(page)).build();
  }

  @Test
  void printsTheBestPassageFirstWithTitleAndSource() throws IOException {
    build();
    Run run = Run.of("search", "公积金", "--index", index).succeeds();
    List<String> lines = run.out().lines().toList();
    assertEquals("1. 公积金怎么提取", lines.get(0));
    assertTrue(lines.get(1).startsWith("   带上身份证和银行卡"), lines.get(1));
    assertTrue(lines.get(2).startsWith("   — 站/b (characters "), lines.get(2));
    assertEquals("", run.err());
  }

  @Test
  void printsNoMorePassagesThanTheLimit() throws IOException {
    build();
    String out = Run.of("search", "催收", "--index", index, "--limit", "1").succeeds().out();
    assertTrue(out.contains("1. "), out);
    assertFalse(out.contains("2. "), out);
  }

  @Test
  void printsNoResultWhereNothingAnswers() throws IOException {
    build();
    for (String question : List.of("", "？！", "xyzzy", "　")) {
      Run run = Run.of("search", question, "--index", index).succeeds();
      assertEquals("", run.out());
      assertEquals("no passage answers this", run.err().strip());
    }
  }

  @Test
  void takesWhateverAPersonTypes() throws IOException {
    build();
    Path file = Files.writeString(folder.resolve("arguments"), "--limit 0 nonsense");
    for (String question :
        List.of("@" + file, "催收\n电话", "\"催收 AND (", "\ud800催收", "催收".repeat(5_000), "${x}催收")) {
      Run.of("search", question, "--index", index).succeeds();
    }
    Run.of("search", "--index", index, "--", "--催收").succeeds();
  }

  @Test
  void readsQuerySyntaxOnlyIfToldSo() throws IOException {
    build();
    String question = "提取 AND -title:公积金";
    String plain = Run.of("search", question, "--index", index).succeeds().out();
    assertTrue(plain.contains("站/b"), plain);
    String read = Run.of("search", question, "--index", index, "--syntax").succeeds().out();
    assertFalse(read.contains("站/b"), read);
    String titles = Run.of("search", "title:公积金", "--index", index, "--syntax").succeeds().out();
    assertTrue(titles.contains("站/b") && !titles.contains("站/a"), titles);
  }

  @Test
  void saysWhatIsWrongWithQuerySyntax() throws IOException {
    build();
    Run.of("search", "催收 AND (电话", "--index", index, "--syntax")
        .fails(ExitCodes.USAGE, "QUESTION: at character 8: this ( is never closed");
  }

  @Test
  void printsOnlyWhatTheFilterLetsThrough() throws IOException {
    buildHostile();
    for (String[] passing :
        List.of(
            new String[] {"--site", "站"},
            new String[] {"--page", "页" + HOSTILE},
            new String[] {"--since", "2024-02-03", "--until", "2024-02-03"},
            new String[] {"--timeout", "600000"})) {
      assertTrue(filtered(passing).contains("1. "), passing[0]);
    }
    for (String[] stopping :
        List.of(
            new String[] {"--site", "别的站"},
            new String[] {"--page", "站"},
            new String[] {"--since", "2024-02-04"},
            new String[] {"--until", "2024-02-02"},
            new String[] {"--after", "无此页#1"})) {
      assertEquals("", filtered(stopping), stopping[0]);
    }
  }

  private String filtered(String... options) {
    List<Object> arguments = new ArrayList<>(List.of("search", "催收", "--index", index));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray()).succeeds().out();
  }

  @Test
  void goesOnBehindAPassage() throws IOException {
    build();
    String all = Run.of("search", "催收", "--index", index, "--json").succeeds().out();
    String id = (String) Json.get(Json.firstHit(all), "id");
    String rest = Run.of("search", "催收", "--index", index, "--after", id).succeeds().out();
    assertTrue(rest.startsWith("2. "), rest);
  }

  @Test
  void refusesDaysAndTimesThatAreNone() throws IOException {
    build();
    Run.of("search", "催收", "--index", index, "--since", "去年").fails(ExitCodes.USAGE, "--since");
    Run.of("search", "催收", "--index", index, "--timeout", "0").fails(ExitCodes.USAGE, "--timeout");
    Run.of("search", "催收", "--index", index, "--since", "2025-01-01", "--until", "2024-01-01")
        .fails(ExitCodes.USAGE, "--since must not be after --until");
  }

  @Test
  void saysThatALongQuestionWasShortened() throws IOException {
    build();
    Run run = Run.of("search", "催收".repeat(5_000), "--index", index, "--json").succeeds();
    assertTrue(run.err().contains("only its beginning was used"), run.err());
    assertEquals(true, Json.object(run.out()).get("shortened"));
  }

  @Test
  void printsNothingThatSteersATerminal() throws IOException {
    buildHostile();
    String out = Run.of("search", "催收", "--index", index).succeeds().out();
    assertTrue(out.contains("<script>\ud83d\ude00"), out);
    assertTrue(out.contains("https://a.example/"), out);
    assertSteersNothing(out);
  }

  @Test
  void marksMatchesOnATerminalAndSteersItByNothingElse() throws IOException {
    buildHostile();
    System.setProperty("zhinan.out.terminal", "true");
    String out = Run.of("search", "催收电话", "--index", index).succeeds().out();
    assertTrue(out.contains(ESC + "[1m催收电话" + ESC + "[0m先问清"), out);
    assertSteersNothing(out.replace(ESC + "[1m", "").replace(ESC + "[0m", ""));
  }

  private static void assertSteersNothing(String out) {
    long steering = out.codePoints().filter(c -> c != '\n' && !Printable.is(c)).count();
    assertEquals(0, steering, out);
  }

  @Test
  void offersWhatAQuestionTypedByItsSoundMeant() throws IOException {
    for (int i = 0; i < 6; i++) {
      Scrapes.page(folder.resolve("corpus/站/" + i + ".html"), "催收打电话怎么办，第" + i + "篇");
    }
    Run.of("index", folder.resolve("corpus"), "--index", index).succeeds();
    Run typed = Run.of("search", "逾期会做牢还款", "--index", index).succeeds();
    Run mistyped = Run.of("search", "cuishou", "--index", index);
    assertFalse(typed.err().contains("did you mean"), typed.err());
    assertTrue(mistyped.err().startsWith("did you mean: 催收"), mistyped.err());
  }

  @Test
  void printsJsonThatReadsBackAsItWasIndexed() throws IOException {
    buildHostile();
    String question = "催收\"\\ \u202e" + ESC;
    String out = Run.of("search", question, "--index", index, "--json").succeeds().out();
    assertSteersNothing(out);
    assertEquals(1, out.lines().count());
    Map<String, Object> answer = Json.object(out);
    assertEquals(Set.of("question", "shortened", "partial", "didYouMean", "hits"), answer.keySet());
    assertEquals(question, answer.get("question"));
    assertEquals(false, answer.get("shortened"));
    Map<String, Object> hit = Json.firstHit(out);
    assertEquals("页" + HOSTILE + "#1", hit.get("id"));
    assertEquals("页" + HOSTILE, hit.get("page"));
    assertEquals("论题" + HOSTILE, hit.get("title"));
    assertEquals(List.of("标题" + HOSTILE), hit.get("headings"));
    assertTrue(String.valueOf(hit.get("text")).startsWith("标题" + HOSTILE + "\n正文" + HOSTILE));
  }

  @Test
  void printsJsonWithTheDocumentedFieldsAlone() throws IOException {
    buildHostile();
    String out = Run.of("search", "催收电话", "--index", index, "--json").succeeds().out();
    Map<String, Object> hit = Json.firstHit(out);
    assertEquals(
        List.of(
            "rank",
            "score",
            "id",
            "page",
            "ordinal",
            "title",
            "headings",
            "text",
            "marks",
            "site",
            "published",
            "source",
            "hotlines",
            "statutes",
            "copies"),
        List.copyOf(hit.keySet()));
    assertEquals(1L, hit.get("rank"));
    assertTrue(hit.get("score") instanceof Double score && score > 0, out);
    assertEquals(1L, hit.get("ordinal"));
    assertEquals("站", hit.get("site"));
    assertEquals("2024-02-03", hit.get("published"));
    assertEquals(
        Map.of(
            "location",
            "https://a.example/" + HOSTILE,
            "unit",
            "characters",
            "start",
            0L,
            "end",
            2L),
        hit.get("source"));
    String text = (String) Json.get(hit, "text");
    List<?> mark = (List<?>) Json.list(hit, "marks").getFirst();
    int start = ((Long) mark.get(0)).intValue();
    int end = ((Long) mark.get(1)).intValue();
    assertEquals("催收电话", text.substring(start, end));
  }

  @Test
  void namesTheSourcesOfNearCopies() throws IOException {
    String advice = "接到催收电话先问清对方的姓名和工号，再说明自己的还款意愿，并且要求书面沟通。";
    MemoryCorpus corpus =
        new MemoryCorpus().put("站/甲", advice).put("站/乙", advice).put("站/丙", "催收有别的办法");
    IndexBuilder.into(index).add(corpus).build();
    String out = Run.of("search", "催收电话", "--index", index).succeeds().out();
    assertTrue(out.contains("   — 站/丙 (lines 1–1), published 2024-01-02\n\n"), out);
    assertTrue(out.contains("   also: 站/甲 (lines 1–1), published 2024-01-02\n\n"), out);
    out = Run.of("search", "催收电话", "--index", index, "--json").succeeds().out();
    Map<?, ?> copy = (Map<?, ?>) Json.list(Json.firstHit(out), "copies").getFirst();
    assertEquals("站/甲#1", copy.get("id"));
    assertEquals("标题", copy.get("title"));
    assertEquals(
        Map.of("location", "站/甲", "unit", "lines", "start", 1L, "end", 1L), copy.get("source"));
  }

  @Test
  void printsHotlinesAndStatutesAsJson() throws IOException {
    MemoryCorpus corpus = new MemoryCorpus().put("a", "催收骂人就打12378，民法典第一千零三十二条护着您的安宁。");
    IndexBuilder.into(index).add(corpus).build();
    String out = Run.of("search", "催收", "--index", index, "--json").succeeds().out();
    assertEquals(List.of("12378"), Json.firstHit(out).get("hotlines"));
    assertEquals(List.of("《民法典》第一千零三十二条"), Json.firstHit(out).get("statutes"));
  }

  @Test
  void explainsAScoreByItsGreatestContributions() throws IOException {
    build();
    Run run = Run.of("search", "公积金提取", "--index", index, "--limit", "1", "--explain").succeeds();
    List<String> lines = run.out().lines().toList();
    List<String> explained = lines.subList(lines.size() - 6, lines.size() - 1);
    assertTrue(
        explained.stream()
            .allMatch(line -> line.matches("   [0-9.]+ [a-z]+ \\S+( \\(related\\))?")),
        run.out());
    Run.of("search", "公积金", "--index", index, "--explain", "--json")
        .fails(ExitCodes.USAGE, "--json");
  }

  @Test
  void printsNullForAnUnknownDateAndNoHitsAsAnEmptyList() throws IOException {
    build();
    String out = Run.of("search", "催收", "--index", index, "--json").succeeds().out();
    Map<String, Object> hit = Json.firstHit(out);
    assertTrue(Json.get(hit, "published").equals(Optional.empty()), out);
    out = Run.of("search", "xyzzy", "--index", index, "--json").succeeds().out();
    assertEquals(List.of(), Json.object(out).get("hits"));
  }

  @Test
  void buildsTheBundledIndexOnFirstUseAndSaysSoOnStderr() throws IOException {
    System.setProperty("zhinan.home", folder.toString());
    Scrapes.page(folder.resolve("corpus/pages/a.html"), "催收打电话怎么办");
    Run first = Run.of("search", "催收").succeeds();
    assertEquals("building the index of the bundled corpus, once", first.err().strip());
    assertTrue(first.out().startsWith("1. 催收打电话怎么办"), first.out());
    Run second = Run.of("search", "催收").succeeds();
    assertEquals(new Run(ExitCodes.DONE, first.out(), ""), second);
  }

  @Test
  void asksForAnIndexWhereNoCorpusIsBundled() {
    Run.of("search", "催收").fails(ExitCodes.BAD_INPUT, "--index");
    System.setProperty("zhinan.home", folder.toString());
    Run.of("search", "催收").fails(ExitCodes.BAD_INPUT, "--index");
  }
}
