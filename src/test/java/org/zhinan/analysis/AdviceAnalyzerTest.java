package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceAnalyzerTest {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final AdviceAnalyzer WORDS = AdviceAnalyzer.words(LEXICON);
  private static final AdviceAnalyzer BIGRAMS = AdviceAnalyzer.bigrams(LEXICON);
  private static final AdviceAnalyzer CHARACTERS = AdviceAnalyzer.characters(LEXICON);
  private static final List<AdviceAnalyzer> ALL = List.of(WORDS, BIGRAMS, CHARACTERS);

  @Test
  void cutsChineseIntoWords() {
    assertEquals("欠款 逾期 银行 起诉", Term.join(WORDS, "欠款逾期银行起诉"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "催收", "网贷", "征信", "借呗", "花呗", "白条", "微粒贷", "逾期", "通讯录", "爆通讯录", "银保监会", "金融监管总局", "互联网金融协会",
        "个人信息保护法", "民法典", "催收员", "停息挂账", "协商还款", "个性化分期", "分期还款", "罚息", "违约金", "起诉", "律师函", "仲裁",
        "失信被执行人", "老赖", "微信号", "公众号", "征信修复", "A股", "P2P网贷", "KTFSR", "12378热线"
      })
  void keepsTheWordsOfItsFieldWholeAloneAndInSentences(String word) {
    for (String frame : List.of("%s", "我的%s怎么办", "被%s了", "请问%s可以吗", "2024年%s共3万元")) {
      List<String> words = List.of(Term.originals(WORDS, frame.replace("%s", word)).split("\\|"));
      assertTrue(words.contains(word), words::toString);
    }
  }

  @Test
  void cutsNoWordOutOfOthers() {
    assertEquals("明白 条款 含义", Term.join(WORDS, "明白条款含义"));
    assertEquals("向 法院 提起 诉讼", Term.join(WORDS, "向法院提起诉讼"));
    assertEquals("买 a 股票", Term.join(WORDS, "买A股票"));
  }

  @Test
  void takesNumbersAndLatinWordsAsTheModelDoes() {
    assertEquals("欠 3 万 元 还 app", Term.join(WORDS, "欠3万元还APP"));
    assertEquals("打 021-6023 投诉", Term.join(WORDS, "打021-6023投诉"));
    assertEquals("5 年 1 2 月", Term.join(WORDS, "5.年，1-、2月"));
  }

  @Test
  void cutsNoNumberWhereALongRunIsCut() {
    String text = "催收电话打了12378次".repeat(300);
    List<Term> terms = Term.of(WORDS, text);
    assertEquals(300, terms.stream().filter(t -> t.text().equals("12378")).count());
  }

  @Test
  void cutsChineseIntoPairs() {
    assertEquals("协商 商还 还款", Term.join(BIGRAMS, "协商还款"));
    assertEquals("协商|商还|还款", Term.originals(BIGRAMS, "协商还款"));
  }

  @Test
  void cutsChineseIntoCharacters() {
    assertEquals("协 商 还 款", Term.join(CHARACTERS, "协商还款"));
  }

  @Test
  void givesALoneCharacterByItself() {
    assertEquals("罚 款项", Term.join(BIGRAMS, "罚，款项"));
  }

  @Test
  void cutsNoTermAcrossPunctuationSpacesAndLineEnds() {
    assertEquals("协 商", Term.join(WORDS, "协\n商"));
    assertEquals("协 商", Term.join(WORDS, "协 商"));
    assertEquals("协商 还款", Term.join(BIGRAMS, "协商。还款"));
    assertEquals("协商 还款", Term.join(BIGRAMS, "协商　还款"));
    assertEquals("还 app 款", Term.join(BIGRAMS, "还APP款"));
  }

  @Test
  void leavesNoGapAtPunctuation() {
    for (Analyzer analyzer : ALL) {
      List<Term> terms = Term.of(analyzer, "协商——还款，12378！");
      assertTrue(terms.stream().allMatch(t -> t.increment() == 1), terms::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          12378                     → 12378
          021-6023                  → 021-6023
          021－6023                 → 021-6023
          021–6023                  → 021-6023
          400-810-8866              → 400-810-8866
          15.4%                     → 15.4
          １５．４％                → 15.4
          1,000                     → 1000
          1,000,000.50元            → 1000000.50 元
          1,000-2,000               → 1000-2000
          12378,955                 → 12378 955
          12378，955                → 12378 955
          021,010                   → 021 010
          KTFSR                     → ktfsr
          ｐ２Ｐ                    → p2p
          xys8775                   → xys8775
          iphones                   → iphones
          https://www.pbccrc.org.cn/→ https www.pbccrc.org.cn
          www.12377.cn              → www.12377.cn
          95599.cn                  → 95599.cn
          1.APP                     → 1 app
          2024.1.15                 → 2024.1.15
          a-b c- -5 6.              → a b c 5 6
          ①②                       → 1 2
          12378①                   → 12378 1
          Ⅲ                         → iii
          5㎏                       → 5kg
          10²                       → 10 2
          1️⃣                        → 1
          ΟΔΟΣ Οδος                 → οδοσ οδοσ
          Кредит                    → кредит
          iPhone™                   → iphone
          """)
  void keepsNumbersAndOtherWordsWhole(String text, String terms) {
    for (Analyzer analyzer : ALL) {
      assertEquals(terms, Term.join(analyzer, text));
    }
  }

  @Test
  void pointsFromFoldedTermsToTheOriginal() {
    assertEquals("㎏|ＡＢ", Term.originals(WORDS, "（㎏）ＡＢ。"));
    assertEquals("1,000|15.4", Term.originals(WORDS, "1,000、15.4%"));
    assertEquals("㈱|債", Term.originals(CHARACTERS, "㈱債"));
    assertEquals("株 债", Term.join(CHARACTERS, "㈱債"));
    assertEquals("e\u0301te", Term.originals(WORDS, " e\u0301te "));
  }

  @Test
  void dropsCharactersThatNobodySees() {
    for (String hidden : List.of("\u200B", "\u00AD", "\uFE0F", "\u202E", "\0", "\uDB40\uDD00")) {
      String text = hidden + "催" + hidden + "收" + hidden;
      assertEquals("催收", Term.join(BIGRAMS, text));
      assertEquals("催" + hidden + "收", Term.originals(BIGRAMS, text));
      assertEquals("12378", Term.join(WORDS, "12" + hidden + "378"));
    }
  }

  @Test
  void findsOneWordUnderAllItsSpellings() {
    assertEquals("逾期 债务", Term.join(WORDS, "逾期債務"));
    assertEquals("諮詢|帳戶", Term.originals(WORDS, "諮詢，帳戶"));
    assertEquals("咨询 账户", Term.join(WORDS, "諮詢，帳戶"));
    assertEquals("征 信 里 后 干 么 于", Term.join(CHARACTERS, "徵信裡後乾麼於"));
  }

  @Test
  void keepsHanCharactersBeyondTheDictionary() {
    assertEquals("二 〇 二 四", Term.join(CHARACTERS, "二〇二四"));
    assertEquals("二〇 〇二 二四", Term.join(BIGRAMS, "二〇二四"));
    assertEquals("二 〇 二 四", Term.join(WORDS, "二〇二四"));
    assertEquals("𠮷野 野家", Term.join(BIGRAMS, "𠮷野家"));
    assertEquals("𠮷|野|家", Term.originals(CHARACTERS, "𠮷野家"));
  }

  @Test
  void cutsKanaAndHangulLikeHan() {
    assertEquals("ロー ーン", Term.join(BIGRAMS, "ローン"));
    assertEquals("ガ ス", Term.join(WORDS, "ｶﾞｽ"));
    assertEquals("ｶﾞ|ｽ", Term.originals(WORDS, "ｶﾞｽ"));
    assertEquals("대 출", Term.join(CHARACTERS, "대출"));
    assertEquals("대출", Term.join(BIGRAMS, "\u1103\u1162\u110E\u116E\u11AF"));
  }

  @Test
  void givesNoTermForEmojiSymbolsAndSpaces() {
    for (Analyzer analyzer : ALL) {
      assertEquals("", Term.join(analyzer, "😀👨‍👩‍👧❤️🇨🇳 ★→￥™ \t\r\n\u3000，。…——、"));
      assertEquals("", Term.join(analyzer, ""));
    }
  }

  @Test
  void cutsWhatIsTooLongForATerm() {
    for (Analyzer analyzer : ALL) {
      List<Term> terms = Term.of(analyzer, "https://a.cn/" + "x1.".repeat(20_000));
      assertTrue(terms.stream().allMatch(t -> t.text().length() <= 255));
      assertEquals(255, terms.get(2).text().length());
    }
  }

  @Test
  void losesNoPairWhereALongRunIsCut() {
    String text = "协商".repeat(Run.LONGEST);
    assertEquals(text.length() - 1, Term.of(BIGRAMS, text).size());
    assertEquals(text.length(), Term.of(CHARACTERS, text).size());
    assertEquals(1025 - 1, Term.of(BIGRAMS, text.substring(0, 1025)).size());
  }

  @Test
  void dropsFunctionWordsFromQuestions() {
    String question = "請問花呗的逾期怎么办呢？";
    assertEquals("花呗 逾期", Term.join(WORDS.forQuestions(), question));
    assertEquals("问花 花呗 呗的 的逾 逾期 期怎 办呢", Term.join(BIGRAMS.forQuestions(), question));
    assertEquals("请 问 花 呗 逾 期 办", Term.join(CHARACTERS.forQuestions(), question));
  }

  @Test
  void keepsTheGapOfADroppedWord() {
    List<Term> terms = Term.of(CHARACTERS.forQuestions(), "罚的款");
    assertEquals(List.of(new Term("罚", 0, 1, 1), new Term("款", 2, 3, 2)), terms);
  }

  @Test
  void dropsPairsOfTwoFunctionCharacters() {
    assertEquals("催收", Term.join(BIGRAMS.forQuestions(), "催收，是我的吗"));
  }

  @Test
  void keepsNegationsInQuestions() {
    String text = "不还没还别还无力未还";
    assertEquals(Term.join(WORDS, text), Term.join(WORDS.forQuestions(), text));
    assertEquals(Term.join(BIGRAMS, text), Term.join(BIGRAMS.forQuestions(), text));
    assertEquals(Term.join(CHARACTERS, text), Term.join(CHARACTERS.forQuestions(), text));
  }

  @Test
  void givesNothingForAQuestionOfFunctionWordsAlone() {
    for (AdviceAnalyzer analyzer : ALL) {
      assertEquals("", Term.join(analyzer.forQuestions(), "是我的吗"));
    }
  }

  @Test
  void givesManyThreadsTheSameTerms() {
    for (Analyzer analyzer : ALL) {
      long results =
          IntStream.range(0, 200)
              .parallel()
              .mapToObj(i -> Term.of(analyzer, "催收电话骚扰家人，拨打12378投诉"))
              .distinct()
              .count();
      assertEquals(1, results);
    }
  }

  @Test
  void foldsTermsThatAreNotAnalyzed() {
    assertEquals("ktf", WORDS.normalize("text", "ＫＴF").utf8ToString());
    assertEquals("征信", WORDS.normalize("text", "徵\u200B信").utf8ToString());
  }
}
