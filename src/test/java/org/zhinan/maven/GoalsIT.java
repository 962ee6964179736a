package org.zhinan.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.analysis.Lexicon;
import org.zhinan.index.IndexException;
import org.zhinan.index.ProjectVersion;
import org.zhinan.search.AdviceSearcher;

/** The goals as projects run them, in Maven itself. */
class GoalsIT {

  private final Path project;
  private final Path corpus;
  private final Path index;

  GoalsIT(@TempDir Path project) throws IOException {
    this.project = project;
    Files.createDirectory(project.resolve(".mvn")); // Maven 4 warns where it is missing
    this.corpus = project.resolve("src/main/corpus");
    this.index = project.resolve("target/classes/zhinan-index");
  }

  /** Writes the pom of a project that builds its index, with some configuration of the plugin. */
  private void pom(String configuration) throws IOException {
    Files.writeString(
        project.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>example</groupId>
          <artifactId>guide</artifactId>
          <version>1</version>
          <properties>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <build>
            <plugins>
              <plugin>
                <groupId>org.zhinan</groupId>
                <artifactId>zhinan</artifactId>
                <version>VERSION</version>
                <configuration>CONFIGURATION</configuration>
                <executions>
                  <execution>
                    <goals><goal>index</goal><goal>check</goal></goals>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """
            .replace("VERSION", ProjectVersion.get())
            .replace("CONFIGURATION", configuration));
  }

  private void page(String name, String advice) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "<title>" + advice + "</title><p>" + advice + "，先把通话录音留好。</p>");
  }

  private static int hits(Path index, String question) throws IndexException {
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      return searcher.search(question, 10).size();
    }
  }

  private Maven build(String... more) throws IOException, InterruptedException {
    String[] arguments = new String[more.length + 1];
    System.arraycopy(more, 0, arguments, 0, more.length);
    arguments[more.length] = "process-resources";
    return Maven.run(project, arguments);
  }

  private static void contains(Maven run, String... lines) {
    for (String line : lines) {
      assertTrue(run.log().contains(line), () -> line + " is not in:\n" + run.log());
    }
  }

  @Test
  void buildsAnIndexAndKeepsItUpToDate() throws Exception {
    pom("");
    page("a.html", "催收打电话给家人怎么办");
    page("b.html", "网购的衣服怎么退");

    Maven first = build().succeeds();
    contains(first, "[INFO] 2 pages, 2 passages in the index\n", "2 added", "blocks kept 2");
    String ofGoal = first.log().substring(first.log().indexOf(":index (default)"));
    // Maven 4 warns before, and of repositories that cannot be reached.
    assertEquals(
        List.of(),
        ofGoal
            .lines()
            .filter(l -> l.contains("WARN") && !l.contains("Could not transfer"))
            .toList());
    assertEquals(1, hits(index, "催收"));

    contains(build().succeeds(), "2 pages, 2 passages in the index, up to date", "2 unchanged");

    page("b.html", "租房的押金怎么要回来");
    contains(build().succeeds(), "0 added, 1 updated, 1 unchanged, 0 removed");
    assertEquals(1, hits(index, "押金"));
    assertEquals(0, hits(index, "网购"));

    Files.delete(corpus.resolve("b.html"));
    contains(build().succeeds(), "1 pages, 1 passages", "1 unchanged, 1 removed");
    assertEquals(0, hits(index, "押金"));
  }

  @Test
  void packsTheIndexIntoTheJarAndChecksIt() throws Exception {
    pom("");
    page("a.html", "催收打电话给家人怎么办");
    contains(Maven.run(project, "verify").succeeds(), "[INFO] sound: 1 pages, 1 passages");
    Path jar = project.resolve("target/guide-1.jar");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
        AdviceSearcher searcher = AdviceSearcher.openResource("zhinan-index", loader)) {
      assertEquals(1, searcher.search("催收", 10).size());
    }
  }

  @Test
  void addsTheWordsOfALexicon() throws Exception {
    pom("<lexicons><lexicon>src/main/words.txt</lexicon></lexicons>");
    page("a.html", "催收打电话给家人怎么办");
    Files.writeString(project.resolve("src/main/words.txt"), "上岸互助社\n");
    build().succeeds();
    try (AdviceSearcher searcher = AdviceSearcher.open(index)) {
      assertNotEquals(Lexicon.standard().hash(), searcher.manifest().lexicon());
      assertEquals(1, searcher.search("催收", 10).size());
    }
  }

  @Test
  void failsTheBuildForADamagedIndex() throws Exception {
    pom("");
    page("a.html", "催收打电话给家人怎么办");
    build().succeeds();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(index, "*.cfs")) {
      for (Path file : files) {
        Files.write(file, new byte[] {1});
      }
    }
    Maven check = Maven.run(project, goal("check")).fails();
    contains(check, "is damaged; delete it and build it again");
  }

  @Test
  void failsTheBuildForAnswersThatAreWorseThanAskedFor() throws Exception {
    pom("");
    page("a.html", "催收打电话给家人怎么办");
    build().succeeds();
    Files.writeString(project.resolve("queries.tsv"), "q1\t催收骚扰家人\n");
    Files.writeString(project.resolve("qrels.tsv"), "q1\ta\t3\t先把通话录音留好\n");
    String[] evaluate = {
      goal("evaluate"),
      "-Dzhinan.queries=queries.tsv",
      "-Dzhinan.qrels=qrels.tsv",
      "-Dzhinan.minNdcg=0.9"
    };
    contains(Maven.run(project, evaluate).succeeds(), "1 questions  nDCG@10 1.0000");
    Files.writeString(project.resolve("qrels.tsv"), "q1\ta\t3\t这一句页面里没有\n");
    contains(Maven.run(project, evaluate).fails(), "nDCG@10 is 0.0000, below --min-ndcg 0.9");
  }

  @Test
  void warnsOfASkippedPageAndFailsOnlyIfItIsTold() throws Exception {
    pom("<failOnSkipped>${strict}</failOnSkipped><maxSkipped>${most}</maxSkipped>");
    page("a.html", "催收打电话给家人怎么办");
    Files.write(
        corpus.resolve("bad.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

    contains(build("-Dstrict=false", "-Dmost=0").succeeds(), "[WARNING] skipped ", "bad.html");
    contains(build("-Dstrict=true", "-Dmost=1").succeeds(), "[WARNING] skipped ");
    contains(
        build("-Dstrict=true", "-Dmost=0").fails(), "1 page was skipped, and at most 0 may be");
    assertEquals(1, hits(index, "催收"));
  }

  @Test
  void leavesOutWhatItIsToldTo() throws Exception {
    pom(
        "<includes><include>**/*.html</include></includes>"
            + "<excludes><exclude>old/**</exclude></excludes><failOnSkipped>true</failOnSkipped>");
    page("a.html", "催收打电话给家人怎么办");
    page("old/b.html", "网购的衣服怎么退");
    Files.write(corpus.resolve("logo.png"), new byte[] {1});
    contains(build().succeeds(), "1 added", "0 skipped");
  }

  @Test
  void saysThatTheCorpusIsMissingOrEmptyAndKeepsTheIndex() throws Exception {
    pom("");
    contains(build().fails(), corpus.toString(), "there is no such corpus");
    page("a.html", "催收打电话给家人怎么办");
    build().succeeds();
    Files.delete(corpus.resolve("a.html"));
    contains(build().fails(), "the corpus holds no readable page");
    assertEquals(1, hits(index, "催收"));
  }

  @Test
  void doesNothingIfItIsSkipped() throws Exception {
    pom("");
    contains(build("-Dzhinan.skip").succeeds(), "zhinan is skipped");
    assertFalse(Files.exists(index));
  }

  @Test
  void worksWithoutAPomOnPathsWithSpacesAndChinese() throws Exception {
    Path pages = Files.createDirectories(project.resolve("语料 库/页 面"));
    Files.writeString(pages.resolve("甲 1.txt"), "催收打电话给家人怎么办\n\n先把通话录音留好。\n");
    Path made = project.resolve("索引 1");
    String[] given = {"-Dzhinan.corpus=" + pages, "-Dzhinan.index=" + made};
    contains(Maven.run(project, goal("index"), given[0], given[1]).succeeds(), "1 pages");
    contains(Maven.run(project, goal("check"), given[1]).succeeds(), "sound: 1 pages");
    assertEquals(1, hits(made, "催收"));
  }

  @Test
  void saysInOneSentenceThatThereIsNoJdkThatIsNewEnough() throws Exception {
    assumeTrue(
        Integer.getInteger("zhinan.maven.java") < 21, "Maven itself runs on JDK 21 or later");
    pom("<jdkSearchPath>" + project + "</jdkSearchPath>");
    page("a.html", "催收打电话给家人怎么办");
    contains(build().fails(), "zhinan needs a JDK of version 21 or later");
    assertFalse(Files.exists(index));
  }

  @Test
  void buildsModulesInParallel() throws Exception {
    Files.writeString(
        project.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>example</groupId>
          <artifactId>guides</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <modules><module>one</module><module>two</module></modules>
        </project>
        """);
    for (String module : new String[] {"one", "two"}) {
      GoalsIT in = new GoalsIT(Files.createDirectories(project.resolve(module)));
      in.pom("");
      in.page("a.html", "催收打电话给家人怎么办");
      Path pom = in.project.resolve("pom.xml");
      Files.writeString(pom, Files.readString(pom).replace("guide<", "guide-" + module + "<"));
    }
    Maven run = build("-T2").succeeds();
    assertFalse(run.log().contains("not marked as @threadSafe"), run.log());
    for (String module : new String[] {"one", "two"}) {
      assertEquals(1, hits(project.resolve(module + "/target/classes/zhinan-index"), "催收"));
    }
  }

  @Test
  void explainsItself() throws Exception {
    Maven help = Maven.run(project, goal("help"), "-Ddetail", "-Dgoal=index").succeeds();
    contains(
        help, "zhinan:index", "failOnSkipped (Default: false)", "User property: zhinan.corpus");
  }

  private static String goal(String name) {
    return "org.zhinan:zhinan:" + ProjectVersion.get() + ":" + name;
  }
}
