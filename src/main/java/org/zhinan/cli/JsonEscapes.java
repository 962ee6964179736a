package org.zhinan.cli;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Printable;

/** Escapes what JSON itself lets stand but what does harm in the place that the JSON goes to. */
final class JsonEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private final String ascii;
  private final boolean surrogates;

  private JsonEscapes(String ascii, boolean surrogates) {
    this.ascii = ascii;
    this.surrogates = surrogates;
  }

  /** For a terminal: control and format characters, such as U+202E. */
  static JsonEscapes forTerminal() {
    return new JsonEscapes("\u007f", false);
  }

  /**
   * For a script element of HTML: what could end it or open another, too, and the halves of
   * characters, of which one that stands alone has no UTF-8.
   */
  static JsonEscapes forScriptElement() {
    return new JsonEscapes("\u007f<>&", true);
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    ascii.chars().forEach(c -> codes[c] = ESCAPE_STANDARD);
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean steers = Character.isSurrogate((char) c) ? surrogates : !Printable.is(c);
    return steers ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
  }
}
