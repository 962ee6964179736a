package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        ".{0,9}转载.* => 转载",
        "返回顶部 => 返回",
        "(上|下)一篇 => 上一 下一",
        "点?赞 => 赞",
        "[篇页]尾 => 篇尾 页尾",
        "(?!不)标签: => 标签",
        "(?=.*页)[\\d.]{2,9} => 页",
        "(图|照片)+ => 图 照片",
        "文(?<!论文)章 => 文章",
        "icp\\s?备案 => ic",
        "\\[推广\\]. => [推"
      })
  void namesWhatAMatchMustHold(String regex, String needles) {
    assertEquals(Set.of(needles.split(" ")), Needles.of(regex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".*",
        "广告?|",
        "(广告)?",
        "广*",
        "[^广]",
        "[a-z]",
        "\\p{IsHan}+",
        "(?!广告).",
        "(?i)ad",
        "(a)\\1"
      })
  void expectsNothingWhereNothingNeedBe(String regex) {
    assertEquals(Set.of(), Needles.of(regex));
  }

  static Stream<Pattern> phrases() {
    return PatternsTest.phrases();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void knowsNeedlesOfEveryPhrase(Pattern phrase) {
    Set<String> needles = Needles.of(phrase.pattern());

    assertTrue(!needles.isEmpty() && !needles.contains(""), phrase::pattern);
  }

  @Test
  void triesAPatternOnATextThatHoldsItsNeedleOnly() {
    Guarded guarded = new Guarded(Pattern.compile("第\\d楼|昨天"));

    assertTrue(guarded.isIn("在第3楼"));
    assertTrue(guarded.matches("昨天"));
    assertEquals(
        List.of(false, false, false),
        List.of(guarded.isIn("第三"), guarded.isIn("楼"), guarded.matches("昨天的")));
  }
}
