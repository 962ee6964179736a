package org.zhinan.clean;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds text so that spellings of the same thing compare equal: NFKC, lower case, no white space,
 * no symbols, and the simplified form of those traditional characters that boilerplate is written
 * in. The sign of copyright is written as "(c)". Punctuation stays, in its ASCII form where it has
 * one, because it tells sentences and labels.
 */
final class Folded {

  /** Traditional characters of the phrase lists, each before its simplified form. */
  private static final String TRADITIONAL =
      "評评論论責责編编輯辑結结為为您您薦荐關关閱阅讀读熱热門门網网發发佈布間间來来瀏浏覽览點点擊击號号"
          + "註注冊册登登錄录開开載载視视頻频圖图標标簽签聲声權权轉转請请聯联繫系條条務务問问題题類类顯显"
          + "詳详細细級级頁页頂顶單单檔档連连鏈链內内讚赞贊赞複复購购買买賣卖資资訊讯軟软體体選选擇择"
          + "導导航航廣广專专業业師师歡欢訂订閉闭繼继續续讓让這这個个們们對对時时後后應应該该過过還还從从與与鍵键詞词辦办";

  private static final Map<Integer, Integer> SIMPLIFIED = Disguise.pairs(TRADITIONAL);

  private Folded() {}

  static String of(String text) {
    String normal =
        Normalizer.normalize(text.replace("©", "(c)"), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(normal.length());
    normal
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isSymbol(c))
        .map(c -> SIMPLIFIED.getOrDefault(c, c))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * Returns the letters and digits alone: what is left when two spellings of a title are compared.
   */
  static String letters(String text) {
    String folded = of(text);
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isSymbol(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
