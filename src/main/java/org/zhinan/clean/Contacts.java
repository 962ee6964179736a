package org.zhinan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds pushed contacts: a handle by a cue or by praise, a private mobile number, an address that
 * hides where it leads. A cue alone is none, nor is a number alone: advice names WeChat, and
 * hotlines are numbers.
 */
final class Contacts {

  private static final int SHORTEST_HANDLE = 5;

  /** Spellings that nobody uses but to get past a filter; "薇" ends names as well. */
  private static final Guarded DISGUISED =
      Guarded.compile(
          "(?=[微薇威徽溦嶶矀v公工绿])(?:[微薇威徽溦嶶矀v]❤|[薇溦嶶矀](?:信|芯|心|訫|訊|讯)(?![用任访仰念息里裡想中情理疼急态底问問])"
              + "|(?<![安校国國警党团會会队隊])徽信(?![息用念仰任封])|微訫|[公工](?:众[呺浩]|[重仲種粽棕宗综忠z]号)|工众号|绿泡泡号?[a-z0-9])");

  /** An account's kind or name with marks in it, or misspelt, where no other text has it so. */
  private static final Guarded PARTED =
      Guarded.compile(
          "公[*.·~_|/-]{1,2}众[*.·~_|/-]{0,2}号|公众[*.·~_|/-]{1,2}号"
              + "|公众(?:hao|h)(?![a-z])|(?:gong|g)zhong号|gong众号|公zhong号"
              + "|(?:g众号|公主[号浩呺])\\s?(?:搜|找|:|[“「《【\"])"
              + "|(?<![a-z])g[^a-z0-9\\p{IsHan}]{0,2}z[^a-z0-9\\p{IsHan}]{0,2}h(?![a-z])\\s?(?:搜|找|:|[“「《【\"])"
              + "|(?<![a-z])(?:v|vb|vx|wx|[微薇]信?|绿泡泡?)同名"
              + "|扣[^\\p{IsHan}a-z0-9\\s,。;:]{1,4}\\s?[1-9][0-9]{5,10}(?![0-9元万.])");

  /** A handle as it is written undisguised, and a private number. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<![A-Za-z0-9_-])(?:1[3-9][0-9]{9}|[1-9][0-9]{5,10}|[A-Za-z][A-Za-z0-9_-]{4,19})(?![A-Za-z0-9_-])\\s?");

  private static final int MOST_PLAIN = 8;

  /** Circled digits between characters that are none, of which nothing else is counted. */
  private static final Pattern ENCLOSED =
      Pattern.compile("(?<![①-⑳❶-❿➀-➓])[①-⑨❶-❾➀-➈](?![①-⑳❶-❿➀-➓])");

  private static final int FEWEST_ENCLOSED = 3;

  /** What a character tells of a text before it is looked at any closer: nothing. */
  private static final byte SILENT = 0;

  /** That a digit of a handle or a number may stand there. */
  private static final byte DIGIT = 1;

  /** That a letter of a handle or of an address may stand there. */
  private static final byte LETTER = 2;

  /** That a word may stand there which pushes by itself. */
  private static final byte TELLING = 4;

