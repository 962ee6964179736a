package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhinan.page.Block;

/**
 * Holds the cleaner to what must be so of every page, on pages mixed at random of the lines of
 * judged/mixture.txt, with handles in disguise between them or glued to them.
 */
class CleanerPropertiesTest {

  private static final int TEXTS = 1_400;
  private static final int HTMLS = 200;
  private static final int MOST_SHOWN = 5;

  private static final List<String> ADVICE = CleanPages.judgedLines("mixture", '+');
  private static final List<String> BOILERPLATE = CleanPages.judgedLines("mixture", '-');
  private static final List<String> TITLES =
      List.of("信用卡逾期以后怎么跟银行谈", "网贷还不上会被起诉吗", "收到催收短信应该先做什么", "借条丢了还能不能要回欠款", "停息挂账需要准备哪些材料");
  private static final List<String> HEADS =
      List.of("相关推荐", "推荐阅读：", "网友评论(3)", "精彩评论", "热门文章", "最新评论");
  private static final List<String> CUES =
      List.of("微信：", "加老师微信", "V信 ", "薇❤", "TG:@", "加我V", "VX:", "微信号 ", "➕V ", "绿泡泡：");
  private static final List<String> HANDLES =
      List.of(
          "mqzx5520", "fuzhai_88", "ＭＱＺ５５２０", "m q z 5 5 2 0", "ⓜⓠⓩ⑤⑤②⓪", "мqz5520", "m-q-z-5520");
  private static final List<String> NUMBERS =
      List.of("13655017788", "136 5501 7788", "１３６５５０１７７８８", "①③⑥⑤⑤⓪①⑦⑦⑧⑧", "1365501七七八八");

  /** A page with the lines of which it was mixed, and what was made of it. */
  private record Mixture(List<String> lines, List<String> handles, boolean headed, CleanPage page) {
    boolean isHtml() {
      return page.page().blocks().getFirst().evidence().place() != null;
    }

    @Override
    public String toString() {
      return String.join("\n  ", lines) + "\n=> " + page.text().replace("\n", "\n   ");
    }
  }

  private static List<Mixture> mixtures;

  @BeforeAll
  static void mix() {
    mixtures =
        IntStream.range(0, TEXTS + HTMLS)
            .mapToObj(seed -> mixture(new Random(seed), seed < TEXTS))
            .toList();
  }

  private static Mixture mixture(Random random, boolean text) {
    List<String> lines = new ArrayList<>(some(ADVICE, 4 + random.nextInt(8), random));
    lines.addAll(some(BOILERPLATE, random.nextInt(12), random));
    boolean headed = random.nextInt(4) == 0;
    if (headed) {
      lines.add(one(HEADS, random));
    }
    List<String> handles = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      boolean number = random.nextInt(3) == 0;
      handles.add(one(number ? NUMBERS : HANDLES, random));
      lines.add((number ? "" : one(CUES, random)) + handles.getLast());
    }
    Collections.shuffle(lines, random);
    if (random.nextInt(4) == 0 && lines.size() > 6) {
      lines.set(4, lines.get(4) + lines.remove(5));
    }
    String title = one(TITLES, random);
    lines.addFirst(title);
    return new Mixture(lines, handles, headed, text ? text(lines) : html(title, lines));
  }

  private static CleanPage text(List<String> lines) {
    return CleanPages.clean(CleanPages.rawPage(lines));
  }

  private static CleanPage html(String title, List<String> lines) {
    String body =
        lines.stream()
            .skip(1)
            .map(l -> "<p>" + l.replace("<", "&lt;") + "</p>")
            .collect(Collectors.joining());
    return CleanPages.html(title, "<h1>" + title + "</h1><div>" + body + "</div>");
  }

  private static List<String> some(List<String> pool, int count, Random random) {
    List<String> all = new ArrayList<>(pool);
    Collections.shuffle(all, random);
    return all.subList(0, count);
  }

  private static String one(List<String> pool, Random random) {
    return pool.get(random.nextInt(pool.size()));
  }

  @Test
  void changesNothingOfTextThatIsClean() {
    assertNone(
        m -> {
          if (m.isHtml()) {
            return List.of();
          }
          List<String> once = m.page.text().lines().toList();
          List<String> twice = text(once).text().lines().toList();
          return without(once, twice);
        });
  }

  @Test
  void keepsPartsOfTheBlocksInTheirOrder() {
    assertNone(
        m ->
            m.page.decisions().stream()
                .filter(d -> d.verdict() instanceof Verdict.Keep)
                .filter(d -> !isWithin(((Verdict.Keep) d.verdict()).text(), d.block().text()))
                .map(d -> d.block().text())
                .toList());
    for (Mixture mixture : mixtures) {
      List<Block> judged = mixture.page.decisions().stream().map(Decision::block).toList();
      assertEquals(mixture.page.page().blocks(), judged);
    }
  }

  @Test
  void leavesNoPushedContact() {
    assertNone(
        m ->
            m.page
                .text()
                .lines()
                .filter(l -> Contacts.isPushed(l) || m.handles.stream().anyMatch(l::contains))
                .toList());
  }

  @Test
  void saysWhyAndByWhichRuleABlockGoes() {
    for (Mixture mixture : mixtures) {
      for (Decision decision : mixture.page.decisions()) {
        if (decision.verdict() instanceof Verdict.Drop drop) {
          assertNotNull(drop.reason());
          assertFalse(drop.rule().isBlank());
        }
      }
    }
  }

  @Test
  void losesNoAdviceOfTextOutsideOfSections() {
    assertNone(
        m -> {
          List<String> advice = m.lines.stream().filter(ADVICE::contains).toList();
          boolean sections = m.headed || m.isHtml();
          return sections ? List.of() : without(advice, CleanPages.keptTexts(m.page));
        });
  }

  private static List<String> without(List<String> all, List<String> kept) {
    return all.stream().filter(l -> !kept.contains(l)).toList();
  }

  private static boolean isWithin(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
    }
    return at == part.length();
  }

  /** Asserts that there is no page of which a test tells lines, and shows the first few. */
  private static void assertNone(Function<Mixture, List<String>> breaches) {
    List<Mixture> bad = mixtures.stream().filter(m -> !breaches.apply(m).isEmpty()).toList();
    String shown =
        bad.stream()
            .limit(MOST_SHOWN)
            .flatMap(m -> Stream.of(String.join(" ⏎ ", breaches.apply(m)), m.toString()))
            .collect(Collectors.joining("\n\n"));
    assertEquals(0, bad.size(), shown);
  }
}
