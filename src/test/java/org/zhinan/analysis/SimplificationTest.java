package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.ibm.icu.text.Transliterator;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplificationTest {

  /** Simplified characters of their own, which ICU folds. */
  private static final String LEFT_OUT = "俱吒囍苎薴跤阪";

  /** Characters of which both name a rare one, and variants in simplified text. */
  private static final String BY_HAND = "妳帐帳祇衹谘";

  private static final Simplification STANDARD = Simplification.standard();

  @Test
  void foldsEachCharacterAsIcuOrOpenccDo() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    TreeSet<String> others = new TreeSet<>();
    IntStream.rangeClosed(0x3400, 0x9FFF)
        .filter(c -> (LEFT_OUT + BY_HAND).indexOf(c) < 0)
        .forEach(
            c -> {
              String character = Character.toString(c);
              String ours = Character.toString(STANDARD.of(c));
              String theirs = icu.transliterate(character);
              boolean beyond = theirs.codePointAt(0) > Character.MAX_VALUE;
              boolean alike = ours.equals(theirs) || (beyond && ours.equals(character));
              if (!alike && !ours.equals(ZhConverterUtil.toSimple(character))) {
                others.add(character + ours + theirs);
              }
            });
    assertEquals(new TreeSet<>(), others);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乾隆皇帝",
        "乾坤",
        "宮商角徵羽",
        "徵信報告",
        "特徵",
        "瞭解",
        "瞭望",
        "明瞭",
        "藉口",
        "藉此",
        "慰藉",
        "狼藉",
        "答覆",
        "回覆",
        "反覆",
        "覆蓋",
        "計畫",
        "畫面",
        "沈默",
        "沈沒成本",
        "項鍊",
        "鍛鍊",
        "後來",
        "皇后",
        "裏面",
        "裡面",
        "公里",
        "頭髮",
        "發票",
        "重複",
        "恢復",
        "關係",
        "聯繫",
        "於是",
        "什麼",
        "甚至",
        "欠債還錢",
        "催收電話騷擾家人",
        "還款協議書",
        "個人資訊保護",
        "法院傳票",
        "隻字片語",
        "一週",
        "僱主",
        "託收",
        "繳納滯納金",
        "借貸契約",
        "強制執行聲請",
        "鉅額債務",
        "牴觸",
        "彷彿"
      })
  void readsTraditionalWordsAsOpenccDoes(String word) {
    assertEquals(ZhConverterUtil.toSimple(word), fold(word));
  }

  @ParameterizedTest
  @CsvSource({
    "跟著, 跟着",
    "乾淨, 干净",
    "餅乾, 饼干",
    "健康乾燥, 健康干燥",
    "視角徵求, 视角征求",
    "設計畫面, 设计画面",
    "帳篷, 帐篷",
    "銀行帳戶, 银行账户",
    "欠著, 欠着",
    "著急, 着急",
    "討論著, 讨论着",
    "看著書, 看着书",
    "著作權, 著作权",
    "顯著, 显著",
    "顯著特徵, 显著特征",
    "甚麼, 什么",
    "帐户, 账户",
    "坏帐, 坏账",
    "帐篷, 帐篷",
    "要帐篷, 要帐篷",
    "设计畫面, 设计画面",
    "著, 着",
    "乾, 干"
  })
  void readsTheseWhereOpenccErrsOrLeavesThem(String word, String simplified) {
    assertEquals(simplified, fold(word));
  }

  @Test
  void keepsPlacesInTheText() {
    String text = "著作與跟著，乾隆餅乾。答覆\uD842\uDFB7覆，畫";
    assertEquals(text.length(), fold(text).length());
    assertTrue(fold(text).endsWith("复\uD842\uDFB7覆，画"), fold(text));
  }

  @Test
  void foldsWhatIsFoldedToItself() {
    for (String line : STANDARD.lines()) {
      String folded = fold(line.substring(0, line.indexOf(' ')));
      assertEquals(folded, fold(folded), line);
      assertEquals(line.substring(line.indexOf(' ') + 1), folded, line);
    }
  }

  private static String fold(String text) {
    return FoldedReader.fold(new Folding(STANDARD), text);
  }
}
