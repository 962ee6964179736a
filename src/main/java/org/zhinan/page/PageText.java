package org.zhinan.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes the bytes of a page. In order: a byte order mark; UTF-16 by its zero bytes; UTF-8, if all
 * or nearly all of the bytes are; the charset that the page declares, gb2312 and gbk read as
 * GB18030, of which they are parts; a guess by juniversalchardet. Declarations come after UTF-8
 * because they are often wrong while bytes that happen to be valid UTF-8 hardly exist.
 */
final class PageText {

  private static final int DECLARATION_WITHIN = 16 << 10;
  private static final Pattern DECLARATION =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{3,40})");
  private static final char UNDECODED = '\uFFFD';

  private PageText() {}

  /**
   * Decodes a page.
   *
   * @throws UnreadablePageException if more than {@link Limits#UNDECODED_SHARE} of it cannot be
   */
  static String decode(byte[] bytes, String location) throws UnreadablePageException {
    String text = decode(bytes);
    long undecoded = text.chars().filter(c -> c == UNDECODED).count();
    if (undecoded > Limits.UNDECODED_SHARE * text.length()) {
      throw new UnreadablePageException(
          location, "its charset is unknown; save it as UTF-8 or declare the charset", null);
    }
    return text;
  }

  private static String decode(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked == null) {
      marked = byZeros(bytes);
    }
    if (marked != null) {
      String text = new String(bytes, marked);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (isNearlyClean(utf8)) {
      return utf8;
    }
    return byDeclarationOrGuess(bytes, utf8);
  }

  private static String byDeclarationOrGuess(byte[] bytes, String fallback) {
    Charset declared = declared(bytes);
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

  private static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** Markup has ASCII letters, of which UTF-16 leaves every other byte zero. */
  private static @Nullable Charset byZeros(byte[] b) {
    int even = 0;
    int odd = 0;
    int within = Math.min(b.length, DECLARATION_WITHIN);
    for (int i = 0; i < within; i++) {
      if (b[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int many = within / 10;
    if (many > 0 && odd > many && odd > 20 * even) {
      return StandardCharsets.UTF_16LE;
    }
    return many > 0 && even > many && even > 20 * odd ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return chars.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** A few damaged bytes in a page do not make its charset another one. */
  private static boolean isNearlyClean(String text) {
    long foreign = text.chars().filter(c -> c >= 0x80).count();
    return undecoded(text) <= foreign / 50;
  }

  private static long undecoded(String text) {
    return text.chars().filter(c -> c == UNDECODED).count();
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
