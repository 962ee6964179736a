package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.CorpusModel;
import org.zhinan.clean.Decision;
import org.zhinan.clean.Reason;
import org.zhinan.clean.Verdict;
import org.zhinan.index.Skipped;
import org.zhinan.page.Block;
import org.zhinan.page.Evidence;
import org.zhinan.page.Page;
import org.zhinan.page.Printable;
import org.zhinan.page.Range;

class ReportWriterTest {

  private static final String HOSTILE =
      "</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>&lt;"
          + "\u202e\u2028\u2029\u0000\u001b[2J\u200b\ud800\ud83d\ude00\"\\";

  private final StringWriter out = new StringWriter();
  private final ReportWriter writer;

  ReportWriterTest() throws IOException {
    this.writer = new ReportWriter(out, CorpusModel.none());
  }

  private Report finished() throws IOException {
    writer.finish("corpus");
    return new Report(out.toString());
  }

  private static Decision decision(String text, Verdict verdict) {
    Range range = new Range(Range.Unit.LINES, 1, 1);
    Block block = new Block(0, Block.Kind.LIST_ITEM, 1, "2.", text, range, Evidence.NONE);
    return new Decision(block, verdict);
  }

  private static CleanPage page(String title, Decision... decisions) {
    List<Block> blocks = List.of(decisions).stream().map(Decision::block).toList();
    return new CleanPage(
        new Page("id", title, "site", null, null, blocks), title, List.of(decisions));
  }

  @Test
  void writesBlocksInReadingOrderWithTheirVerdicts() throws IOException {
    Verdict.Cut cut = new Verdict.Cut("加微信", Reason.CONTACT, "Contact");
    writer.take(
        page(
            "题",
            decision("首页", new Verdict.Drop(Reason.NAVIGATION, "navigation")),
            decision("先核实。加微信", new Verdict.Keep("先核实。", List.of(cut)))));
    assertEquals(
        "[{\"kind\":\"list item\",\"text\":\"2. 首页\",\"reason\":\"navigation\",\"rule\":\"navigation\"},"
            + "{\"kind\":\"list item\",\"text\":\"2. 先核实。\",\"cuts\":"
            + "[{\"text\":\"加微信\",\"reason\":\"contact\",\"rule\":\"Contact\"}]}]",
        finished().record("blocks"));
  }

  @Test
  void sumsUpAPage() throws IOException {
    Verdict.Cut cut = new Verdict.Cut("加微信", Reason.CONTACT, "Contact");
    writer.take(
        page(
            "题",
            decision("首页", new Verdict.Drop(Reason.NAVIGATION, "navigation")),
            decision("上一页", new Verdict.Drop(Reason.NAVIGATION, "navigation")),
            decision("先核实。加微信", new Verdict.Keep("先核实。", List.of(cut)))));
    assertEquals(
        "{\"id\":\"id\",\"title\":\"题\",\"site\":\"site\",\"url\":null,\"published\":null,"
            + "\"kept\":{\"blocks\":1,\"parts\":0,\"characters\":4},"
            + "\"gone\":{\"navigation\":{\"blocks\":2,\"parts\":0,\"characters\":5},"
            + "\"contact\":{\"blocks\":0,\"parts\":1,\"characters\":3}}}",
        finished().record("page"));
  }

  @Test
  void namesThePagesThatBearOutATemplateAndALure() throws IOException {
    CorpusModel.Learner learner = new CorpusModel.Learner();
    for (int i = 0; i < 7; i++) {
      learner.add(Cleaner.standard().clean(repeating(i)));
    }
    CorpusModel model = learner.learn();
    ReportWriter report = new ReportWriter(out, model);
    for (int i = 0; i < 7; i++) {
      report.take(Cleaner.standard().with(model).clean(repeating(i)));
    }
    report.finish("corpus");
    Report read = new Report(out.toString());
    assertEquals(
        List.of(
            "{\"site\":\"site\",\"lines\":[{\"text\":\"愿每一位朋友都能早一点放下包袱。\","
                + "\"pages\":7,\"first\":[0,1,2,3,4]}]}"),
        read.records("template"));
    assertEquals(
        List.of(
            "{\"text\":\"mqt5520\",\"pages\":3,\"first\":[0,2,4]}",
            "{\"text\":\"mqt5521\",\"pages\":2,\"first\":[1,3]}"),
        read.records("lure"));
  }

  /** A page that ends as all of its site do; the first five push one of two handles. */
  private static Page repeating(int number) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      lines.add("案例" + number + "的第" + i + "段讲借款人怎样和银行谈分期，每月还" + (number * 100 + i) + "元。");
    }
    lines.add(6, number < 5 ? "加老师微信mqt552" + number % 2 + "，当天就能谈。" : "我那三家都是mqt5521谈下来的。");
    lines.add("愿每一位朋友都能早一点放下包袱。");
    Range range = new Range(Range.Unit.LINES, 1, 1);
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Block(blocks.size(), Block.Kind.LINE, 0, "", line, range, Evidence.NONE));
    }
    return new Page("p" + number, "", "site", null, null, blocks);
  }

  @Test
  void writesTextAsItStandsOnceTheJsonIsRead() throws IOException {
    writer.take(page(HOSTILE, decision(HOSTILE, new Verdict.Keep(HOSTILE, List.of()))));
    writer.skip(new Skipped(HOSTILE, HOSTILE));
    Report report = finished();
    assertEquals(HOSTILE, Json.get(Json.object(report.record("page")), "title"));
    assertEquals(HOSTILE, Json.get(Json.object(report.record("skipped")), "location"));
    assertTrue(report.record("blocks").contains("\\u003C/script\\u003E"), report.record("blocks"));
  }

  @Test
  void writesNoMarkupAndNoUnseenCharacterOfAPage() throws IOException {
    String constant = finished().constant();
    StringWriter second = new StringWriter();
    ReportWriter hostile = new ReportWriter(second, CorpusModel.none());
    hostile.take(page(HOSTILE, decision(HOSTILE, new Verdict.Drop(Reason.SPAM, "rule"))));
    hostile.skip(new Skipped(HOSTILE, HOSTILE));
    hostile.finish(HOSTILE);
    String html = second.toString();
    assertEquals(constant.replace("\n", ""), new Report(html).constant().replace("\n", ""));
    assertEquals(0, html.codePoints().filter(c -> c != '\n' && !Printable.is(c)).count());
  }

  @Test
  void allowsItsOwnScriptsAndStyleAloneAndNothingFromOutside() throws Exception {
    String html = finished().constant();
    String policy = html.replaceAll("(?s).*Content-Security-Policy\" content=\"([^\"]*)\".*", "$1");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'sha256-"), policy);
    List<String> allowed = new ArrayList<>();
    Pattern.compile("'sha256-[^']+'")
        .matcher(policy)
        .results()
        .forEach(r -> allowed.add(r.group()));
    List<String> inline = new ArrayList<>();
    for (String element : List.of("script", "style")) {
      Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">")
          .matcher(html)
          .results()
          .forEach(r -> inline.add(hash(r.group(1))));
    }
    assertEquals(allowed, inline);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(Pattern.compile("https?://|\\ssrc=|@import|url\\(").matcher(html).find());
    assertFalse(html.contains("{{"));
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
