package org.zhinan.clean;

/** Finds addresses that lead to a person or hide where they lead, and mail addresses disguised. */
final class Addresses {

  /** Addresses that lead to a person, or nobody can tell where. */
  private static final Guarded SHORT_LINK =
      Guarded.compile(
          "(?<![a-z0-9.-])(?:"
              + Phrases.any("hosts.txt").replace("\\.", "\\s?[\\[(]?\\.[\\])]?\\s?")
              + ")/[a-z0-9+_?=./-]{3,}");

  /** An address that is told in words, which no address is that may be looked at. */
  private static final Guarded SPOKEN_LINK =
      Guarded.compile(
          "(?=[a-z0-9-])(?<![a-z0-9-])(?=[0-9-]{0,29}[a-z])(?!(?:gov|edu|com|org|net|ac)(?![a-z]))[a-z0-9-]{2,30}(?:\\s?[点。]\\s?|\\s\\.\\s)(?:com|cn|net|org|top|cc|im|io|me|vip|xyz|club|shop"
              + "|site|online|info|ltd|live|icu|tech|link|app)(?![a-z0-9])"
              + "|(?=[a-z0-9-])(?<![a-z0-9-])(?=[0-9-]{0,29}[a-z])[a-z0-9-]{2,30}\\s?(?:点|\\.)\\s?[a-z]{2,6}\\s?斜杠");

  private static final String USER = "(?=[a-z0-9])(?<![a-z0-9._-])[a-z0-9][a-z0-9._-]{2,30}";
  private static final String DOMAIN = "(?:com|cn|net|org)(?![a-z])";

  /**
   * Mail addresses with words or spaces for the marks in them, and those that are somebody's own.
   */
  private static final Guarded MAIL =
      Guarded.compile(
          USER
              + "(?:\\s?[(\\[]\\s?(?:at?|艾特|爱特)\\s?[)\\]]\\s?|\\s?(?:艾特|圈\\s?a|小老鼠|爱特)\\s?|\\s?#\\s?|\\s@\\s?|@\\s)[a-z0-9-]{2,20}"
              + "\\s?(?:[(\\[]\\s?dot\\s?[)\\]]|[点。]|\\.)\\s?"
              + DOMAIN
              + "|"
              + USER
              + "@[a-z0-9-]{2,20}(?:\\s?点\\s?|\\s\\.\\s?|\\.\\s|\\s?[(\\[]dot[)\\]]\\s?)"
              + DOMAIN
              + "|"
              + USER
              + "@[a-z0-9]{2,12}\\.com[^a-z0-9。]{0,3}(?:[发把将].{0,6}(?:给我|过来)|.{0,3}发我)"
              + "|(?:发我|我的?)邮箱[^a-z0-9。]{0,4}[a-z0-9._-]{3,30}@"
              + "|[换改]成?\\s?@"
              + "|"
              + USER
              + "@[a-z0-9]{2,12}\\.com.{0,3}(?:发|注明|写明|附上|来信).{0,4}(?:欠款|平台|账单|负债|逾期)");

  /** An address of mail holds one of these, or a part of a word for it. */
  private static final String MARKS_FOR_AT = "@#([特圈鼠";

  private Addresses() {}

  /** Tells whether a lifted text holds an address that is pushed. */
  static boolean isPushed(String lifted, String unspelt) {
    return (holdsMarkForAt(lifted)
            && (MAIL.isIn(lifted) || (!unspelt.equals(lifted) && MAIL.isIn(unspelt))))
        || (lifted.indexOf('/') >= 0 && SHORT_LINK.isIn(lifted))
        || (holdsWordForDot(unspelt) && SPOKEN_LINK.isIn(unspelt));
  }

  private static boolean holdsMarkForAt(String lifted) {
    for (int i = 0; i < lifted.length(); i++) {
      if (MARKS_FOR_AT.indexOf(lifted.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word for a dot, or a full stop, stands before a letter as a dot does. */
  private static boolean holdsWordForDot(String unspelt) {
    for (int i = 0; i + 1 < unspelt.length(); i++) {
      char c = unspelt.charAt(i);
      if (c == '点' || c == '。') {
        char next = unspelt.charAt(i + 1);
        boolean space = Character.isWhitespace(next) && i + 2 < unspelt.length();
        if (Chars.isSmall(space ? unspelt.charAt(i + 2) : next)) {
          return true;
        }
      }
    }
    return unspelt.contains(" . ") || unspelt.contains("斜杠");
  }
}
