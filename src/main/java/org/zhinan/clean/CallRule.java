package org.zhinan.clean;

import java.util.regex.Pattern;

/**
 * Takes out the sentences that call the reader to a contact by their words alone: to the writer's
 * own page, to an account that is to be looked for, to leave a number, to a telephone or a site of
 * those who sell a service to debtors. The same words warn, tell of others, and name what public
 * bodies offer; then they stay.
 */
final class CallRule implements Rule {

  private static final int LONGEST = 220;

  private static final Pattern CALL = Pattern.compile(Phrases.load("calls.txt").any());
  private static final Pattern OFFER = Pattern.compile(Phrases.load("offers.txt").any());
  private static final Pattern REACH = Pattern.compile(Phrases.load("reaches.txt").any());
  private static final Pattern SERVICE = Pattern.compile(Phrases.load("services.txt").any());
  private static final Pattern REFUTED = Pattern.compile(Phrases.load("refuted.txt").any());
  private static final Pattern PUBLIC = Pattern.compile(Phrases.load("public.txt").any());

  /** Lines of banks, and of anybody who pays for one. */
  private static final Pattern TOLL_FREE = Pattern.compile("(?<![0-9])[48]00[-0-9]{7,9}(?![0-9])");

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
            || ((isOffer(folded) || isService(folded)) && !PUBLIC.matcher(folded).find());
    return called && !REFUTED.matcher(folded).find();
  }

  private static boolean isOffer(String folded) {
    return OFFER.matcher(folded).find() && !TOLL_FREE.matcher(folded).find();
  }

  private static boolean isService(String folded) {
    return SERVICE.matcher(folded).find() && REACH.matcher(folded).find();
  }
}
