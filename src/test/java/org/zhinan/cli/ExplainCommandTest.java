package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.Decision;
import org.zhinan.clean.Verdict;
import org.zhinan.page.Corpus;
import org.zhinan.page.Printable;

class ExplainCommandTest {

  private final Path folder;

  ExplainCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void showsEveryBlockWithItsVerdictAndReason() throws IOException {
    Path file =
        Scrapes.write(
            folder.resolve("a.html"),
            Scrapes.html(
                "催收打电话怎么办",
                Scrapes.ADVICE,
                Scrapes.ADVICE + "想停催的加老师微信 tingcui8866 咨询。",
                "上一篇：逾期了怎么办",
                "版权声明：本文由本站原创，转载请注明出处。"));
    List<String> lines = Run.of("explain", file).succeeds().out().lines().toList();
    assertEquals("a", lines.get(0));
    assertTrue(lines.get(1).matches("title +催收打电话怎么办"), lines.get(1));
    List<String> rows = lines.subList(2, lines.size());
    assertTrue(rows.get(0).matches("keep +催收打电话怎么办"), rows.get(0));
    assertTrue(rows.get(1).matches("keep +" + Scrapes.ADVICE), rows.get(1));
    assertTrue(rows.get(2).matches("keep +" + Scrapes.ADVICE), rows.get(2));
    assertTrue(rows.get(3).matches("cut: contact \\(\\S+\\) +想停催的加老师微信.*"), rows.get(3));
    assertTrue(rows.get(4).matches("drop: [a-z ]+ \\(\\S+\\) +上一篇：.*"), rows.get(4));
    assertTrue(rows.get(5).matches("drop: [a-z ]+ \\(\\S+\\) +版权声明：.*"), rows.get(5));
    assertEquals(6, rows.size());
  }

  @Test
  void showsTheBlocksOfAWholePageInOrder() throws IOException {
    Path page = Path.of("corpus/pages/kouzi-zblog/421.html");
    List<String> rows = Run.of("explain", page).succeeds().out().lines().skip(2).toList();
    int row = 0;
    int cuts = 0;
    for (Decision decision : decisions(page)) {
      String text = decision.block().text();
      if (decision.verdict() instanceof Verdict.Keep keep) {
        text = keep.text();
        cuts += keep.cuts().size();
      }
      while (!rows.get(row).endsWith(" " + text)) {
        row++;
      }
      row++;
    }
    assertEquals(decisions(page).size() + cuts, rows.size());
    for (String shown : rows) {
      assertTrue(shown.matches("(keep|(?:drop|cut): [a-z ]+ \\(\\w+\\)) +\\S.*"), shown);
    }
  }

  private static List<Decision> decisions(Path page) throws IOException {
    try (Stream<Corpus.Entry> entries = Corpus.of(page).entries()) {
      Corpus.Entry entry = entries.findFirst().orElseThrow();
      return Cleaner.standard().clean(entry.load().parse()).decisions();
    }
  }

  @Test
  void showsEachRecordAndSkipsWhatIsNone() throws IOException {
    String good = "{\"id\":\"%s\",\"title\":\"题\",\"text\":\"" + Scrapes.ADVICE + "\"}\n";
    Path file =
        Scrapes.write(
            folder.resolve("a.jsonl"),
            good.replace("%s", "一") + "no record\n" + good.replace("%s", "二"));
    Run run = Run.of("explain", file).succeeds();
    assertTrue(run.out().startsWith("一\n") && run.out().contains("\n二\n"), run.out());
    assertTrue(run.err().startsWith("skipped ") && run.err().contains("a.jsonl:2: "), run.err());
  }

  @Test
  void printsNothingThatSteersATerminal() throws IOException {
    String hostile = "\\u001b[2J\\u202e\\u0007";
    String record = "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s催收\\n%s\"}";
    Path file = Scrapes.write(folder.resolve("a.jsonl"), record.replace("%s", "x" + hostile));
    String out = Run.of("explain", file).succeeds().out();
    assertEquals(0, out.chars().filter(c -> c != '\n' && !Printable.is(c)).count(), out);
  }

  @Test
  void failsWhereThereIsNoPage() throws IOException {
    Path missing = folder.resolve("missing.html");
    Run.of("explain", missing).fails(ExitCodes.BAD_INPUT, missing.toString(), "no such corpus");
    Run picture = Run.of("explain", Scrapes.picture(folder.resolve("p.html")));
    picture.fails(ExitCodes.BAD_INPUT, "no page that can be read");
    assertTrue(picture.err().contains("it is a PNG image"), picture.err());
  }
}
