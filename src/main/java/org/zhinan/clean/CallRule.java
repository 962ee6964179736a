package org.zhinan.clean;

import java.util.regex.Pattern;

/**
 * Takes out the sentences that call the reader to a contact by their words alone: to the writer's
 * own page, to an account that is to be looked for, to leave a number, to a telephone or a site of
 * those who sell a service to debtors. The same words warn, tell of others, and name what public
 * bodies offer; then they stay.
 */
final class CallRule implements Rule {

  private static final Phrases CALL = Phrases.load("calls.txt");
  private static final Phrases OFFER = Phrases.load("offers.txt");
  private static final Phrases REACH = Phrases.load("reaches.txt");
  private static final Phrases SERVICE = Phrases.load("services.txt");
  private static final Phrases REFUTED = Phrases.load("refuted.txt");
  private static final Phrases PUBLIC = Phrases.load("public.txt");

  /** Lines of banks, and of anybody who pays for one. */
  private static final Pattern TOLL_FREE = Pattern.compile("(?<![0-9])[48]00[-0-9]{7,9}(?![0-9])");

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (!line.isTitle() && mayCall(line.folded())) {
        line.cutFoldedSentences(CallRule::isCall, Reason.CONTACT, this);
      }
    }
  }

  private static boolean mayCall(String folded) {
    return CALL.mayMatchIn(folded)
        || OFFER.mayMatchIn(folded)
        || (SERVICE.mayMatchIn(folded) && REACH.mayMatchIn(folded));
  }

  private static boolean isCall(String folded) {
    boolean called =
        CALL.isIn(folded) || ((isOffer(folded) || isService(folded)) && !PUBLIC.isIn(folded));
    return called && !REFUTED.isIn(folded);
  }

  private static boolean isOffer(String folded) {
    return OFFER.isIn(folded) && !TOLL_FREE.matcher(folded).find();
  }

  private static boolean isService(String folded) {
    return SERVICE.isIn(folded) && REACH.isIn(folded);
  }
}
