package org.zhinan.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes the bytes of a page. In order: UTF-16 by its byte order mark, or by the zero bytes that
 * the ASCII characters of markup leave in it; UTF-8, if all or nearly all of the bytes are; of the
 * charset that the page declares and the usual ones of Chinese pages the one that makes the most
 * likely Chinese; the declared one; a guess by juniversalchardet. gb2312 and gbk are read as
 * GB18030, of which they are parts. Declarations come after UTF-8 and after Chinese because they
 * are often wrong, while bytes that happen to be valid UTF-8 or common Chinese characters hardly
 * exist.
 */
final class PageText {

  private static final int DECLARATION_WITHIN = 16 << 10;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{3,40})",
          Pattern.CASE_INSENSITIVE);
  private static final String MARK = "\uFEFF";
  private static final char UNDECODED = '\uFFFD';

  /** Two damaged characters of three bytes each. */
  private static final int FEW_UNDECODED = 6;

  /**
   * Share of common characters above which text is Chinese. The pages of corpus/ have 0.45 and
   * more, and 0.02 and less if GB18030 and Big5 are mixed up; Japanese read as Big5 reaches 0.26.
   */
  private static final double CHINESE = 0.3;

  private static final List<Charset> CHINESE_CHARSETS =
      List.of(
          Charset.forName("GB18030"),
          Charset.forName("Big5-HKSCS"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private PageText() {}

  /**
   * Decodes a page.
   *
   * @throws UnreadablePageException if more than {@link Limits#UNDECODED_SHARE} of it cannot be, or
   *     if it is no text
   */
  static String decode(byte[] bytes, String location) throws UnreadablePageException {
    String text = decode(bytes);
    if (undecoded(text) > Limits.UNDECODED_SHARE * text.length() && !hasFewUndecoded(text)) {
      throw new UnreadablePageException(
          location, "its charset is unknown; save it as UTF-8 or declare the charset", null);
    }
    if (count(text, '\0') > Math.max(FEW_UNDECODED, Limits.UNDECODED_SHARE * text.length())) {
      throw new UnreadablePageException(location, "it is binary data, not a page", null);
    }
    return text;
  }

  private static String decode(byte[] bytes) {
    String utf16 = asUtf16(bytes);
    if (utf16 != null) {
      return utf16;
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.startsWith(MARK)) {
      return decode(Arrays.copyOfRange(bytes, 3, bytes.length));
    }
    if (isNearlyClean(utf8)) {
      return utf8;
    }
    Charset declared = declared(bytes);
    String chinese = asChinese(bytes, declared);
    return chinese == null ? byDeclarationOrGuess(bytes, declared, utf8) : chinese;
  }

  /** Returns the decoding that is the most likely Chinese; null if none is. */
  private static @Nullable String asChinese(byte[] bytes, @Nullable Charset declared) {
    String best = null;
    double most = CHINESE;
    Set<Charset> charsets = new LinkedHashSet<>();
    if (declared != null) {
      charsets.add(declared);
    }
    charsets.addAll(CHINESE_CHARSETS);
    for (Charset charset : charsets) {
      String text = new String(bytes, charset);
      double share = CommonHan.share(text);
      if (share > most && isNearlyClean(text)) {
        best = text;
        most = share;
      }
    }
    return best;
  }

  private static String byDeclarationOrGuess(
      byte[] bytes, @Nullable Charset declared, String fallback) {
    String best = declared == null ? fallback : new String(bytes, declared);
    if (declared != null && isNearlyClean(best)) {
      return best;
    }
    Charset guessed = guess(bytes);
    if (guessed != null) {
      String text = new String(bytes, guessed);
      return undecoded(text) <= undecoded(best) ? text : best;
    }
    return best;
  }

  /** Returns the text if it is UTF-16 by its mark or its zero bytes; else null. */
  private static @Nullable String asUtf16(byte[] b) {
    Charset marked = marked(b);
    if (marked != null) {
      return new String(b, 2, b.length - 2, marked);
    }
    int within = Math.min(b.length, DECLARATION_WITHIN);
    int zeros = 0;
    for (int i = 0; i < within; i++) {
      zeros += b[i] == 0 ? 1 : 0;
    }
    if (10 * zeros <= within) {
      return null;
    }
    String little = new String(b, StandardCharsets.UTF_16LE);
    String big = new String(b, StandardCharsets.UTF_16BE);
    String likelier = CommonHan.likely(little) > CommonHan.likely(big) ? little : big;
    return CommonHan.likely(likelier) > likelier.length() / 3 ? likelier : null;
  }

  /** Returns the kind of UTF-16 whose byte order mark comes first; null if there is none. */
  private static @Nullable Charset marked(byte[] b) {
    int mark = b.length < 2 ? 0 : (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
    return switch (mark) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  /** A few damaged bytes in a page do not make its charset another one. */
  private static boolean isNearlyClean(String text) {
    long undecoded = undecoded(text);
    return undecoded == 0 || undecoded <= beyondAscii(text) / 50 || hasFewUndecoded(text);
  }

  private static boolean hasFewUndecoded(String text) {
    long undecoded = undecoded(text);
    return undecoded <= FEW_UNDECODED && 5 * undecoded <= beyondAscii(text);
  }

  private static long undecoded(String text) {
    return count(text, UNDECODED);
  }

  private static long beyondAscii(String text) {
    long beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      beyond += text.charAt(i) >= 0x80 ? 1 : 0;
    }
    return beyond;
  }

  private static long count(String text, char wanted) {
    long count = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int within = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher m = DECLARATION.matcher(new String(bytes, 0, within, StandardCharsets.ISO_8859_1));
    while (m.find()) {
      Charset charset = named(m.group(1));
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  private static @Nullable Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? null : named(name);
  }

  private static @Nullable Charset named(String name) {
    String n = name.toLowerCase(Locale.ROOT);
    if (n.startsWith("gb") || n.equals("hz-gb-2312")) {
      return Charset.forName("GB18030");
    }
    if (n.startsWith("big5")) {
      return Charset.forName("Big5-HKSCS");
    }
    try {
      return Charset.forName(n);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
