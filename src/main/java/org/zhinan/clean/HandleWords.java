package org.zhinan.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the words of letters and digits that may be handles, in any disguise, so that a handle can
 * be known again where nothing around it tells what it is. A host, a device or program with its
 * number, and an account named for a hotline are none; one that a public body names is not pushed.
 */
final class HandleWords {

  private static final String WORD = "[a-z][a-z0-9]{5,19}";

  /** A word by itself, no part of an address. */
  private static final Pattern WHOLE =
      Pattern.compile("(?<![a-z0-9@/._-])" + WORD + "(?![a-z0-9]|[@/._-][a-z0-9])");

  /** A word in a text of which all that parts letters was taken out. */
  private static final Pattern JOINED = Pattern.compile("(?<![a-z0-9])" + WORD + "(?![a-z0-9])");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Devices, programs, standards and the like that stand before a number, or behind it. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:huawei|honor|mate|nova|xiaomi|redmi|oppo|vivo|reno|galaxy"
              + "|note|pro|max|plus|mini|ultra|lite|se|air|nfc"
              + "|win|office|word|wps|chrome|python|java|utf|gbk|gb|gbt|iso|covid|fico|swift|form|act|part|web|mp)+");

  /** Hotlines that their owners name accounts for, as in icbc95588. */
  private static final Pattern HOTLINE =
      Pattern.compile("12[0-9]{3}|9[56][0-9]{3,4}|[48]00[0-9]{7}");

  /** A public body names its account, as in 市中院公众号sdfy2021; nobody's own WeChat is one. */
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:法院|中院|检察院|公安|司法[局所厅]|政府|政务|监管局|监管总局|人民银行|消协|消保委|工会|仲裁委|公证处|法律援助|法援|调解中心)"
              + "[^,。;!a-z]{0,16}(?:公众号|官方微[信博]|小程序)[^,。;!a-z]{0,8}("
              + WORD
              + ")");

  private HandleWords() {}

  /** Returns the words of a text that may be handles, undisguised and in lower case. */
  static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    if (hasLetters(text)) {
      String lifted = Handles.withoutOther(Disguise.lift(text));
      add(WHOLE, lifted, words);
      String joined = Disguise.letters(lifted);
      add(JOINED, joined, words);
      add(JOINED, Disguise.digits(joined), words);
    }
    return words;
  }

  /** Returns the handles that a text pushes with a cue, spelt as {@link #of} spells them. */
  static Set<String> pushed(String text) {
    Set<String> words = of(text);
    if (words.isEmpty()) {
      return words;
    }
    NavigableSet<String> handles = new TreeSet<>(Contacts.handles(text));
    handles.addAll(Contacts.handles(Disguise.digits(text)));
    OFFICIAL
        .matcher(Disguise.lift(text))
        .results()
        .forEach(account -> beginningWith(account.group(1), handles).clear());
    // Where the marks between words go, what stands behind a handle becomes a part of it.
    words.removeIf(word -> beginningWith(word, handles).isEmpty());
    handles.stream().filter(HandleWords::mayBeHandle).forEach(words::add);
    return words;
  }

  /** Returns the view of the texts that begin with a word. */
  private static Set<String> beginningWith(String word, NavigableSet<String> texts) {
    return texts.subSet(word, word + Character.MAX_VALUE);
  }

  private static void add(Pattern pattern, String text, Set<String> words) {
    pattern
        .matcher(text)
        .results()
        .map(r -> r.group())
        .filter(HandleWords::mayBeHandle)
        .forEach(words::add);
  }

  private static boolean mayBeHandle(String word) {
    String digits = word.replaceAll("[a-z]+", "");
    return !digits.isEmpty()
        && !HOTLINE.matcher(digits).matches()
        && !Arrays.stream(DIGITS.split(word)).allMatch(HandleWords::isNumbered);
  }

  private static boolean isNumbered(String letters) {
    return Handles.isProduct(letters) || NUMBERED.matcher(letters).matches();
  }

  /** Tells whether a text has letters but those of Chinese, which few lines have. */
  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(HandleWords::mayBeLetter);
  }

  /** Latin letters, those that look like them, and symbols of letters, of which many are pairs. */
  private static boolean mayBeLetter(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : !Character.isIdeographic(c)
            && (Character.isAlphabetic(c)
                || Character.isSurrogate((char) c)
                || Character.getType(c) == Character.OTHER_SYMBOL);
  }
}