  /**
   * What each character tells, as it stands and lifted; one whose form hangs on others is telling.
   */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    BitSet telling = DISGUISED.characters();
    telling.or(PARTED.characters());
    for (int c = 0; c < KINDS.length; c++) {
      char form = Disguise.form((char) c);
      boolean hangsOnOthers = form == 0;
      KINDS[c] = (byte) (kind((char) c) | kind(form));
      KINDS[c] |= hangsOnOthers || telling.get(c) || telling.get(form) ? TELLING : SILENT;
    }
  }

  private Contacts() {}

  private static byte kind(char c) {
    if (Chars.isSmall(c) || c == '_' || c == '@') {
      return LETTER;
    }
    return Chars.isDigit(Disguise.digit(c)) || c == '-' ? DIGIT : SILENT;
  }

  /** Returns the kinds of the characters of a text; no digit and no letter if they are too few. */
  private static int kinds(String text) {
    int kinds = 0;
    int ofHandle = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = KINDS[text.charAt(i)];
      kinds |= kind;
      ofHandle += (kind & (DIGIT | LETTER)) == 0 ? 0 : 1;
    }
    return ofHandle < SHORTEST_HANDLE ? kinds & TELLING : kinds;
  }

  /** Tells whether a text pushes a contact. */
  static boolean isPushed(String text) {
    return kinds(text) != SILENT
        && (BareHandles.isPushed(text)
            || isLiftedPushed(Disguise.lift(text))
            || (isNumbered(text)
                && isLiftedPushed(Disguise.lift(ENCLOSED.matcher(text).replaceAll("")))));
  }

  /** Tells whether circled digits count the parts of a text, as they part a handle. */
  private static boolean isNumbered(String text) {
    return (text.indexOf('①') >= 0 || text.indexOf('❶') >= 0 || text.indexOf('➀') >= 0)
        && ENCLOSED.matcher(text).results().limit(FEWEST_ENCLOSED).count() == FEWEST_ENCLOSED;
  }

  /** Tells whether a text pushes a contact that {@link Disguise#lift} has undisguised. */
  static boolean isLiftedPushed(String lifted) {
    if (!mayBePushed(lifted)) {
      return false;
    }
    String digits = Disguise.digits(lifted);
    String letters = Disguise.letters(lifted);
    if (Numbers.isPushed(digits) || DISGUISED.isIn(letters) || PARTED.isIn(lifted)) {
      return true;
    }
    if (Chars.countOfHandle(digits) < SHORTEST_HANDLE) {
      return false;
    }
    String unspelt = Handles.unspelt(Spoken.written(lifted));
    return Handles.isPushed(lifted, letters, unspelt) || Addresses.isPushed(lifted, unspelt);
  }

  /**
   * Tells whether a lifted text may push a contact, or an end of it may: whatever is looked for
   * here is in a text if it is in an end of it. Most texts hold few letters and digits or digits
   * alone, by which little may be pushed.
   */
  static boolean mayBePushed(String lifted) {
    int kinds = kinds(lifted);
    if (kinds == SILENT || (kinds & LETTER) != 0) {
      return kinds != SILENT;
    }
    String letters = Disguise.letters(lifted);
    return ((kinds & TELLING) != 0 && (DISGUISED.mayBeIn(letters) || PARTED.mayBeIn(lifted)))
        || ((kinds & DIGIT) != 0
            && (Numbers.mayBePushed(Disguise.digits(lifted))
                || Handles.mayBeNumber(lifted, letters)));
  }

  /** Tells whether a lifted text holds letters and digits of which handles and numbers are made. */
  static boolean mayHoldHandle(String lifted) {
    String digits = Disguise.digits(lifted);
    return Chars.countOfHandle(lifted) > 0
        || 2 * Chars.countOfHandle(digits) > Chars.count(digits, Character::isLetterOrDigit);
  }

  /** Tells whether a text ends with the handle of a contact. */
  static boolean endsInHandle(String text) {
    return Handles.isAtEnd(Disguise.lift(text));
  }

  /**
   * Returns the handles that a text pushes, lifted: those of letters and digits, which mean nothing
   * else wherever they stand again.
   */
  static Set<String> handles(String text) {
    return kinds(text) == SILENT ? Set.of() : Handles.unmistakable(Disguise.lift(text));
  }

  /**
   * Returns where the handles stand that a sentence pushes, the space behind them included; empty
   * if there are none, or if one of them is disguised, so that a push is left without these.
   */
  static List<MatchResult> plain(String sentence) {
    List<MatchResult> words = PLAIN.matcher(sentence).results().limit(MOST_PLAIN).toList();
    List<MatchResult> handles =
        words.stream()
            .filter(w -> isPushed(without(sentence, words.stream().filter(o -> o != w).toList())))
            .toList();
    return isPushed(without(sentence, handles)) ? List.of() : handles;
  }

  private static String without(String sentence, List<MatchResult> parts) {
    StringBuilder left = new StringBuilder(sentence);
    parts.reversed().forEach(p -> left.delete(p.start(), p.end()));
    return left.toString();
  }
}
