package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        "返回顶部 => 返回 & 顶部",
        "(上|下)一篇 => 一篇 & 上一 下一",
        "点?赞 => 赞",
        "[篇页]尾 => 篇尾 页尾",
        "(?!不)标签: => 标签 & 签:",
        "(?=.*页)[\\d.]{2,9} => 页 & 0 1 2 3 4 5 6 7 8 9 .",
        "(?:加|添加)(?:我|老师)?.{0,3}微信 => 微信 & 加 添加",
        "(?:微信|威信)群 => 信群 & 微信 威信",
        "🐧.?企鹅 => 🐧 & 企鹅",
        "(图|照片)+ => 图 照片",
        "文(?<!论文)章 => 文章",
        "icp\\s?备案 => ic & cp",
        "\\[推广\\]. => [推 & 广]"
      })
  void namesWhatAMatchMustHold(String regex, String needles) {
    assertEquals(
        Stream.of(needles.split(" & ")).map(n -> Set.of(n.split(" "))).toList(), Needles.of(regex));
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
    assertEquals(List.of(), Needles.of(regex));
  }

  static Stream<Pattern> phrases() {
    return PatternsTest.phrases();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void knowsNeedlesOfEveryPhrase(Pattern phrase) {
    List<Set<String>> needles = Needles.of(phrase.pattern());

    assertTrue(!needles.isEmpty(), phrase::pattern);
    assertTrue(needles.stream().noneMatch(n -> n.isEmpty() || n.contains("")), phrase::pattern);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "广告|推广.* => 广告 & 推广.*",
        "(?:广告|推广) => 广告 & 推广",
        "(?:(?:广告)|推广) => (?:广告) & 推广",
        "(?:广告)|(?:推广) => (?:广告) & (?:推广)",
        "(?=[广推])(?<!不)(?:广告|推广) => (?=[广推])(?<!不)(?:广告) & (?=[广推])(?<!不)(?:推广)",
        "(?:广|推)(?:告|介) => (?:广|推)(?:告|介)",
        "[|]广|\\|告 => [|]广 & \\|告",
        "(a)\\1|b => (a)\\1|b"
      })
  void partsAnExpressionIntoItsAlternatives(String regex, String alternatives) {
    assertEquals(List.of(alternatives.split(" & ")), Needles.alternatives(regex));
  }

  @Test
  void triesAPatternOnATextThatHoldsAllOfItsNeedlesOnly() {
    Guarded guarded = Guarded.compile("加.{0,3}微信|扫码");

    assertTrue(guarded.mayBeIn("微信不要加") && guarded.isIn("请加我微信") && guarded.isIn("扫码"));
    assertEquals(
        List.of(false, false, false),
        List.of(guarded.mayBeIn("我的微信"), guarded.mayBeIn("扫一扫"), guarded.isIn("微信不要加")));
  }

  @Test
  void namesTheCharactersOfWhichOneIsInEachMatch() {
    BitSet characters = Guarded.compile("加.{0,3}微信|扫码").characters();

    assertEquals("扫微".chars().boxed().collect(Collectors.toSet()), asSet(characters));
    assertTrue(Guarded.compile("[a-z]+|扫码").characters().get('甲'));
  }

  private static Set<Integer> asSet(BitSet characters) {
    return characters.stream().boxed().collect(Collectors.toSet());
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
