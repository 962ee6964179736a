package org.zhinan.clean;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

  /** Pictures that programs write by name: 微[太阳]信. */
  private static final Pattern EMOJI = Pattern.compile("\\[\\p{IsHan}{1,2}\\]");

  private static final Pattern HEART = Pattern.compile("\\[爱?心\\]");

  /** What stands between the pieces of a handle in brackets: [xy]+[k9]. */
  private static final Pattern PIECES = Pattern.compile("[】\\])]\\s?\\+\\s?[【\\[(]");

  /** Symbols that stand for a word in a contact, and stay. */
  private static final String MEANING = "❤♥🐧🛰💬💚🌍🌎🌏➕✚+";

  /** Characters written as the two parts that they are made of; pairs, the parts first. */
  private static final Map<String, String> PARTS =
      Map.of("亻言", "信", "彳散", "微", "彳敚", "微", "艹微", "薇", "扌口", "扣", "力口", "加", "君羊", "群");

  /** With these begins what is lifted as one: characters in parts, pictures, handles in pieces. */
  private static final BitSet COMPOSING = new BitSet();

  /** Strokes of characters, which nobody writes by themselves but to part what belongs together. */
  private static final String STROKES = "丨丶丿亅";

  private static final Map<Integer, Integer> LATIN = pairs(LOOK_ALIKES);

  /** Each character, or the digit that it is in Chinese. */
  private static final char[] DIGITS = new char[0x10000];

  /** The characters that are letters, digits or telling symbols, surrogates apart. */
  private static final BitSet LETTERS = new BitSet(0x10000);

  /** What stands for a character whose lifted form is not one character, or hangs on others. */
  private static final char OTHER = 0;

  /** The lifted form of each character of most texts; {@link #OTHER} of the rest. */
  private static final char[] FORMS = new char[0x10000];

  /** An ellipsis is the one common character whose form is longer. */
  private static final String DOTS = "...";

  static {
    "[+".chars().forEach(COMPOSING::set);
    PARTS.keySet().forEach(parts -> COMPOSING.set(parts.charAt(0)));
    for (int c = 0; c < DIGITS.length; c++) {
      DIGITS[c] = (char) c;
      LETTERS.set(c, isLetterOrNumber(c) || isMeaning(c));
    }
    pairs(CHINESE_DIGITS).forEach((c, digit) -> DIGITS[c] = (char) digit.intValue());
    Arrays.fill(FORMS, OTHER);
    IntStream.rangeClosed(' ', '~').forEach(Disguise::addForm);
    IntStream.rangeClosed(0x2010, 0x2027).forEach(Disguise::addForm);
    IntStream.rangeClosed('①', '⓿').forEach(Disguise::addForm);
    IntStream.rangeClosed('─', '➾').forEach(Disguise::addForm);
    IntStream.rangeClosed('\u3000', '】').forEach(Disguise::addForm);
    IntStream.rangeClosed('！', '～').forEach(Disguise::addForm);
    "\t\n\u00a0·°×÷〔〕".chars().forEach(Disguise::addForm);
    IntStream.rangeClosed(Chars.FIRST_HAN, Chars.LAST_HAN)
        .forEach(c -> FORMS[c] = (char) plainSymbol(c));
  }

  private Disguise() {}

  /** Marks that go with what stands before them make no form of their own. */
  private static void addForm(int c) {
    String form = normalized(Character.toString(c));
    boolean marked =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
            .codePoints()
            .anyMatch(Disguise::isMark);
    FORMS[c] = form.length() == 1 && !marked ? form.charAt(0) : OTHER;
  }

  /**
   * Returns the lifted form of a character; 0 if it is more than one character, or hangs on those
   * around it.
   */
  static char form(char c) {
    return COMPOSING.get(c) ? OTHER : FORMS[c];
  }

  /**
   * Returns the text undisguised, in lower case, with what separates its characters; digits in
   * Chinese stay as they are.
   */
  static String lift(String text) {
    String plain = plain(text);
    return mayBeComposed(plain) ? composed(plain) : plain;
  }

  private static boolean mayBeComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (COMPOSING.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    int same = 0;
    while (same < text.length() && FORMS[text.charAt(same)] == text.charAt(same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + DOTS.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '…') {
        out.append(DOTS);
      } else if (FORMS[c] == OTHER) {
        return normalized(text);
      } else {
        out.append(FORMS[c]);
      }
    }
    return out.toString();
  }

  private static String normalized(String text) {
    StringBuilder undone = new StringBuilder(text.length());
    text.codePoints().map(Disguise::plainSymbol).forEach(undone::appendCodePoint);
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(undone, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isMark(c))
        .map(Disguise::likeness)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String composed(String text) {
    String composed = text;
    if (text.indexOf('[') >= 0) {
      composed = EMOJI.matcher(HEART.matcher(composed).replaceAll("❤")).replaceAll("");
    }
    if (text.indexOf('+') >= 0) {
      composed = PIECES.matcher(composed).replaceAll("");
    }
    for (Map.Entry<String, String> parts : PARTS.entrySet()) {
      if (composed.indexOf(parts.getKey().charAt(0)) >= 0) {
        composed = composed.replace(parts.getKey(), parts.getValue());
      }
    }
    return composed;
  }

  /** Returns the letters, digits and telling symbols of a lifted text. */
  static String letters(String lifted) {
    StringBuilder out = new StringBuilder(lifted.length());
    for (int i = 0; i < lifted.length(); ) {
      char c = lifted.charAt(i);
      if (!Character.isSurrogate(c)) {
        if (LETTERS.get(c)) {
          out.append(c);
        }
        i++;
        continue;
      }
      int point = lifted.codePointAt(i);
      if (isLetterOrNumber(point) || isMeaning(point)) {
        out.appendCodePoint(point);
      }
      i += Character.charCount(point);
    }
    return out.length() == lifted.length() ? lifted : out.toString();
  }

  /** Returns a character, or the digit that it is in Chinese. */
  static char digit(char c) {
    return DIGITS[c];
  }

  /** Returns the text with digits in Chinese as digits. */
  static String digits(String text) {
    int same = 0;
    while (same < text.length() && DIGITS[text.charAt(same)] == text.charAt(same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    char[] out = text.toCharArray();
    for (int i = same; i < out.length; i++) {
      out[i] = DIGITS[out[i]];
    }
    return new String(out);
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
