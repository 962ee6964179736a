package org.zhinan.clean;

/**
 * Takes out the sentences in which several things together push a contact, none of which does so
 * alone: a word by which somebody may be reached or a request to get in touch, and the messenger,
 * the verb, the person, the service or the promise that go with it. What each is worth is told in
 * evidence.txt; the sum decides.
 */
final class PitchRule implements Rule {

  /** What no advice reaches in judged/handles.txt, and most pushed contacts do. */
  private static final int ENOUGH = 6;

  /** With this much in a sentence, the others of its line may add the rest. */
  private static final int ALMOST = 4;

  /** Longer text is no pitch, and holds a little of everything. */
  private static final int LONGEST = 160;

  /** Two requests in a sentence tell more than one, and three no more than two. */
  private static final int MOST_ASKS = 2;

  private static final Evidence EVIDENCE = Evidence.load("evidence.txt");
  private static final String REACHES = "HKLNTMS";

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (!line.isTitle() && mayPitch(line)) {
        String all = line.text();
        line.cutSentences(s -> isPitch(s, all), Reason.CONTACT, this);
      }
    }
  }

  /** Tells whether a sentence of a line may ask for something, or hold what reaches somebody. */
  private static boolean mayPitch(Line line) {
    return Phrases.ASKS.mayMatchIn(line.scan()) || Reaches.mayBeMarked(line.text());
  }

  /** Tells whether a sentence makes a pitch, by itself or with what its line says around it. */
  private static boolean isPitch(String sentence, String line) {
    if (sentence.length() > LONGEST) {
      return false;
    }
    String marked = Reaches.marked(sentence);
    int asked = Math.min(MOST_ASKS, Phrases.ASKS.countIn(Phrases.scan(marked)));
    if (asked == 0 && (!isReached(marked) || !isChinese(marked))) {
      return false;
    }
    int weight = weight(marked, asked);
    return weight >= ENOUGH
        || (weight >= ALMOST
            && line.length() <= LONGEST
            && line.length() > sentence.length()
            && weight(Reaches.marked(line), asked) >= ENOUGH);
  }

  private static boolean isReached(String marked) {
    for (int i = 0; i < marked.length(); i++) {
      if (REACHES.indexOf(marked.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Code and text in other languages is full of names. */
  private static boolean isChinese(String marked) {
    return Chars.count(marked, Character::isIdeographic) >= Chars.count(marked, Chars::isOfHandle);
  }

  private static int weight(String marked, int asked) {
    return EVIDENCE.weigh(
        marked + "A".repeat(asked) + (Phrases.REFUTED.isIn(Phrases.scan(marked)) ? "R" : ""));
  }
}
