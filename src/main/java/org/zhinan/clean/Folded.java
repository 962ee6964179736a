package org.zhinan.clean;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

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
          + "導导航航廣广專专業业師师歡欢訂订閉闭繼继續续讓让這这個个們们對对時时後后應应該该過过還还從从與与鍵键詞词辦办"
          + "協协減减領领書书兩两幫帮錢钱費费貸贷銀银總总稱称證证電电話话傳传賴赖聽听說说講讲給给進进團团員员"
          + "預预約约諮咨詢询風风賬账帳帐貼贴滿满優优歸归隨随緊紧強强區区劃划規规審审貨货債债負负戶户當当機机線线備备長长處处極极";

  private static final Map<Integer, Integer> SIMPLIFIED = Disguise.pairs(TRADITIONAL);

  /** Characters whose folded form depends on nothing around them, which most of Chinese is. */
  private static final String PLAIN = "\u00a0–—‘’“”　、。〃〈〉《》「」『』【】〔〕";

  /** What stands for the folded form of a character that only normalizing its text tells. */
  static final char OTHER = 1;

  private static final char NOTHING = 0;

  /** The folded form of a character; {@link #OTHER} if only normalizing the text tells. */
  private static final char[] FORMS = new char[0x10000];

  static {
    Arrays.fill(FORMS, OTHER);
    PLAIN.chars().forEach(Folded::addForm);
    IntStream.rangeClosed(' ', '~').forEach(Folded::addForm);
    IntStream.rangeClosed('！', '～').forEach(Folded::addForm);
    IntStream.rangeClosed(0x4E00, 0x9FA5)
        .forEach(c -> FORMS[c] = (char) SIMPLIFIED.getOrDefault(c, c).intValue());
  }

  private Folded() {}

  private static void addForm(int c) {
    String form = normalized(Character.toString(c));
    FORMS[c] = form.isEmpty() ? NOTHING : form.charAt(0);
  }

  /**
   * Returns the folded form of a character; 0 if it has none, {@link #OTHER} if it hangs on others.
   */
  static char form(char c) {
    return FORMS[c];
  }

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char form = FORMS[text.charAt(i)];
      if (form == OTHER) {
        return normalized(text);
      }
      if (form != NOTHING) {
        folded.append(form);
      }
    }
    return folded.toString();
  }

  private static String normalized(String text) {
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
    return lettersOf(of(text));
  }

  /**
   * Tells whether the letters and digits of a text are those, without a copy of it: most texts
   * differ in their first letter.
   */
  static boolean hasLetters(String text, String letters) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char form = FORMS[text.charAt(i)];
      boolean hangsOnNext = i + 1 < text.length() && FORMS[text.charAt(i + 1)] == OTHER;
      if (form == OTHER || hangsOnNext) {
        return letters(text).equals(letters);
      }
      if (form != NOTHING && Character.isLetterOrDigit(form)) {
        if (at == letters.length() || letters.charAt(at) != form) {
          return false;
        }
        at++;
      }
    }
    return at == letters.length();
  }

  /** Returns the letters and digits of a text that is folded. */
  static String lettersOf(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      if (Chars.isPlainHan(folded.charAt(i))) {
        letters.append(folded.charAt(i++));
        continue;
      }
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
    }
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
