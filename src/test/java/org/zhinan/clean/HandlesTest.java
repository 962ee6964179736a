package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the cleaner to judged/handles.txt: no marked handle may be read on a page, as text or as
 * HTML, and no line that looks like one may lose a character.
 */
class HandlesTest {

  private static final Pattern HANDLE = Pattern.compile("«([^»]+)»");
  private static final List<String> BEFORE =
      List.of("信用卡逾期怎么跟银行谈", "先算清楚每个月能拿出多少钱，再给银行打电话说明自己的难处和打算。");
  private static final List<String> AFTER =
      List.of("通话的时间和工号都要记下来，谈好的方案请银行用短信或者书面确认。", "银行不同意的，可以隔一段时间再谈，也可以向监管部门反映情况。");

  static List<String> pushed() {
    return CleanPages.judgedLines("handles", '-');
  }

  static List<String> lookAlikes() {
    return CleanPages.judgedLines("handles", '+');
  }

  @ParameterizedTest
  @MethodSource("pushed")
  void leavesNothingOfAPushedHandle(String line) {
    List<String> kept = new ArrayList<>(cleaned(line.replaceAll("[«»]", "")));

    assertTrue(kept.containsAll(BEFORE) && kept.containsAll(AFTER), () -> "took advice: " + kept);
    kept.removeAll(BEFORE);
    kept.removeAll(AFTER);
    String left = String.join("\n", kept);
    List<String> handles = HANDLE.matcher(line).results().map(HandlesTest::handle).toList();
    assertTrue(handles.stream().noneMatch(left::contains), () -> "left: " + left);
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void keepsALineThatLooksLikeAContact(String line) {
    assertEquals(page(line), cleaned(line));
  }

  @Test
  void listsEnoughOfBoth() {
    assertTrue(pushed().size() >= 150);
    assertTrue(lookAlikes().size() >= 150);
  }

  private static String handle(MatchResult marked) {
    return marked.group(1);
  }

  private static List<String> page(String line) {
    return Stream.of(BEFORE, List.of(line.split("⏎")), AFTER).flatMap(List::stream).toList();
  }

  private static List<String> cleaned(String line) {
    if (!line.startsWith("<")) {
      return CleanPages.keptTexts(CleanPages.text(page(line).toArray(String[]::new)));
    }
    String body =
        String.format(
            Locale.ROOT,
            "<h1>%s</h1><p>%s</p>%s<p>%s</p><p>%s</p>",
            BEFORE.get(0),
            BEFORE.get(1),
            line,
            AFTER.get(0),
            AFTER.get(1));
    return CleanPages.keptTexts(CleanPages.html(BEFORE.get(0), body));
  }
}
