package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {

  private static final String QUESTIONS = "q1\t协商还款\nq2\t征信异议\nunjudged\t天气\n";

  private final Path folder;
  private final Path index;

  EvaluateCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.index = folder.resolve("index");
    String records =
        """
        {"id":"a","text":"协商还款要先打银行的电话"}
        {"id":"b","text":"征信有异议去人民银行"}
        {"id":"c c","text":"征信报告每年可以查两次"}
        """;
    Path corpus = Files.writeString(folder.resolve("records.jsonl"), records);
    Run.of("index", corpus, "--index", index, "--as-is").succeeds();
  }

  private Run evaluate(String qrels, Object... options) throws IOException {
    Path queries = Files.writeString(folder.resolve("queries.tsv"), QUESTIONS);
    Path judged = Files.writeString(folder.resolve("qrels"), qrels);
    List<Object> arguments =
        new ArrayList<>(List.of("evaluate", queries, judged, "--index", index));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray());
  }

  @Test
  void scoresTheAnswersToJudgedQuestions() throws IOException {
    assertEquals(
        new Run(
            ExitCodes.DONE, "2 questions  nDCG@10 0.8155  MRR@10 0.7500  Recall@100 1.0000\n", ""),
        evaluate("q1 0 a 1\nq2 0 c%20c 2\nq2 0 b 0\n"));
  }

  @Test
  void findsAJudgedPassageByAPieceOfItsText() throws IOException {
    Run run = evaluate("q1\ta\t3\t银行的电话\nq2\tb\t1\t有异议去\n");
    assertEquals(
        "2 questions  nDCG@10 1.0000  MRR@10 1.0000  Recall@100 1.0000\n", run.succeeds().out());
  }

  @Test
  void countsAnAnchorThatIsNowhereAsAnAnswerThatWasLost() throws IOException {
    Run run = evaluate("q1\ta\t1\t银行的电话\nq1\ta\t1\t没有这句话\n");
    assertEquals(
        "1 questions  nDCG@10 0.6131  MRR@10 1.0000  Recall@100 0.5000\n", run.succeeds().out());
  }

  @Test
  void endsWithOneWhenTheAnswersAreWorseThanAskedFor() throws IOException {
    String qrels = "q1 0 c%20c 1\n";
    Run run = evaluate(qrels, "--min-ndcg", "0.5");
    assertEquals(ExitCodes.TOO_LITTLE, run.code());
    assertTrue(run.err().contains("below --min-ndcg 0.5"), run.err());
    assertEquals(ExitCodes.DONE, evaluate(qrels, "--min-ndcg", "0").code());
  }

  @Test
  void namesTheQuestionsThatChangedSinceASavedEvaluation() throws IOException {
    Path saved = folder.resolve("saved.tsv");
    evaluate("q1 0 a 1\nq2 0 b 1\n", "--save", saved).succeeds();
    String[] lines = evaluate("q1 0 a 1\nq2 0 none 1\n", "--against", saved).out().split("\n", -1);
    assertEquals("-1.0000  1.0000  0.0000  q2  征信异议", lines[0]);
    assertTrue(
        lines[1].startsWith("0 of 2 questions better, 1 worse, on average -0.5000"), lines[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q1 0 a", "q1 0 a x", "q1\ta\tx\tanchor", "q1 0 a 1 2"})
  void namesTheLineThatIsNoJudgement(String line) throws IOException {
    Run run = evaluate("q1 0 a 1\n" + line + "\n");
    assertEquals(ExitCodes.BAD_INPUT, run.code());
    assertTrue(run.err().contains("qrels:2: the line is not"), run.err());
  }

  @Test
  void saysThatNothingIsJudged() throws IOException {
    Run run = evaluate("other 0 a 1\nq1 0 a 0\n");
    assertEquals(ExitCodes.BAD_INPUT, run.code());
    assertTrue(run.err().contains("no relevant passage for any question"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.1", "NaN"})
  void refusesAThresholdThatIsNoShare(String least) throws IOException {
    assertEquals(ExitCodes.USAGE, evaluate("q1 0 a 1\n", "--min-ndcg", least).code());
  }

  @Test
  void refusesAFileThatHoldsNoScores() throws IOException {
    Path saved = Files.writeString(folder.resolve("saved.tsv"), "q1\t0.5\n");
    Run run = evaluate("q1 0 a 1\n", "--against", saved);
    assertEquals(ExitCodes.BAD_INPUT, run.code());
    assertTrue(run.err().contains("saved.tsv:1: the line is not"), run.err());
  }
}
