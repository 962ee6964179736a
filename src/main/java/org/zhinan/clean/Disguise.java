package org.zhinan.clean;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lifts the disguises in which contacts are written: full-width, circled, bracketed, mathematical
 * and keycap letters and digits, Cyrillic and Greek look-alikes, accents, zero-width characters,
 * separators, and digits in Chinese.
 */
final class Disguise {

  /** Letters of other alphabets that look like Latin ones; pairs, look-alike first. */
  private static final String LOOK_ALIKES =
      "❌x✖x⭕oаaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjԁdһhԛqԝwαaβbεeηnιiκkνvοoρpτtυuχxγyωwѵvѡwӏlϲcϳj"
          // Latin letters of other alphabets of sounds, small capitals among them, and of Lisu
          + "ꭓxɡgɑaʋvɩiʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzꓦvꓪwꓫx";

  /** Digits in Chinese, plain and formal; pairs. */
  private static final String CHINESE_DIGITS =
      "〇0零0一1壹1幺1二2贰2貳2两2三3叁3參3四4肆4五5伍5六6陆6陸6七7柒7八8捌8九9玖9洞0拐7勾9两2";

  /** Symbols that stand for a word in a contact, and stay. */
  private static final String MEANING = "❤♥🐧🛰💬💚➕✚+";

  /** Characters written as the two parts that they are made of; pairs, the parts first. */
  private static final Map<String, String> PARTS =
      Map.of("亻言", "信", "彳散", "微", "彳敚", "微", "艹微", "薇", "扌口", "扣", "力口", "加", "君羊", "群");

  private static final String FIRST_PARTS = "亻彳艹扌力君";

  /** Strokes of characters, which nobody writes by themselves but to part what belongs together. */
  private static final String STROKES = "丨丶丿亅";

  /** Where the characters of Chinese begin, their marks included. */
  private static final int FIRST_HAN = 0x3000;

  private static final Map<Integer, Integer> LATIN = pairs(LOOK_ALIKES);
  private static final Map<Integer, Integer> DIGITS = pairs(CHINESE_DIGITS);

  private Disguise() {}

  /**
   * Returns the text undisguised, in lower case, with what separates its characters; digits in
   * Chinese stay as they are.
   */
  static String lift(String text) {
    StringBuilder undone = new StringBuilder(text.length());
    text.codePoints().map(Disguise::plainSymbol).forEach(undone::appendCodePoint);
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(undone, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isMark(c))
        .map(Disguise::likeness)
        .forEach(out::appendCodePoint);
    return composed(out.toString());
  }

  private static String composed(String text) {
    if (FIRST_PARTS.chars().noneMatch(c -> text.indexOf(c) >= 0)) {
      return text;
    }
    String composed = text;
    for (Map.Entry<String, String> parts : PARTS.entrySet()) {
      composed = composed.replace(parts.getKey(), parts.getValue());
    }
    return composed;
  }

  /** Returns the letters, digits and telling symbols of a lifted text. */
  static String letters(String lifted) {
    StringBuilder out = new StringBuilder(lifted.length());
    lifted
        .codePoints()
        .filter(c -> isLetterOrNumber(c) || isMeaning(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Returns the text with digits in Chinese as digits. */
  static String digits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c < FIRST_HAN ? c : DIGITS.getOrDefault(c, c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int likeness(int c) {
    if (c == '♥') {
      return '❤';
    }
    if (c < 0x80 || Character.isIdeographic(c)) {
      return c;
    }
    return isDash(c) ? '-' : LATIN.getOrDefault(c, c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isLetterOrNumber(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER;
  }

  private static boolean isMeaning(int c) {
    return MEANING.indexOf(c) >= 0;
  }

  private static boolean isDash(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  /**
   * Strokes that part as marks do, circled digits and letters on black, squared letters, and those
   * of flags, which NFKD leaves as they are.
   */
  private static int plainSymbol(int c) {
    if (STROKES.indexOf(c) >= 0) {
      return '·';
    }
    if (c >= 0x2776 && c <= 0x277E) {
      return '1' + c - 0x2776;
    }
    if (c >= 0x2780 && c <= 0x2788) {
      return '1' + c - 0x2780;
    }
    if (c >= 0x278A && c <= 0x2792) {
      return '1' + c - 0x278A;
    }
    if (c == 0x24FF) {
      return '0';
    }
    if (c >= 0x1F150 && c <= 0x1F169) {
      return 'a' + c - 0x1F150;
    }
    if (c >= 0x1F1E6 && c <= 0x1F1FF) {
      return 'a' + c - 0x1F1E6;
    }
    return c >= 0x1F170 && c <= 0x1F189 ? 'a' + c - 0x1F170 : c;
  }

  /** Returns a map from the first to the second character of each pair. */
  static Map<Integer, Integer> pairs(String pairs) {
    Map<Integer, Integer> map = new HashMap<>();
    int[] c = pairs.codePoints().toArray();
    for (int i = 0; i + 1 < c.length; i += 2) {
      map.put(c[i], c[i + 1]);
    }
    return Map.copyOf(map);
  }
}
