package org.zhinan.page;

import java.util.BitSet;

/**
 * Tells Chinese text from bytes that were decoded with the wrong charset: in any real text a few
 * hundred characters recur, while a wrong charset turns bytes into characters that nobody uses.
 */
final class CommonHan {

  private static final String CHARACTERS =
      "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得着下自之年过发后作里用道行所然家事"
          + "成方多经么去法学如都同现当没起看定天分还进好小部其些主样心本前开但因只从想日意无它与把十第公此已工使情明知全三又"
          + "点正外将两高间由问很最重并手应向头文相见被利什二等或新己身合回内信化老给位次期通提及解名真处条平系气题更别打四电"
          + "数安少报才结受目再感做接必件计管市直权据先证保款钱请您吗呢让何每"
          + "，。、：；！？“”（）《》　"
          + "這個們來為國說時會對過發後裡經學現當沒還進樣從無與將兩間問應頭見實體關員變電話處條題數錢請嗎讓證據報結給";

  private static final BitSet COMMON = new BitSet();

  static {
    CHARACTERS.chars().forEach(COMMON::set);
  }

  private CommonHan() {}

  /** Returns the share of the most common Chinese characters among those beyond ASCII, 0 to 1. */
  static double share(String text) {
    int beyond = 0;
    int common = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      beyond += c >= 0x80 ? 1 : 0;
      common += COMMON.get(c) ? 1 : 0;
    }
    return beyond == 0 ? 0 : (double) common / beyond;
  }

  /** Returns how many characters are visible ASCII or common in Chinese. */
  static int likely(String text) {
    return (int) text.chars().filter(c -> (c >= ' ' && c < 0x7F) || COMMON.get(c)).count();
  }
}
