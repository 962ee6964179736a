package org.zhinan.clean;

/**
 * Takes out the sentences in which several things together push a contact, none of which does so
 * alone: a word by which somebody may be reached or a request to get in touch, and the messenger,
 * the verb, the person, the service or the promise that go with it. What each is worth is told in
 * evidence.txt; the sum decides. So does the wording of a sentence, as {@link PitchModel} judges
 * it.
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

  /** From here on the model alone decides that a sentence is a pitch. */
  static final float LIKELY = 1;

  /** With this much in a sentence, its line may decide. */
  private static final float POSSIBLE = -1;

  /** With less, it is advice whatever it holds. */
  private static final float UNLIKELY = -6;

  /** What a warning takes from the score of its wording, which resembles what it warns of. */
  private static final float WARNING = 2;

  private static final PitchModel MODEL = PitchModel.standard();
  private static final Evidence EVIDENCE = Evidence.load("evidence.txt");
  private static final String REACHES = "HKLNTMS";

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (!line.isTitle()) {
        String all = line.text();
        boolean asks = Phrases.ASKS.mayMatchIn(line.scan());
        line.cutSentences(s -> isPitch(s, all, asks), Reason.CONTACT, this);
      }
    }
  }

  /**
   * Tells whether a sentence makes a pitch, by itself or with what its line says around it.
   *
   * @param asks whether the line may ask for something
   */
  private static boolean isPitch(String sentence, String line, boolean asks) {
    if (sentence.length() > LONGEST) {
      return false;
    }
    String marked = Reaches.marked(sentence);
    float score = MODEL.score(marked);
    boolean mayReach = asks || isReached(marked);
    if (score < UNLIKELY || (score <= POSSIBLE && !mayReach)) {
      return false;
    }
    NeedleIndex.Scan scan = Phrases.scan(marked);
    boolean refuted = Phrases.REFUTED.isIn(scan);
    int asked = Math.min(MOST_ASKS, Phrases.ASKS.countIn(scan));
    boolean weighed = asked > 0 || (isReached(marked) && isChinese(marked));
    int weight = weighed ? weight(marked, asked, refuted) : 0;
    float wording = wording(score, refuted);
    if (wording > LIKELY || weight >= ENOUGH) {
      return true;
    }
    boolean alone = line.length() > LONGEST || line.length() <= sentence.length();
    if (alone || (wording <= POSSIBLE && weight < ALMOST)) {
      return false;
    }
    String all = Reaches.marked(line);
    boolean allRefuted = Phrases.REFUTED.isIn(Phrases.scan(all));
    return (wording > POSSIBLE && wording(MODEL.score(all), allRefuted) > LIKELY)
        || (weight >= ALMOST && weight(all, asked, allRefuted) >= ENOUGH);
  }

  private static float wording(float score, boolean refuted) {
    return score - (refuted ? WARNING : 0);
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

  private static int weight(String marked, int asked, boolean refuted) {
    return EVIDENCE.weigh(marked + "A".repeat(asked) + (refuted ? "R" : ""));
  }
}
