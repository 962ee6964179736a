package org.zhinan.clean;

import java.util.regex.Pattern;

/**
 * Takes out the sentences that call the reader to a contact without naming it: to the writer's own
 * page, to an account that is to be looked for, to leave a number. The same words warn, tell of
 * others, and name what public bodies offer; then they stay.
 */
final class CallRule implements Rule {

  private static final int LONGEST = 220;

  private static final Pattern CALL = Pattern.compile(Phrases.load("calls.txt").any());
  private static final Pattern OFFER = Pattern.compile(Phrases.load("offers.txt").any());
  private static final Pattern REFUTED = Pattern.compile(Phrases.load("refuted.txt").any());
  private static final Pattern PUBLIC = Pattern.compile(Phrases.load("public.txt").any());

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (!line.isTitle()) {
        line.cutSentences(CallRule::isCall, Reason.CONTACT, this);
      }
    }
  }

  private static boolean isCall(String sentence) {
    String folded = Folded.of(sentence);
    if (folded.length() > LONGEST) {
      return false;
    }
    boolean called =
        CALL.matcher(folded).find()
            || (OFFER.matcher(folded).find() && !PUBLIC.matcher(folded).find());
    return called && !REFUTED.matcher(folded).find();
  }
}
